package bo.comteco.reiterados.reporting.api;

import bo.comteco.reiterados.edge.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a request names: months and moments, each wrong one a 400 with its field. */
final class Pedido {

    private static final Pattern MES = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");
    private static final int MESES_COMO_MUCHO = 60;

    private Pedido() {}

    static YearMonth mes(String campo, String texto) {
        if (!MES.matcher(texto).matches()) {
            throw Problem.invalid(campo, "Debe ser un mes de la forma aaaa-mm, como 2016-03");
        }
        return YearMonth.parse(texto);
    }

    /** From the first month to the last one, both included. */
    static List<YearMonth> meses(String desde, String hasta) {
        YearMonth primero = mes("desde", desde);
        YearMonth ultimo = mes("hasta", hasta);
        if (ultimo.isBefore(primero)) {
            throw Problem.invalid("hasta", "No puede ser anterior a desde");
        }
        if (primero.plusMonths(MESES_COMO_MUCHO).compareTo(ultimo) <= 0) {
            throw Problem.invalid("hasta", "Son demasiados meses: como mucho " + MESES_COMO_MUCHO);
        }
        return Stream.iterate(primero, mes -> !mes.isAfter(ultimo), mes -> mes.plusMonths(1))
                .toList();
    }

    static @Nullable Instant momento(@Nullable String hasta) {
        if (hasta == null) {
            return null;
        }
        try {
            return Instant.parse(hasta);
        } catch (DateTimeException wrong) {
            throw Problem.invalid("hasta", "Debe ser un instante ISO 8601, como 2016-04-01T04:00:00Z");
        }
    }
}
