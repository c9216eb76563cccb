package bo.comteco.reiterados.escalation.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asks of an order; all of it must hold, and what is not asked is not looked at. Readable as data, so that the
 * process owner can change it without a build.
 *
 * @param servicios one of these; any where empty
 * @param segmentos one of these; any where empty
 * @param tipo this one; any where null
 * @param reiterada a repeated damage is asked for
 * @param porRetencion one claim through Retención is asked for
 * @param anulada an annulled order is asked for
 * @param edadMinima the least age since it was registered; none where null
 */
public record Condiciones(
        Set<Servicio> servicios,
        Set<Segmento> segmentos,
        @Nullable TipoDeOrden tipo,
        boolean reiterada,
        boolean porRetencion,
        boolean anulada,
        @Nullable Duration edadMinima) {

    /** Keeps its own copies. */
    public Condiciones {
        servicios = Set.copyOf(servicios);
        segmentos = Set.copyOf(segmentos);
    }

    /** Whether the order, as it stood at that instant, has all that is asked. */
    boolean seCumplen(OrdenPublica orden, Instant instante) {
        Segmento segmento = orden.segmentoEn(instante);
        return aplicanA(orden)
                && (segmentos.isEmpty() || (segmento != null && segmentos.contains(segmento)))
                && (!reiterada || OrdenPublica.hasta(orden.reiteradaEn(), instante))
                && (!porRetencion || OrdenPublica.hasta(orden.porRetencionEn(), instante))
                && (!anulada || orden.anulada(instante))
                && (edadMinima == null || !orden.registradaEn().plus(edadMinima).isAfter(instante));
    }

    /** Whether what never changes in an order lets it in. */
    boolean aplicanA(OrdenPublica orden) {
        return (servicios.isEmpty() || servicios.contains(orden.servicio())) && (tipo == null || tipo == orden.tipo());
    }
}
