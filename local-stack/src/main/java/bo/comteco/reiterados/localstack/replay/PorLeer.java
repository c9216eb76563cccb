package bo.comteco.reiterados.localstack.replay;

/** What a service has to have handled before it is quiet. */
sealed interface PorLeer {

    /** How many records of it this answer had not yet handled; not positive when it had handled all. */
    long faltan(Pendiente respuesta);

    /** As a parameter of the question. */
    String enLaPregunta();

    /** So many records are in its topics together. */
    record Todo(long registros) implements PorLeer {
        @Override
        public long faltan(Pendiente respuesta) {
            return registros - respuesta.leidosEnTotal();
        }

        @Override
        public String enLaPregunta() {
            return "registros=" + registros;
        }
    }

    /** So many of the types that it uses have come since its start. */
    record LoQueUsa(long registros) implements PorLeer {
        @Override
        public long faltan(Pendiente respuesta) {
            return registros - respuesta.usados();
        }

        @Override
        public String enLaPregunta() {
            return "usados=" + registros;
        }
    }
}
