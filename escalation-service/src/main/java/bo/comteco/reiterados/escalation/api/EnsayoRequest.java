package bo.comteco.reiterados.escalation.api;

import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.escalation.application.Escalamientos.OrdenEnsayada;
import bo.comteco.reiterados.escalation.domain.OrdenPublica;
import bo.comteco.reiterados.escalation.domain.Segmento;
import bo.comteco.reiterados.escalation.domain.Servicio;
import bo.comteco.reiterados.escalation.domain.TipoDeOrden;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order to be classified without storing.
 *
 * @param servicio mandatory
 * @param tipo REPARACION where missing
 * @param segmento unknown where missing
 * @param reiterada whether it is a repeated damage
 * @param porRetencion whether one of its claims came through Retención
 * @param anulada whether it was annulled
 * @param inmediata whether a failed control makes it immediate at that instant (Paso 21)
 * @param edadHoras its age; 0 where missing
 * @param en when the matrix looks; now where missing
 */
record EnsayoRequest(
        @Nullable String servicio,
        @Nullable String tipo,
        @Nullable String segmento,
        @Nullable Boolean reiterada,
        @Nullable Boolean porRetencion,
        @Nullable Boolean anulada,
        @Nullable Boolean inmediata,
        @Nullable Integer edadHoras,
        @Nullable Instant en) {
    private static final int MAS_VIEJA = 24 * 366 * 10;
    private static final String ENSAYO = "ENSAYO";

    OrdenEnsayada ordenValida(Instant ahora) {
        FieldErrors errores = new FieldErrors();
        errores.oneOf("servicio", servicio, Servicio.class);
        if (tipo != null) {
            errores.oneOf("tipo", tipo, TipoDeOrden.class);
        }
        if (segmento != null) {
            errores.oneOf("segmento", segmento, Segmento.class);
        }
        int edad = edadHoras == null ? 0 : edadHoras;
        if (edad < 0 || edad > MAS_VIEJA) {
            errores.add("edadHoras", "Debe ser de 0 a " + MAS_VIEJA);
        }
        errores.throwIfAny();
        Instant mirada = en == null ? ahora : en;
        Instant registradaEn = mirada.minus(Duration.ofHours(edad));
        OrdenPublica orden = new OrdenPublica(
                ENSAYO,
                1,
                ENSAYO,
                1,
                ENSAYO,
                Servicio.valueOf(String.valueOf(servicio)),
                tipo == null ? TipoDeOrden.REPARACION : TipoDeOrden.valueOf(tipo),
                segmento == null ? null : Segmento.valueOf(segmento),
                registradaEn,
                null,
                si(reiterada, mirada),
                si(porRetencion, mirada),
                si(inmediata, mirada),
                null,
                null,
                si(anulada, mirada),
                false,
                null,
                null,
                null);
        return new OrdenEnsayada(orden, mirada);
    }

    private static @Nullable Instant si(@Nullable Boolean hecho, Instant en) {
        return Boolean.TRUE.equals(hecho) ? en : null;
    }
}
