package bo.comteco.reiterados.escalation.domain;

/** The people whom a case of the administrative branch reaches (Pasos 26, 27), each named by its role. */
public enum NivelAdministrativo {
    /** Paso 26: is told of it. */
    ADMINISTRADOR_CO,
    /** Paso 27: coordinates it with the Administrador. */
    JEFE_DEPTO_CO,
    /** Paso 27: gets it by mail. */
    JEFE_PROVISION_Y_ASEGURAMIENTO
}
