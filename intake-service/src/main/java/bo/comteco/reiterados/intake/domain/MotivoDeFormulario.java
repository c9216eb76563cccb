package bo.comteco.reiterados.intake.domain;

/** The boxes of the form Reclamos Varios (Anexo 1), in its order and with its labels. */
public enum MotivoDeFormulario {
    /** Ticked by the system (PROCEDURE, section 6). */
    PAPELETA_CERRADA_SIN_SOLUCION("Papeleta cerrada s/solución"),
    /** By a person. */
    PAPELETA_PROGRAMADA_SIN_EJECUCION("Papeleta programada s/ejecución"),
    /** Ticked by the system (PROCEDURE, section 6). */
    PAPELETAS_REZAGADAS("Papeletas rezagadas (48 Hrs)"),
    /** By a person. */
    ABONADO_AUSENTE("Abonado ausente"),
    /** By a person. */
    PENDIENTE_POR_DIRECCION("Pendiente por dirección"),
    /** By a person. */
    ABONADO_NO_DEJO_INGRESAR("Abonado no dejó ingresar"),
    /** By a person. */
    INSTALACION_ORIGEN_Y_O_TRASLADO("Inst. origen y/o traslado"),
    /** By a person. */
    ABONADO_ESPECIAL("Abonado especial"),
    /** By a person. */
    GRAN_USUARIO("Gran usuario"),
    /** By a person. */
    RECLAMO_LARGA_DISTANCIA("Reclamo larga distancia"),
    /** By a person. */
    BLOQUEO_POR_SERVICIO("Bloqueo x servicio"),
    /** By a person. */
    BLOQUEO_POR_ACCION("Bloqueo x acción"),
    /** By a person. */
    REPORTE_DE_CABLES("Reporte de cables");

    private final String rotulo;

    MotivoDeFormulario(String rotulo) {
        this.rotulo = rotulo;
    }

    /** As it is printed on the form. */
    public String rotulo() {
        return rotulo;
    }
}
