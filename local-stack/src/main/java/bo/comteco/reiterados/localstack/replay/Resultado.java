package bo.comteco.reiterados.localstack.replay;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a replay came to. Only {@code claims} is counted by the replay itself; every other figure is read from the services.
 *
 * @param months cases received and solved by month of reception; months with none are left out
 * @param eventos events that went through the topics meanwhile
 * @param hasta where the clock stands
 * @param duracion machine time
 * @param esperas how often the clock waited until nothing was outstanding
 * @param esperado machine time of all of them
 */
public record Resultado(
        long claims,
        long orders,
        long firstReports,
        long solvedOnline,
        long onOpenOrder,
        long onAttendedOrder,
        long afterClosing,
        long cases,
        SortedMap<YearMonth, Mes> months,
        long eventos,
        Instant hasta,
        Duration duracion,
        long esperas,
        Duration esperado) {

    public Resultado {
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    }

    /** Repeated cases of one month. */
    public record Mes(long received, long solved) {}

    /** One line. */
    public String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("claims", claims);
        all.put("orders", orders);
        all.put("first_reports", firstReports);
        all.put("solved_online", solvedOnline);
        all.put("on_open_order", onOpenOrder);
        all.put("on_attended_order", onAttendedOrder);
        all.put("after_closing", afterClosing);
        all.put("cases", cases);
        Map<String, Object> byMonth = new LinkedHashMap<>();
        months.forEach((month, mes) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("received", mes.received());
            one.put("solved", mes.solved());
            byMonth.put(month.toString(), one);
        });
        all.put("months", byMonth);
        return new JsonMapper().writeValueAsString(all);
    }
}
