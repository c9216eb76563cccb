package bo.comteco.reiterados.qualitycontrol.api;

import bo.comteco.reiterados.qualitycontrol.domain.Control;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The report of closed internet orders, one row for each control of a line (Paso 17.1): no name and no phone stands in it.
 * A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
final class InformeDeCerradas {

    static final ZoneId LA_PAZ = ZoneId.of("America/La_Paz");

    private static final String FORMULA = "=+-@\t\r";
    private static final List<Columna> COLUMNAS = List.of(
            new Columna("orden", ControlView::ordenId),
            new Columna("contrato", ControlView::contrato),
            new Columna("servicio", ControlView::servicio),
            new Columna("tecnologia", ControlView::tecnologia),
            new Columna("falla", ControlView::falla),
            new Columna("cerrada", fila -> enLaPaz(fila.cerradaEn())),
            new Columna("con solucion", fila -> fila.cerradaConSolucion() ? "SI" : "NO"),
            new Columna("reiteraciones", fila -> String.valueOf(fila.reiteraciones())),
            new Columna("control", ControlView::situacion),
            new Columna("tarea", ControlView::tarea),
            new Columna("decidido", fila -> enLaPaz(fila.decididoEn())),
            new Columna("motivo", fila -> fila.motivo() == null ? fila.advertencia() : fila.motivo()),
            new Columna("lecturas", InformeDeCerradas::lecturas),
            new Columna("centro", ControlView::centro));

    private InformeDeCerradas() {}

    private record Columna(String titulo, Function<ControlView, @Nullable String> valor) {}

    /** The first line. */
    static String titulos() {
        return COLUMNAS.stream().map(Columna::titulo).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** The line of one control. */
    static String fila(Control control) {
        ControlView fila = ControlView.of(control);
        return COLUMNAS.stream()
                .map(columna -> celda(Objects.requireNonNullElse(columna.valor().apply(fila), "")))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String lecturas(ControlView fila) {
        return fila.lecturas().stream()
                .map(lectura -> lectura.parametro() + " " + lectura.valor() + " " + lectura.unidad())
                .collect(Collectors.joining("; "));
    }

    private static @Nullable String enLaPaz(@Nullable Instant instante) {
        return instante == null
                ? null
                : LocalDateTime.ofInstant(instante, LA_PAZ)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString();
    }

    private static String celda(String texto) {
        String inocuo = !texto.isEmpty() && FORMULA.indexOf(texto.charAt(0)) >= 0 ? "'" + texto : texto;
        return inocuo.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + inocuo.replace("\"", "\"\"") + '"'
                : inocuo;
    }
}
