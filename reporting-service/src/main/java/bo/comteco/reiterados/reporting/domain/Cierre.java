package bo.comteco.reiterados.reporting.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The figure of a month as its closing froze it (D-22).
 *
 * @param cuenta the figures, with their break-downs, for good
 * @param cerradoEn when it was frozen: what had happened until then is in it
 * @param cerradoPor the user who closed it; null where it closed by itself
 */
public record Cierre(
        Cuenta cuenta, Instant cerradoEn, @Nullable String cerradoPor) {

    public Cierre {
        Objects.requireNonNull(cuenta, "cuenta");
        Objects.requireNonNull(cerradoEn, "cerradoEn");
    }

    /**
     * What asking for a closing comes to.
     *
     * @param sabido the closing that the month has; null where it has none
     * @param actual the month's figure at {@code ahora}
     */
    public static Decision decidir(
            YearMonth mes, @Nullable Cierre sabido, Cuenta actual, Instant ahora, @Nullable String quien) {
        if (sabido != null) {
            return sabido.cuenta.cifras().equals(actual.cifras())
                    ? new Decision.YaCerrado(sabido)
                    : new Decision.CerradoConOtraCifra(sabido, actual.cifras());
        }
        Instant fin = Calendario.inicioDe(mes.plusMonths(1));
        return ahora.isBefore(fin)
                ? new Decision.NoHaTerminado(fin)
                : new Decision.Cerrado(new Cierre(actual, ahora, quien));
    }

    /** What asking for a closing came to. */
    public sealed interface Decision {

        /** It is closed now. */
        record Cerrado(Cierre cierre) implements Decision {}

        /** It was closed before, with this same figure. */
        record YaCerrado(Cierre cierre) implements Decision {}

        /** It was closed before, and the figure has changed since: the frozen one stays. */
        record CerradoConOtraCifra(Cierre cierre, Cifras actual) implements Decision {}

        /** The month runs until {@code fin}. */
        record NoHaTerminado(Instant fin) implements Decision {}
    }
}
