package bo.comteco.reiterados.escalation.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
        return incumplidas(orden, instante).isEmpty();
    }

    /** What is asked and the order, as it stood at that instant, did not have; by the names of the matrix. */
    List<String> incumplidas(OrdenPublica orden, Instant instante) {
        Segmento segmento = orden.segmentoEn(instante);
        List<String> faltan = new ArrayList<>();
        siFalta(faltan, "servicios", deSusServicios(orden));
        siFalta(faltan, "segmentos", segmentos.isEmpty() || (segmento != null && segmentos.contains(segmento)));
        siFalta(faltan, "tipo", deSuTipo(orden));
        siFalta(faltan, "reiterada", !reiterada || OrdenPublica.hasta(orden.reiteradaEn(), instante));
        siFalta(faltan, "porRetencion", !porRetencion || OrdenPublica.hasta(orden.porRetencionEn(), instante));
        siFalta(faltan, "anulada", !anulada || orden.anulada(instante));
        siFalta(
                faltan,
                "edadMinimaHoras",
                edadMinima == null || !orden.registradaEn().plus(edadMinima).isAfter(instante));
        return faltan;
    }

    /** Whether what never changes in an order lets it in. */
    boolean aplicanA(OrdenPublica orden) {
        return deSusServicios(orden) && deSuTipo(orden);
    }

    private boolean deSusServicios(OrdenPublica orden) {
        return servicios.isEmpty() || servicios.contains(orden.servicio());
    }

    private boolean deSuTipo(OrdenPublica orden) {
        return tipo == null || tipo == orden.tipo();
    }

    private static void siFalta(List<String> faltan, String condicion, boolean seCumple) {
        if (!seCumple) {
            faltan.add(condicion);
        }
    }
}
