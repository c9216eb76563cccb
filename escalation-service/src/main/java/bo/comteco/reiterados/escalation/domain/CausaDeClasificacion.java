package bo.comteco.reiterados.escalation.domain;

/** What made the matrix look at an order, in the words of a person. */
public enum CausaDeClasificacion {
    REGISTRO("al registrarse la orden"),
    REITERACION("al reiterarse el daño"),
    RETENCION("al reclamar el cliente por Retención"),
    EDAD("al alcanzar la orden la edad de una regla"),
    ANULACION("al anularse la orden"),
    SEGMENTO("al conocerse el segmento del cliente"),
    ORDEN_INMEDIATA("al volverse orden inmediata por un control reprobado"),
    REBAJA("al rebajarla una persona, con su motivo");

    private final String frase;

    CausaDeClasificacion(String frase) {
        this.frase = frase;
    }

    String frase() {
        return frase;
    }
}
