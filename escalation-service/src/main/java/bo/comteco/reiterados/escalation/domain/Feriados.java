package bo.comteco.reiterados.escalation.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * The days on which nobody works (D-18).
 *
 * @param fijos those of one day of the year
 * @param desdePascua those that move with Easter, in days from it: Good Friday is -2
 * @param domingoPasaALunes whether a fixed one on a Sunday is kept on the Monday after it
 */
public record Feriados(Set<MonthDay> fijos, Set<Integer> desdePascua, boolean domingoPasaALunes) {

    /** Keeps its own copies. */
    public Feriados {
        fijos = Set.copyOf(fijos);
        desdePascua = Set.copyOf(desdePascua);
    }

    /** Whether that day is one. */
    public boolean es(LocalDate dia) {
        boolean pasado = domingoPasaALunes
                && dia.getDayOfWeek() == DayOfWeek.MONDAY
                && fijos.contains(MonthDay.from(dia.minusDays(1)));
        return pasado
                || fijos.contains(MonthDay.from(dia))
                || desdePascua.contains(
                        Math.toIntExact(dia.toEpochDay() - pascua(dia.getYear()).toEpochDay()));
    }

    /** Easter Sunday of a year of the Gregorian calendar, by the anonymous algorithm (Nature, 1876). */
    static LocalDate pascua(int ano) {
        int a = ano % 19;
        int b = ano / 100;
        int c = ano % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(ano, f / 31, f % 31 + 1);
    }
}
