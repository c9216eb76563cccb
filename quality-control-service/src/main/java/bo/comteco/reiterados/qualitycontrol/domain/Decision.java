package bo.comteco.reiterados.qualitycontrol.domain;

import java.util.List;

/** What a command makes of a control. */
public sealed interface Decision {

    /** The control changes; what others hear about it goes with it. */
    record Aceptada(Control control, List<HechoDeControl> hechos) implements Decision {
        public Aceptada {
            hechos = List.copyOf(hechos);
        }
    }

    /** Known already, or too late to matter. */
    record SinCambio(Control control) implements Decision {}

    /**
     * Refused.
     *
     * @param motivo why, in Spanish, for the person who asked
     * @param permitido what would be taken now; empty where nothing would
     */
    record Rechazada(String motivo, List<String> permitido) implements Decision {
        public Rechazada {
            permitido = List.copyOf(permitido);
        }
    }
}
