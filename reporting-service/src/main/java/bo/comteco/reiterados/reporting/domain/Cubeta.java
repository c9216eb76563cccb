package bo.comteco.reiterados.reporting.domain;

import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A part of a month that is counted by itself, so that one change counts a 64th of the month anew.
 *
 * @param mes the month
 * @param numero from 0 to 63, by the contract: all links of a damage, and so all that tell one case, are in one bucket
 */
public record Cubeta(YearMonth mes, int numero) {

    /** Other buckets need every link and every total made anew. */
    private static final int CUBETAS = 64;

    /** The bucket of a contract's cases, in every month. The hash of a {@code String} is the same everywhere and for good. */
    public static int numero(String contrato) {
        return Math.floorMod(contrato.hashCode(), CUBETAS);
    }

    /** The buckets that count the cases of a link. */
    public static Set<Cubeta> de(Eslabon eslabon) {
        int numero = numero(eslabon.contrato());
        return eslabon.aportes().stream()
                .map(aporte -> new Cubeta(aporte.mes(), numero))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Its name: {@code 2016-03#17}. */
    public String id() {
        return mes + "#" + numero;
    }
}
