package bo.comteco.reiterados.qualitycontrol;

import bo.comteco.reiterados.testkit.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void las_habitaciones_guardan_sus_limites() {
        ArchitectureRules.check("qualitycontrol");
    }
}
