package bo.comteco.reiterados.escalation.domain;

/** How the client was told that an annulled order stays so (D-25). */
public enum AvisoAlCliente {
    LLAMADA,
    MENSAJE,
    CORREO,
    VISITA
}
