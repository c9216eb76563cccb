package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where an order stands in the schedule of those who repair (Paso 16, section 3): repeated claims first, then
 * vulnerability, then deadline, then id. An immediate order is of a repeated damage (D-10); material goes with the return to
 * one (Paso 20).
 *
 * @param turno 0 for a repeated damage, 1 for a first report or an installation
 * @param urgencia place of the vulnerability, 0 the most urgent; an order that is not classified yet comes last
 * @param vence the deadline; {@link #SIN_PLAZO} where there is none yet
 * @param ordenId the order
 */
public record LugarEnAgenda(int turno, int urgencia, Instant vence, String ordenId)
        implements Comparable<LugarEnAgenda> {

    /** Stands for the deadline of an order that is not classified yet. */
    public static final Instant SIN_PLAZO = Instant.parse("9999-12-31T00:00:00Z");

    private static final Comparator<LugarEnAgenda> ORDEN = Comparator.comparingInt(LugarEnAgenda::turno)
            .thenComparingInt(LugarEnAgenda::urgencia)
            .thenComparing(LugarEnAgenda::vence)
            .thenComparing(LugarEnAgenda::ordenId);

    /** The place of a link; empty where no technician has to go: no order, solved, closed or annulled. */
    public static Optional<LugarEnAgenda> de(Eslabon eslabon) {
        return switch (eslabon) {
            case OrdenAbierta orden -> Optional.of(lugar(orden));
            case Atendida orden when !orden.solucionada() -> Optional.of(lugar(orden));
            default -> Optional.empty();
        };
    }

    private static LugarEnAgenda lugar(Orden orden) {
        Prioridad prioridad = orden.registro().prioridad();
        return new LugarEnAgenda(
                orden.ficha().reiteradaEn() != null
                                || orden.ficha().id().cadena().tipo() == TipoDeOrden.MATERIAL
                        ? 0
                        : 1,
                prioridad == null
                        ? Vulnerabilidad.SIN_CLASIFICAR
                        : prioridad.vulnerabilidad().urgencia(),
                prioridad == null ? SIN_PLAZO : prioridad.vence(),
                orden.ficha().id().texto());
    }

    @Override
    public int compareTo(LugarEnAgenda otro) {
        return ORDEN.compare(this, otro);
    }
}
