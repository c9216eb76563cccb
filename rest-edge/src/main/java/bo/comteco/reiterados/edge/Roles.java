package bo.comteco.reiterados.edge;

import java.util.Set;

/**
 * The only roles that may do a step of COM-GCM-P12, as they stand in the claim {@code roles} of a token. Plain constants,
 * so that {@link OnlyFor} can name them.
 */
public final class Roles {

    /** Pasos 2 to 7: takes claims by phone. */
    public static final String OPERADOR_CALL_CENTER = "OPERADOR_CALL_CENTER";

    /** Paso 8: manages the form with the unit involved. */
    public static final String SUPERVISORA_CALL_CENTER = "SUPERVISORA_CALL_CENTER";

    /** Pasos 9 to 11: online assistance. */
    public static final String AGENTE_HELP_DESK = "AGENTE_HELP_DESK";

    /** Pasos 12 to 15: takes claims of clients who want to leave. */
    public static final String ASESOR_RETENCION = "ASESOR_RETENCION";

    /** Paso 16: manages with the centro de operaciones. */
    public static final String COORDINADORA_RETENCION = "COORDINADORA_RETENCION";

    /** Pasos 17, 18: line control and configuration problems. */
    public static final String ANALISTA_USM = "ANALISTA_USM";

    /** Pasos 19, 20: control by a call; puts orders in repair and closes them. */
    public static final String OPERADOR_CO = "OPERADOR_CO";

    /** Pasos 21 to 24; puts orders in repair, closes and annuls them. */
    public static final String SUPERVISOR_CO = "SUPERVISOR_CO";

    /** Pasos 25, 26: reviews the repetitions of closed orders. */
    public static final String SUPERVISOR_ADMINISTRACION_CO = "SUPERVISOR_ADMINISTRACION_CO";

    /** Paso 27: coordinates with the Jefe Depto. */
    public static final String ADMINISTRADOR_CO = "ADMINISTRADOR_CO";

    /** Paso 22: attends an order. */
    public static final String TECNICO = "TECNICO";

    /** Closes a month, changes the matrix. */
    public static final String JEFE_SOPORTE_AL_CLIENTE = "JEFE_SOPORTE_AL_CLIENTE";

    /** Closes a month, changes the matrix. */
    public static final String JEFE_SERVICIO_AL_CLIENTE = "JEFE_SERVICIO_AL_CLIENTE";

    /** Paso 27: sees what reaches it and records its result. */
    public static final String JEFE_PROVISION_Y_ASEGURAMIENTO = "JEFE_PROVISION_Y_ASEGURAMIENTO";

    /** Paso 24: sees what reaches it and records its result. */
    public static final String JEFE_DEPTO_CO = "JEFE_DEPTO_CO";

    /** Paso 23: sees what reaches it and records its result. */
    public static final String DIV_REDES = "DIV_REDES";

    /** Another system that acts for people, such as a replay of recorded claims. */
    public static final String SISTEMA = "SISTEMA";

    /** All of them. */
    public static final Set<String> TODOS = Set.of(
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
            SISTEMA);

    private Roles() {}
}
