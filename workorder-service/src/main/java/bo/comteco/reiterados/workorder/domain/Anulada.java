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
 */
public record Anulada(
        Ficha ficha, Registro registro, @Nullable Reparacion reparacion, String motivo, Instant anuladaEn)
        implements Muerto, Orden {

    @Override
    public Anulada con(Prioridad prioridad) {
        return new Anulada(ficha, registro.con(prioridad), reparacion, motivo, anuladaEn);
    }
}
