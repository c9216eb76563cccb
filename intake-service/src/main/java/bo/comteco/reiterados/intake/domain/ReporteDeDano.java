package bo.comteco.reiterados.intake.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
     * Puts it together: what belongs to the {@link Dano} of the claim's order.
     *
     * @param reclamo the claim
     * @param candidatos the claims of the same contract, service and fault family
     * @param conocidas the newest that is known of the orders of that contract, service and fault family, by id
     * @param ahora business time
     */
    public static ReporteDeDano de(
            Reclamo reclamo, List<Reclamo> candidatos, Map<String, OrdenSeguida> conocidas, Instant ahora) {
        String own = reclamo.avance().ordenId();
        Dano dano = own == null ? new Dano(Set.of()) : Dano.de(own, conocidas.values());
        List<Reclamo> claims = new ArrayList<>(candidatos.stream()
                .filter(each -> each.id().equals(reclamo.id()) || dano.es(each))
                .toList());
        claims.sort(Comparator.comparing((Reclamo each) -> each.recepcion().recibidoEn())
                .thenComparing(Reclamo::id));
        List<OrdenSeguida> orders = conocidas.values().stream()
                .filter(seen -> dano.ordenes().contains(seen.ordenId()))
                .sorted(Comparator.comparing(ReporteDeDano::desde).thenComparing(OrdenSeguida::ordenId))
                .toList();
        return new ReporteDeDano(reclamo, ahora, claims, orders);
    }

    private static Instant desde(OrdenSeguida seen) {
        Hitos hitos = seen.orden() == null ? null : seen.orden().hitos();
        Instant from = hitos == null ? null : hitos.registradaEn();
        return from == null ? Instant.MIN : from;
    }

    /** How many of its claims repeat an earlier one. */
    public int reiteraciones() {
        return Dano.reiteraciones(reclamos.stream());
    }

    /**
     * How often the damage of a claim was claimed again: of all its orders, also where each was closed before the next one (Paso 9).
     *
     * @param reclamo the claim
     * @param delContrato the claims of its contract, that one among them
     * @param ordenes the newest that is known of the orders of that contract
     */
    public static int reiteraciones(Reclamo reclamo, List<Reclamo> delContrato, Collection<OrdenSeguida> ordenes) {
        String own = reclamo.avance().ordenId();
        if (own == null) {
            return 0;
        }
        Dano dano = Dano.de(own, ordenes);
        return Dano.reiteraciones(delContrato.stream().filter(dano::es));
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
