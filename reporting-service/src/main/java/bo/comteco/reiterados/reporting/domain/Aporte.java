package bo.comteco.reiterados.reporting.domain;

import java.time.YearMonth;
import java.util.Map;

/**
 * What one link says that a case counts (D-21): a case moves a figure exactly where this changes.
 *
 * @param casoId the case
 * @param mes month that counts it
 * @param numero place of the link in the chain: the highest one that tells the case is right
 * @param rasgos what it is broken down by, each with its value
 * @param solucionado its order is closed with solution and no control refuted it; solved by online assistance counts too (D-4)
 * @param verificado solved, and every control of its order passed: without a control nothing is verified
 * @param enPlazo solved at or before the deadline of its order; what never had a deadline was not solved within one
 */
public record Aporte(
        String casoId,
        YearMonth mes,
        int numero,
        Map<Rasgo, String> rasgos,
        boolean solucionado,
        boolean verificado,
        boolean enPlazo) {

    public Aporte {
        rasgos = Map.copyOf(rasgos);
    }

    Cifras cifras() {
        return new Cifras(1, solucionado ? 1 : 0, verificado ? 1 : 0, enPlazo ? 1 : 0);
    }
}
