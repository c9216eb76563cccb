package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;
import java.util.List;

/** What may be asked of the reclamos masivos of a place (D-23). */
public sealed interface ComandoSobreMasivo {

    /** The place. */
    LugarDeRed lugar();

    /**
     * Raise one, by a person.
     *
     * @param lugar the place that fails
     * @param cuando when
     * @param por who
     */
    record Declarar(LugarDeRed lugar, Instant cuando, Quien por) implements ComandoSobreMasivo {}

    /**
     * Raise one where the claims of a place are above the number of its kind.
     *
     * @param lugar the place
     * @param llegadas when its claims were received; at least those of the window
     * @param cuando the end of the window: reception of one of them
     */
    record Detectar(LugarDeRed lugar, List<Instant> llegadas, Instant cuando) implements ComandoSobreMasivo {
        /** Keeps its own copy. */
        public Detectar {
            llegadas = List.copyOf(llegadas);
        }
    }

    /**
     * Close one.
     *
     * @param id which one
     * @param conSolucion whether the network was repaired
     * @param cuando when
     * @param por who
     */
    record Cerrar(MasivoId id, boolean conSolucion, Instant cuando, Quien por) implements ComandoSobreMasivo {
        @Override
        public LugarDeRed lugar() {
            return id.lugar();
        }
    }

    /**
     * Note that all damages that it concerns have heard.
     *
     * @param visto the state that they have heard of
     */
    record DarPorTratado(ReclamoMasivo visto) implements ComandoSobreMasivo {
        @Override
        public LugarDeRed lugar() {
            return visto.declaracion().id().lugar();
        }
    }
}
