package bo.comteco.reiterados.reporting.domain;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The figures of a month, or of a part of it, with their break-downs: each of these sums up to the same figures.
 *
 * @param cifras all cases
 * @param desglose for each trait, the figures of each of its values; empty where there is no case
 */
public record Cuenta(Cifras cifras, Map<Rasgo, SortedMap<String, Cifras>> desglose) {

    /** No case at all. */
    public static final Cuenta NINGUNA = new Cuenta(Cifras.NINGUNA, Map.of());

    public Cuenta {
        desglose = Map.copyOf(desglose);
    }

    /** The figures of these cases, each counted once. */
    static Cuenta de(Collection<Aporte> aportes) {
        Map<Rasgo, SortedMap<String, Cifras>> desglose = new EnumMap<>(Rasgo.class);
        for (Aporte aporte : aportes) {
            aporte.rasgos()
                    .forEach((rasgo, valor) -> desglose.computeIfAbsent(rasgo, _ -> new TreeMap<>())
                            .merge(valor, aporte.cifras(), Cifras::mas));
        }
        return new Cuenta(aportes.stream().map(Aporte::cifras).reduce(Cifras.NINGUNA, Cifras::mas), desglose);
    }

    /** The sum of the parts. */
    public static Cuenta suma(Collection<Cuenta> partes) {
        Map<Rasgo, SortedMap<String, Cifras>> desglose = new EnumMap<>(Rasgo.class);
        for (Cuenta parte : partes) {
            parte.desglose.forEach((rasgo, valores) -> valores.forEach((valor, suyas) ->
                    desglose.computeIfAbsent(rasgo, _ -> new TreeMap<>()).merge(valor, suyas, Cifras::mas)));
        }
        return new Cuenta(partes.stream().map(Cuenta::cifras).reduce(Cifras.NINGUNA, Cifras::mas), desglose);
    }

    /** The values of one trait, those with most cases first. */
    public Map<String, Cifras> por(Rasgo rasgo) {
        return desglose.getOrDefault(rasgo, new TreeMap<>()).entrySet().stream()
                .sorted(Map.Entry.<String, Cifras>comparingByValue(
                                (uno, otro) -> Long.compare(otro.recibidos(), uno.recibidos()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (una, _) -> una, LinkedHashMap::new));
    }
}
