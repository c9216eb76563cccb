package bo.comteco.reiterados.escalation.config;

import bo.comteco.reiterados.testkit.settings.WrongSettingsSuite;

/** Every wrong setting of this service stops its start with a sentence that names it. */
class AjustesMalosTest implements WrongSettingsSuite {
    @Override
    public Class<?> settings() {
        return EscalationConfigurationTest.SoloLaMatriz.class;
    }
}
