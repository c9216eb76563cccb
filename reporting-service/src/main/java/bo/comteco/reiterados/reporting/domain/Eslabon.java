package bo.comteco.reiterados.reporting.domain;

import bo.comteco.reiterados.reporting.domain.Control.Resultado;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One link in the chain of a damage with all that three services told about it: the unit of the read model.
 *
 * <p>A case goes through several links (continued, reopened); each link keeps what it told of the case itself, and
 * {@link Recuento} takes the latest link's word. So no news ever needs a second document.
 *
 * @param ordenId id of the link
 * @param contrato contract of the client
 * @param orden what workorder-service told; null where another service was heard first
 * @param casos by id, the cases that this link ever told, each as told last
 * @param prioridades by the instant of the classification, what escalation-service told: all of them, since the figure of a
 *     past moment needs the one that was valid then
 * @param controles by id, what quality-control-service told
 * @param avisos by level, what escalation-service told of its rise
 */
public record Eslabon(
        String ordenId,
        String contrato,
        @Nullable Orden orden,
        Map<String, CasoReiterado> casos,
        Map<Instant, Prioridad> prioridades,
        Map<String, Control> controles,
        Map<Nivel, Aviso> avisos) {

    public Eslabon {
        Objects.requireNonNull(ordenId, "ordenId");
        Objects.requireNonNull(contrato, "contrato");
        casos = Map.copyOf(casos);
        prioridades = Map.copyOf(prioridades);
        controles = Map.copyOf(controles);
        avisos = Map.copyOf(avisos);
    }

    /** A link of which nothing is known yet. */
    public static Eslabon desconocido(String ordenId, String contrato) {
        return new Eslabon(ordenId, contrato, null, Map.of(), Map.of(), Map.of(), Map.of());
    }

    /** Takes news in, whatever arrived before it. */
    public Reflejo reflejar(Comando comando) {
        Eslabon despues = switch (comando) {
            case ReflejarOrden llegado ->
                new Eslabon(
                        ordenId,
                        contrato,
                        Numerado.masNuevo(orden, llegado.orden()),
                        con(casos, llegado.casos(), CasoReiterado::casoId),
                        prioridades,
                        controles,
                        avisos);
            case ReflejarPrioridad llegado ->
                new Eslabon(
                        ordenId,
                        contrato,
                        orden,
                        casos,
                        con(prioridades, List.of(llegado.prioridad()), Prioridad::clasificadaEn),
                        controles,
                        avisos);
            case ReflejarControl llegado ->
                new Eslabon(
                        ordenId,
                        contrato,
                        orden,
                        casos,
                        prioridades,
                        con(controles, List.of(llegado.control()), Control::controlId),
                        avisos);
            case ReflejarAviso llegado ->
                new Eslabon(
                        ordenId,
                        contrato,
                        orden,
                        casos,
                        prioridades,
                        controles,
                        con(avisos, List.of(llegado.aviso()), Aviso::nivel));
        };
        return despues.equals(this)
                ? new Reflejo.YaSabido()
                : new Reflejo.Reflejado(despues, !despues.aportes().equals(aportes()));
    }

    /** What each case of this link counts, if no later link tells it. */
    public Set<Aporte> aportes() {
        return contados(Instant.MAX).stream().map(CasoContado::aporte).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The cases that this link had the word about at that instant, each as it stood then, if no later link had it.
     *
     * <p>An order is closed once, and what undoes that is a control of its own, or a later link: so a case that was solved,
     * refuted and solved again is known at every moment without any history of it.
     */
    List<CasoContado> contados(Instant hasta) {
        Orden sabida = orden;
        if (sabida == null) {
            return List.of();
        }
        return casos.values().stream()
                .filter(caso -> !caso.desde(sabida.abiertaEn()).isAfter(hasta))
                .map(caso -> contado(caso, sabida, hasta))
                .toList();
    }

    private CasoContado contado(CasoReiterado caso, Orden sabida, Instant hasta) {
        Instant solucionadoEn = caso.solucionadoEn();
        if (solucionadoEn != null && solucionadoEn.isAfter(hasta)) {
            solucionadoEn = null;
        }
        Map<Resultado, List<Control>> controlados =
                controles.values().stream().collect(Collectors.groupingBy(control -> control.resultado(hasta)));
        List<Control> reprobados = controlados.getOrDefault(Resultado.REPROBADO, List.of());
        boolean solucionado = solucionadoEn != null && reprobados.isEmpty();
        boolean verificado = solucionado && controlados.keySet().equals(Set.of(Resultado.APROBADO));
        Prioridad prioridad = prioridad(hasta);
        Instant vence = prioridad == null ? null : prioridad.vence();
        boolean enPlazo = solucionado && vence != null && solucionadoEn != null && !solucionadoEn.isAfter(vence);
        return new CasoContado(
                new Aporte(
                        caso.casoId(),
                        caso.mes(),
                        sabida.numero(),
                        Map.of(
                                Rasgo.SERVICIO, sabida.servicio(),
                                Rasgo.CANAL, caso.canal(),
                                Rasgo.VULNERABILIDAD,
                                        prioridad == null ? Rasgo.SIN_CLASIFICAR : prioridad.vulnerabilidad(),
                                Rasgo.SEGMENTO, Objects.requireNonNullElse(sabida.segmento(), Rasgo.DESCONOCIDO),
                                Rasgo.FALLA, sabida.falla()),
                        solucionado,
                        verificado,
                        enPlazo),
                contrato,
                ordenId,
                caso.recibidoEn(),
                caso.reiteraciones(),
                solucionadoEn,
                solucionadoEn == null ? caso.refutadoEn() : refutadoEn(reprobados, caso),
                vence);
    }

    private static @Nullable Instant refutadoEn(List<Control> reprobados, CasoReiterado caso) {
        return reprobados.stream()
                .map(Control::decididoEn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(caso.refutadoEn());
    }

    /** The classification that was valid at that instant; null where there was none yet. */
    @Nullable
    Prioridad prioridad(Instant hasta) {
        return prioridades.values().stream()
                .filter(prioridad -> !prioridad.clasificadaEn().isAfter(hasta))
                .max(Comparator.comparingLong(Prioridad::secuencia))
                .orElse(null);
    }

    private static <K, T extends Numerado> Map<K, T> con(Map<K, T> sabidos, List<T> llegados, Function<T, K> clave) {
        Map<K, T> unidos = new HashMap<>(sabidos);
        llegados.forEach(llegado -> unidos.merge(clave.apply(llegado), llegado, Numerado::masNuevo));
        return unidos;
    }
}
