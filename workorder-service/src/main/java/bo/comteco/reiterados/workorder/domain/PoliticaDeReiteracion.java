package bo.comteco.reiterados.workorder.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a claim repeats an earlier one (Paso 3, D-1, D-2, D-3, D-24, D-26).
 *
 * @param ventanas how long after closing a claim is a repetition, where a service has another window than
 *     {@link #VENTANA}
 */
public record PoliticaDeReiteracion(Map<Servicio, Duration> ventanas) {

    /** 30 x 24 h (D-1). */
    public static final Duration VENTANA = Duration.ofDays(30);

    /** Keeps its own copy. */
    public PoliticaDeReiteracion {
        ventanas = Map.copyOf(ventanas);
        if (ventanas.values().stream().anyMatch(Duration::isNegative)) {
            throw new IllegalArgumentException("a window cannot be negative");
        }
    }

    /** The window of D-1 for every service. */
    public static PoliticaDeReiteracion delProcedimiento() {
        return new PoliticaDeReiteracion(new EnumMap<>(Servicio.class));
    }

    /**
     * What a claim repeats.
     *
     * @param ultimo the last link of its chain; null where there is none
     * @param recibidoEn when the claim was received; before the last link began where it became known late: it then repeats
     *     what it finds, as everybody who called while the damage lasted
     */
    Paso3 decidir(@Nullable Eslabon ultimo, Instant recibidoEn) {
        return switch (ultimo) {
            case null -> new Paso3.PrimerReporte();
            case Atendida atendida -> new Paso3.ReiteraAtendida(atendida);
            case EnAsistencia asistencia -> new Paso3.ReiteraAbierta(asistencia);
            case BajoReclamoMasivo bajo -> new Paso3.ReiteraAbierta(bajo);
            case OrdenAbierta abierta -> new Paso3.ReiteraAbierta(abierta);
            case Cerrada cerrada -> trasCierre(cerrada, cerrada.cierre().cuando(), recibidoEn);
            case SolucionadaEnLinea solucionada -> trasCierre(solucionada, solucionada.solucionadaEn(), recibidoEn);
            case SolucionadaConMasivo solucionada -> trasCierre(solucionada, solucionada.solucionadaEn(), recibidoEn);
            case Anulada anulada ->
                anulada.ficha().casoAbierto() == null
                        ? new Paso3.PrimerReporte()
                        : new Paso3.ReiteraTrasCierre(anulada);
        };
    }

    private Paso3 trasCierre(Muerto ultimo, Instant cierre, Instant recibidoEn) {
        Duration ventana = ventanas.getOrDefault(ultimo.ficha().id().cadena().servicio(), VENTANA);
        boolean repite = ultimo.ficha().casoAbierto() != null || recibidoEn.isBefore(cierre.plus(ventana));
        return repite ? new Paso3.ReiteraTrasCierre(ultimo) : new Paso3.PrimerReporte();
    }
}
