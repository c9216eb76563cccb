package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order that was annulled.
 *
 * @param ficha what every link has
 * @param registro what every order has
 * @param reparacion since when it was in repair; null where it never was
 * @param motivo why
 * @param anuladaEn when
 * @param sustitucion which order took its place (D-25); null where none has
 */
public record Anulada(
        Ficha ficha,
        Registro registro,
        @Nullable Reparacion reparacion,
        String motivo,
        Instant anuladaEn,
        @Nullable Sustitucion sustitucion)
        implements Muerto, Orden {

    @Override
    public Anulada con(Ficha otra) {
        return new Anulada(otra, registro, reparacion, motivo, anuladaEn, sustitucion);
    }

    @Override
    public Anulada con(Prioridad prioridad) {
        return new Anulada(ficha, registro.con(prioridad), reparacion, motivo, anuladaEn, sustitucion);
    }

    /** With the order that took its place. */
    Anulada sustituida(EslabonId por, Instant cuando) {
        return new Anulada(ficha, registro, reparacion, motivo, anuladaEn, new Sustitucion(por, cuando));
    }
}
