package bo.comteco.reiterados.reporting.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** Counts cases, never calls: totals are always made anew from the links, never incremented. */
public final class Recuento {

    private Recuento() {}

    /**
     * The figures of a month from the links of one bucket, or of all.
     *
     * @param eslabones all links that tell a case of that month; a case stands in one chain, a chain in one bucket
     */
    public static Cuenta recontar(YearMonth mes, Collection<Eslabon> eslabones) {
        return recontar(mes, eslabones, Instant.MAX);
    }

    /** The figures as they stood at that instant, what happened at that instant included. */
    public static Cuenta recontar(YearMonth mes, Collection<Eslabon> eslabones, Instant hasta) {
        return Cuenta.de(
                casos(mes, eslabones, hasta).stream().map(CasoContado::aporte).toList());
    }

    /** The cases behind those figures, in the order in which they were received. */
    public static List<CasoContado> casos(YearMonth mes, Collection<Eslabon> eslabones, Instant hasta) {
        return eslabones.stream()
                .flatMap(eslabon -> eslabon.contados(hasta).stream())
                .filter(caso -> caso.aporte().mes().equals(mes))
                .collect(Collectors.toMap(
                        caso -> caso.aporte().casoId(),
                        caso -> caso,
                        BinaryOperator.maxBy(
                                Comparator.comparingInt(caso -> caso.aporte().numero()))))
                .values()
                .stream()
                .sorted(Comparator.comparing(CasoContado::recibidoEn)
                        .thenComparing(caso -> caso.aporte().casoId()))
                .toList();
    }
}
