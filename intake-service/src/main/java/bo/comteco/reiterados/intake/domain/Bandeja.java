package bo.comteco.reiterados.intake.domain;

/** Who a claim waits for, beside the supervisora of the call center, whose tray is by the form. */
public enum Bandeja {
    /** The coordinadora of retención (Pasos 15, 16). */
    COORDINACION_RETENCION,
    /** The supervisor of the centro de operaciones: an order to be closed, since assistance solved its damage (D-4). */
    CIERRES_PEDIDOS
}
