package bo.comteco.reiterados.reporting.domain;

import bo.comteco.reiterados.reporting.domain.Control.Resultado;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
 * @param prioridad what escalation-service told; null where there is none
 * @param controles by id, what quality-control-service told
 */
public record Eslabon(
        String ordenId,
        String contrato,
        @Nullable Orden orden,
        Map<String, CasoReiterado> casos,
        @Nullable Prioridad prioridad,
        Map<String, Control> controles) {

    public Eslabon {
        Objects.requireNonNull(ordenId, "ordenId");
        Objects.requireNonNull(contrato, "contrato");
        casos = Map.copyOf(casos);
        controles = Map.copyOf(controles);
    }

    /** A link of which nothing is known yet. */
    public static Eslabon desconocido(String ordenId, String contrato) {
        return new Eslabon(ordenId, contrato, null, Map.of(), null, Map.of());
    }

    /** Takes news in, whatever arrived before it. */
    public Reflejo reflejar(Comando comando) {
        Eslabon despues = switch (comando) {
            case ReflejarOrden llegado ->
                new Eslabon(
                        ordenId,
                        contrato,
                        Numerado.masNuevo(orden, llegado.orden()),
                        casosCon(llegado.casos()),
                        prioridad,
                        controles);
            case ReflejarPrioridad llegado ->
                new Eslabon(
                        ordenId, contrato, orden, casos, Numerado.masNuevo(prioridad, llegado.prioridad()), controles);
            case ReflejarControl llegado ->
                new Eslabon(ordenId, contrato, orden, casos, prioridad, controlesCon(llegado.control()));
        };
        return despues.equals(this)
                ? new Reflejo.YaSabido()
                : new Reflejo.Reflejado(despues, !despues.aportes().equals(aportes()));
    }

    /** What each case of this link counts, if no later link tells it. */
    public Set<Aporte> aportes() {
        Orden sabida = orden;
        if (sabida == null) {
            return Set.of();
        }
        return casos.values().stream()
                .map(caso -> aporte(caso, sabida.numero()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Aporte aporte(CasoReiterado caso, int numero) {
        Instant solucionadoEn = caso.solucionadoEn();
        boolean solucionado = solucionadoEn != null
                && controles.values().stream().noneMatch(control -> control.resultado() == Resultado.REPROBADO);
        boolean verificado = solucionado
                && !controles.isEmpty()
                && controles.values().stream().allMatch(control -> control.resultado() == Resultado.APROBADO);
        boolean enPlazo =
                solucionado && prioridad != null && solucionadoEn != null && !solucionadoEn.isAfter(prioridad.vence());
        return new Aporte(caso.casoId(), caso.mes(), numero, solucionado, verificado, enPlazo);
    }

    private Map<String, CasoReiterado> casosCon(List<CasoReiterado> llegados) {
        Map<String, CasoReiterado> unidos = new HashMap<>(casos);
        llegados.forEach(caso -> unidos.merge(caso.casoId(), caso, Numerado::masNuevo));
        return unidos;
    }

    private Map<String, Control> controlesCon(Control llegado) {
        Map<String, Control> unidos = new HashMap<>(controles);
        unidos.merge(llegado.controlId(), llegado, Numerado::masNuevo);
        return unidos;
    }
}
