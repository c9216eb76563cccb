package bo.comteco.reiterados.reporting.domain;

import java.time.YearMonth;
import java.util.Collection;
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
    public static Cifras recontar(YearMonth mes, Collection<Eslabon> eslabones) {
        return eslabones.stream()
                .flatMap(eslabon -> eslabon.aportes().stream())
                .filter(aporte -> aporte.mes().equals(mes))
                .collect(Collectors.toMap(
                        Aporte::casoId,
                        aporte -> aporte,
                        BinaryOperator.maxBy((uno, otro) -> Integer.compare(uno.numero(), otro.numero()))))
                .values()
                .stream()
                .map(Aporte::cifras)
                .reduce(Cifras.NINGUNA, Cifras::mas);
    }
}
