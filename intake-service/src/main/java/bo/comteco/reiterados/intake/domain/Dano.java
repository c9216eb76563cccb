package bo.comteco.reiterados.intake.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One damage: the orders that repeat each other or took each other's place. An earlier damage of the same contract, service and fault,
 * after which step 3 began anew, is another one.
 *
 * @param ordenes their ids
 */
record Dano(Set<String> ordenes) {

    /** Copies the set. */
    Dano {
        ordenes = Set.copyOf(ordenes);
    }

    /** The damage of that order, from it in both directions. */
    static Dano de(String ordenId, Collection<OrdenSeguida> conocidas) {
        Set<String> damage = new HashSet<>(Set.of(ordenId));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (OrdenSeguida seen : conocidas) {
                for (String other : vinculadas(seen)) {
                    if (damage.contains(seen.ordenId()) || damage.contains(other)) {
                        grows |= damage.addAll(List.of(seen.ordenId(), other));
                    }
                }
            }
        }
        return new Dano(damage);
    }

    /** What it repeats, and what took its place (D-25). */
    private static List<String> vinculadas(OrdenSeguida seen) {
        OrdenSeguida.Orden orden = seen.orden();
        if (orden == null) {
            return List.of();
        }
        OrdenSeguida.Sustitucion sustitucion = orden.sustitucion();
        return Stream.concat(
                        Stream.ofNullable(orden.repite()),
                        Stream.ofNullable(sustitucion).map(OrdenSeguida.Sustitucion::por))
                .toList();
    }

    /** Whether that claim is of it. */
    boolean es(Reclamo reclamo) {
        String ordenId = reclamo.avance().ordenId();
        return ordenId != null && ordenes.contains(ordenId);
    }

    /** How many of those claims repeat an earlier one. */
    static int reiteraciones(Stream<Reclamo> reclamos) {
        return (int) reclamos.map(each -> each.avance().decision())
                .filter(decision -> decision == DecisionDelPaso3.REITERA_ABIERTA
                        || decision == DecisionDelPaso3.REITERA_ATENDIDA
                        || decision == DecisionDelPaso3.REITERA_TRAS_CIERRE)
                .count();
    }
}
