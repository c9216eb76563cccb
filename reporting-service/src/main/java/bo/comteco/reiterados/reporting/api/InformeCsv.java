package bo.comteco.reiterados.reporting.api;

import bo.comteco.reiterados.reporting.domain.CasoContado;
import bo.comteco.reiterados.reporting.domain.Informe;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The cases of a month as RFC 4180 text in UTF-8: one row for each, under one row of titles. */
final class InformeCsv {

    /** What a spreadsheet would take for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private InformeCsv() {}

    static byte[] de(Informe informe) {
        StringBuilder texto = new StringBuilder(fila(CasosEnColumnas::titulo));
        for (CasoContado caso : informe.casos()) {
            texto.append(fila(columna -> columna.texto(caso)));
        }
        return texto.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String fila(Function<CasosEnColumnas, String> celda) {
        return CasosEnColumnas.TODAS.stream()
                .map(columna -> celda(celda.apply(columna)))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String celda(String texto) {
        String inocuo = !texto.isEmpty() && FORMULA.indexOf(texto.charAt(0)) >= 0 ? "'" + texto : texto;
        return inocuo.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + inocuo.replace("\"", "\"\"") + '"'
                : inocuo;
    }
}
