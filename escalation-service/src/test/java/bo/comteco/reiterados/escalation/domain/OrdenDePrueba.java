package bo.comteco.reiterados.escalation.domain;

import bo.comteco.reiterados.escalation.domain.OrdenPublica.Desenlace;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An order as workorder-service tells it, one public state after the other, each with the next {@code secuencia}. */
final class OrdenDePrueba {
    final Instant registradaEn;
    Servicio servicio;
    TipoDeOrden tipo = TipoDeOrden.REPARACION;

    @Nullable
    Segmento segmento = Segmento.RESIDENCIAL;

    @Nullable
    Instant completadaEn;

    @Nullable
    Instant reiteradaEn;

    @Nullable
    Instant porRetencionEn;

    @Nullable
    Instant inmediataEn;

    @Nullable
    Desenlace atencion;

    @Nullable
    Desenlace cierre;

    @Nullable
    Instant anuladaEn;

    boolean conCaso;

    @Nullable
    Instant casoSolucionadoEn;

    @Nullable
    Instant sustituidaEn;

    private long secuencia;

    OrdenDePrueba(Servicio servicio, Instant registradaEn) {
        this.servicio = servicio;
        this.registradaEn = registradaEn;
    }

    /** The next public state, after that change. */
    OrdenPublica tras(Consumer<OrdenDePrueba> cambio) {
        cambio.accept(this);
        secuencia++;
        return new OrdenPublica(
                "C1." + servicio + ".F1.1",
                secuencia,
                "C1." + servicio + ".F1",
                1,
                "C1",
                servicio,
                tipo,
                segmento,
                registradaEn,
                completadaEn,
                reiteradaEn,
                porRetencionEn,
                inmediataEn,
                atencion,
                cierre,
                anuladaEn,
                conCaso,
                casoSolucionadoEn,
                sustituidaEn,
                null);
    }

    OrdenPublica registrada() {
        return tras(orden -> {});
    }

    OrdenPublica atendida(Instant en, boolean conSolucion) {
        return tras(orden -> orden.atencion = new Desenlace(en, conSolucion));
    }

    OrdenPublica cerrada(Instant en, boolean conSolucion) {
        return tras(orden -> orden.cierre = new Desenlace(en, conSolucion));
    }

    OrdenPublica reiterada(Instant en) {
        return tras(orden -> {
            orden.reiteradaEn = en;
            orden.conCaso = true;
        });
    }

    OrdenPublica porRetencion(Instant en) {
        return tras(orden -> orden.porRetencionEn = en);
    }

    OrdenPublica inmediata(Instant en) {
        return tras(orden -> {
            orden.inmediataEn = en;
            orden.conCaso = true;
            if (orden.reiteradaEn == null) {
                orden.reiteradaEn = en;
            }
        });
    }

    OrdenPublica anulada(Instant en) {
        return tras(orden -> orden.anuladaEn = en);
    }

    OrdenPublica completada(Segmento conocido, Instant en) {
        return tras(orden -> {
            orden.segmento = conocido;
            orden.completadaEn = en;
        });
    }
}
