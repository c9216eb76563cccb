package bo.comteco.reiterados.intake.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The RDT, reporte de daño técnico: the document of one damage, made on the client's request, with its detail and its
 * repetitions. Personal in part.
 *
 * @param reclamo the claim that it was asked for
 * @param emitidoEn when it was made (business time)
 * @param reclamos all claims of the damage, the first one first, that claim among them
 * @param ordenes its orders, in the order in which they repeat each other
 */
public record ReporteDeDano(Reclamo reclamo, Instant emitidoEn, List<Reclamo> reclamos, List<OrdenSeguida> ordenes) {

    /** Copies the lists. */
    public ReporteDeDano {
        reclamos = List.copyOf(reclamos);
        ordenes = List.copyOf(ordenes);
    }

    /**
     * Puts it together. The damage is the orders that repeat each other or took each other's place, from the claim's own in both directions; an earlier
     * damage of the same contract, service and fault, after which step 3 began anew, is another one.
     *
     * @param reclamo the claim
     * @param candidatos the claims of the same contract, service and fault family
     * @param conocidas the newest that is known of the orders of that contract, service and fault family, by id
     * @param ahora business time
     */
    public static ReporteDeDano de(
            Reclamo reclamo, List<Reclamo> candidatos, Map<String, OrdenSeguida> conocidas, Instant ahora) {
        Set<String> damage = new HashSet<>();
        String own = reclamo.avance().ordenId();
        if (own != null) {
            damage.add(own);
        }
        boolean grows = !damage.isEmpty();
        while (grows) {
            grows = false;
            for (OrdenSeguida seen : conocidas.values()) {
                for (String other : vinculadas(seen)) {
                    if (damage.contains(seen.ordenId()) || damage.contains(other)) {
                        grows |= damage.addAll(List.of(seen.ordenId(), other));
                    }
                }
            }
        }
        List<Reclamo> claims = new ArrayList<>(candidatos.stream()
                .filter(each -> each.id().equals(reclamo.id())
                        || (each.avance().ordenId() != null
                                && damage.contains(
                                        Objects.requireNonNull(each.avance().ordenId()))))
                .toList());
        claims.sort(Comparator.comparing((Reclamo each) -> each.recepcion().recibidoEn())
                .thenComparing(Reclamo::id));
        List<OrdenSeguida> orders = conocidas.values().stream()
                .filter(seen -> damage.contains(seen.ordenId()))
                .sorted(Comparator.comparing(ReporteDeDano::desde).thenComparing(OrdenSeguida::ordenId))
                .toList();
        return new ReporteDeDano(reclamo, ahora, claims, orders);
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

    private static Instant desde(OrdenSeguida seen) {
        Hitos hitos = seen.orden() == null ? null : seen.orden().hitos();
        Instant from = hitos == null ? null : hitos.registradaEn();
        return from == null ? Instant.MIN : from;
    }

    /** How many of its claims repeat an earlier one. */
    public long reiteraciones() {
        return reclamos.stream()
                .map(each -> each.avance().decision())
                .filter(decision -> decision == DecisionDelPaso3.REITERA_ABIERTA
                        || decision == DecisionDelPaso3.REITERA_ATENDIDA
                        || decision == DecisionDelPaso3.REITERA_TRAS_CIERRE)
                .count();
    }

    /** What became of one of its orders until it was made, as sentences, the first thing first. */
    public List<Suceso> detalle(OrdenSeguida orden) {
        return Historia.de(orden, emitidoEn);
    }

    /** Names the claim alone, so that no log line tells more. */
    @Override
    public String toString() {
        return "ReporteDeDano[" + reclamo.id() + "]";
    }
}
