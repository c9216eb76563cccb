package bo.comteco.reiterados.localstack.token;

/** The roles that a token may carry, by the names that the services know. */
public enum Rol {
    OPERADOR_CALL_CENTER,
    SUPERVISORA_CALL_CENTER,
    AGENTE_HELP_DESK,
    ASESOR_RETENCION,
    COORDINADORA_RETENCION,
    ANALISTA_USM,
    OPERADOR_CO,
    SUPERVISOR_CO,
    SUPERVISOR_ADMINISTRACION_CO,
    ADMINISTRADOR_CO,
    TECNICO,
    JEFE_SOPORTE_AL_CLIENTE,
    JEFE_SERVICIO_AL_CLIENTE,
    JEFE_PROVISION_Y_ASEGURAMIENTO,
    JEFE_DEPTO_CO,
    DIV_REDES,
    SISTEMA
}
