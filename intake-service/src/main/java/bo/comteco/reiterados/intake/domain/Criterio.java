package bo.comteco.reiterados.intake.domain;

/**
 * By what a client is looked up (Paso 2). Personal, but for the contract.
 *
 * @param por by what
 * @param valor the value as Smartflex takes it; a phone in E.164
 */
public record Criterio(Por por, String valor) {

    /** By what. */
    public enum Por {
        /** A phone of the client. */
        TELEFONO("telefono"),
        /** Number of a contract. */
        CONTRATO("contrato"),
        /** The client's name or a part of it. */
        NOMBRE("nombre"),
        /** The client's identity card. */
        CARNET("ci");

        private final String campo;

        Por(String campo) {
            this.campo = campo;
        }

        /** Its name in requests. */
        public String campo() {
            return campo;
        }
    }

    /** Says nothing of the value, so that no log line can. */
    @Override
    public String toString() {
        return "Criterio[" + por + "]";
    }
}
