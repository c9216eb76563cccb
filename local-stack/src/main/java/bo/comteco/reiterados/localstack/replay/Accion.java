package bo.comteco.reiterados.localstack.replay;

/** One thing to do at one instant, for one contract. */
sealed interface Accion {

    ReclamoGrabado reclamo();

    /** At one instant: attended, then closed, then the answers to calls that are due, then claims. */
    int turno();

    /** Paso 10: online assistance has solved it. */
    record DarPorSolucionado(ReclamoGrabado reclamo, String reclamoId) implements Accion {
        @Override
        public int turno() {
            return 1;
        }
    }

    record Atender(ReclamoGrabado reclamo, String ordenId) implements Accion {
        @Override
        public int turno() {
            return 1;
        }
    }

    record Cerrar(ReclamoGrabado reclamo, String ordenId) implements Accion {
        @Override
        public int turno() {
            return 2;
        }
    }

    /** Paso 19: the client is called, 24 h after closing, and says that it works. */
    record Llamar(ReclamoGrabado reclamo, String ordenId) implements Accion {
        @Override
        public int turno() {
            return 3;
        }
    }

    record Recibir(ReclamoGrabado reclamo) implements Accion {
        @Override
        public int turno() {
            return 4;
        }
    }
}
