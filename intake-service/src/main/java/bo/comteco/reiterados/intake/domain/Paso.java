package bo.comteco.reiterados.intake.domain;

/** The steps of COM-GCM-P12 that people of the three channels do, with the titles that they have there. */
public enum Paso {
    /** All channels. */
    RECEPCION(1, "Recepciona reclamo de cliente"),
    /** Supervisora call center, where Smartflex does not know who the client is. */
    VERIFICACION_DEL_CLIENTE(2, "Recepciona llamada de cliente"),
    /** Call center, and the same question on the other channels (Pasos 9.2, 13). */
    SEGUIMIENTO(3, "Realiza seguimiento en Sistema"),
    /** Call center. */
    INFORME_AL_CLIENTE(4, "Informa a cliente, según seguimiento de orden de trabajo registrada"),
    /** Call center. */
    VERIFICACION_DE_ATENCION(5, "Verifica en sistema atención del último registro de daño a producto"),
    /** Call center. */
    NUEVA_SOLICITUD(6, "Emite nueva solicitud de daño a producto"),
    /** Call center. */
    FORMULARIO(7, "Llena formulario \"Reclamos Varios\""),
    /** Supervisora call center. */
    GESTION(8, "Realiza gestión correspondiente de daño a producto"),
    /** Help desk. */
    REVISION_DE_HISTORIAL(9, "Recibe reclamo de daño técnico y revisa historial de reclamos"),
    /** Help desk. */
    ASISTENCIA(10, "Brinda asistencia técnica al cliente en línea"),
    /** Help desk. */
    DERIVACION(11, "Deriva a la instancia que corresponda a través de la generación de órdenes de trabajo"),
    /** Retención. */
    SEGUIMIENTO_DE_ORDEN(14, "Efectúa seguimiento de la orden"),
    /** Retención. */
    NUEVA_SOLICITUD_DE_RETENCION(15, "Verifica en sistema atención de último registro"),
    /** Coordinadora retención. */
    GESTION_TECNICA(16, "Procede a gestión con área técnica");

    private final int numero;
    private final String titulo;

    Paso(int numero, String titulo) {
        this.numero = numero;
        this.titulo = titulo;
    }

    /** Its number in the procedure. */
    public int numero() {
        return numero;
    }

    /** Its title there. */
    public String titulo() {
        return titulo;
    }
}
