package bo.comteco.reiterados.localstack.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done when, by the replay rule: pure, but for what it is told.
 *
 * <p>It starts with the claims; what follows from a claim is scheduled when its decision is known, since a claim that repeats
 * an open or attended order makes none. Many threads tell it, one asks for the next instant.
 */
final class PlanDeReplay {

    /** The control of a closed order is due then (Pasos 17, 19). */
    static final Duration HASTA_EL_CONTROL = Duration.ofHours(24);

    private static final Comparator<Accion> EN_UN_INSTANTE = Comparator.comparingInt(Accion::turno)
            .thenComparing(a -> a.reclamo().numero());

    private final TreeMap<Instant, List<Accion>> pendientes = new TreeMap<>();
    private Instant fin;
    private int programadas;

    /**
     * The actions of one instant.
     *
     * @param porContrato of each contract in the order in which they are done; contracts may overlap
     */
    record Turno(Instant instante, Collection<List<Accion>> porContrato) {

        /** Whether a call is answered in it, which by then has to have become a task. */
        boolean llama() {
            return porContrato.stream().flatMap(List::stream).anyMatch(Accion.Llamar.class::isInstance);
        }
    }

    PlanDeReplay(List<ReclamoGrabado> reclamos) {
        fin = reclamos.getFirst().recibidoEn();
        for (ReclamoGrabado reclamo : reclamos) {
            programar(reclamo.recibidoEn(), new Accion.Recibir(reclamo));
        }
    }

    /** The next instant at which something is to be done, or null when there is none up to {@code hasta}. */
    synchronized @Nullable Turno siguiente(@Nullable Instant hasta) {
        if (pendientes.isEmpty() || (hasta != null && pendientes.firstKey().isAfter(hasta))) {
            return null;
        }
        Map.Entry<Instant, List<Accion>> primero = pendientes.pollFirstEntry();
        adelantarFin(primero.getKey());
        List<Accion> acciones = new ArrayList<>(primero.getValue());
        acciones.sort(EN_UN_INSTANTE);
        Map<String, List<Accion>> porContrato = new LinkedHashMap<>();
        for (Accion accion : acciones) {
            porContrato
                    .computeIfAbsent(accion.reclamo().contrato(), _ -> new ArrayList<>())
                    .add(accion);
        }
        return new Turno(primero.getKey(), List.copyOf(porContrato.values()));
    }

    /**
     * The claim made an order, which is attended and closed at the claim's own times, and called about 24 h later.
     *
     * @return what of it is due by {@code ahora} already, to be done at once and in this order
     */
    synchronized List<Accion> ordenHecha(ReclamoGrabado reclamo, String ordenId, Instant ahora) {
        List<Accion> enseguida = new ArrayList<>();
        Instant control = reclamo.cerradoEn().plus(HASTA_EL_CONTROL);
        repartir(reclamo.atendidoEn(), new Accion.Atender(reclamo, ordenId), ahora, enseguida);
        repartir(reclamo.cerradoEn(), new Accion.Cerrar(reclamo, ordenId), ahora, enseguida);
        if (reclamo.llevaLlamada()) {
            repartir(control, new Accion.Llamar(reclamo, ordenId), ahora, enseguida);
        }
        adelantarFin(control);
        return enseguida;
    }

    /** The claim was put in assistance, which will solve it. */
    synchronized List<Accion> asistenciaIniciada(ReclamoGrabado reclamo, String reclamoId, Instant ahora) {
        List<Accion> enseguida = new ArrayList<>();
        repartir(reclamo.atendidoEn(), new Accion.DarPorSolucionado(reclamo, reclamoId), ahora, enseguida);
        return enseguida;
    }

    /** The last closing of an order made so far and 24 h more, or whatever was done later than that. */
    synchronized Instant fin() {
        return fin;
    }

    /** How many actions are known so far, done or not. */
    synchronized int programadas() {
        return programadas;
    }

    private void repartir(Instant cuando, Accion accion, Instant ahora, List<Accion> enseguida) {
        if (cuando.isAfter(ahora)) {
            programar(cuando, accion);
        } else {
            programadas++;
            enseguida.add(accion);
        }
    }

    private void programar(Instant cuando, Accion accion) {
        programadas++;
        pendientes.computeIfAbsent(cuando, _ -> new ArrayList<>()).add(accion);
    }

    private void adelantarFin(Instant instante) {
        if (instante.isAfter(fin)) {
            fin = instante;
        }
    }
}
