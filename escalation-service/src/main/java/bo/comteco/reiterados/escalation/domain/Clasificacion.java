package bo.comteco.reiterados.escalation.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The priority of an order, the rule and the version of the matrix that gave it, and its deadline. Rule and deadline may
 * come from two different looks at the matrix (D-18), so each keeps its instant and its reason.
 *
 * @param vulnerabilidad the quadrant
 * @param regla id of the rule; {@link #SIN_REGLA} outside the matrix, {@link #REBAJADA} by a person
 * @param enunciado the rule's sentence
 * @param versionDeMatriz the version that it stands in
 * @param causa what made the matrix look
 * @param reglaDesde when the rule decided
 * @param vence the deadline
 * @param plazo how the deadline came about, for a person
 * @param venceDesde the classification that set the deadline
 * @param objetivoEn the target inside the deadline, where the row has one
 */
public record Clasificacion(
        Vulnerabilidad vulnerabilidad,
        String regla,
        String enunciado,
        String versionDeMatriz,
        CausaDeClasificacion causa,
        Instant reglaDesde,
        Instant vence,
        String plazo,
        Instant venceDesde,
        @Nullable Instant objetivoEn) {

    /** What stands for a rule where none matches. */
    public static final String SIN_REGLA = "fuera-de-matriz";

    /** What stands for a rule where a person lowered the priority. */
    public static final String REBAJADA = "rebajada";

    private static final DateTimeFormatter FECHA = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    /** When it was classified last. */
    public Instant clasificadaEn() {
        return reglaDesde.isAfter(venceDesde) ? reglaDesde : venceDesde;
    }

    /** Why it is so, for a person; days and hours in that zone. */
    public String explicacion(ZoneId zona) {
        String conservado = venceDesde.equals(reglaDesde)
                ? ""
                : " contadas desde el " + fecha(venceDesde, zona) + "; es el vencimiento más temprano y se conserva";
        return "%s: «%s» (matriz %s), %s, el %s. Vence el %s: %s%s."
                .formatted(
                        vulnerabilidad,
                        enunciado,
                        versionDeMatriz,
                        causa.frase(),
                        fecha(reglaDesde, zona),
                        fecha(vence, zona),
                        plazo,
                        conservado);
    }

    boolean enMatriz() {
        return vulnerabilidad != Vulnerabilidad.FUERA_DE_MATRIZ;
    }

    /**
     * Classified again (D-18): inside the matrix the more urgent rule and the earlier deadline stay, entering from outside
     * takes the new ones whole. Where nothing distinguishes them the look at the earlier instant counts, and of two looks at
     * the same instant the later one, which knows more: so the result does not depend on what came to be known first.
     */
    Clasificacion conservando(Clasificacion otra) {
        if (enMatriz() != otra.enMatriz()) {
            return enMatriz() ? this : otra;
        }
        boolean mandaLaOtra = otra.vulnerabilidad.masUrgenteQue(vulnerabilidad)
                || (otra.vulnerabilidad == vulnerabilidad && !otra.reglaDesde.isAfter(reglaDesde));
        boolean venceLaOtra =
                otra.vence.isBefore(vence) || (otra.vence.equals(vence) && !otra.venceDesde.isAfter(venceDesde));
        Clasificacion manda = mandaLaOtra ? otra : this;
        Clasificacion vencedora = venceLaOtra ? otra : this;
        return new Clasificacion(
                manda.vulnerabilidad,
                manda.regla,
                manda.enunciado,
                manda.versionDeMatriz,
                manda.causa,
                manda.reglaDesde,
                vencedora.vence,
                vencedora.plazo,
                vencedora.venceDesde,
                vulnerabilidad == otra.vulnerabilidad ? masTemprano(objetivoEn, otra.objetivoEn) : manda.objetivoEn);
    }

    /** Whether somebody who knows {@code anterior} has to be told. */
    boolean cambiaA(Clasificacion anterior) {
        return vulnerabilidad != anterior.vulnerabilidad
                || !regla.equals(anterior.regla)
                || !vence.equals(anterior.vence)
                || !Objects.equals(objetivoEn, anterior.objetivoEn);
    }

    private static @Nullable Instant masTemprano(@Nullable Instant uno, @Nullable Instant otro) {
        if (uno == null || otro == null) {
            return uno == null ? otro : uno;
        }
        return uno.isBefore(otro) ? uno : otro;
    }

    private static String fecha(Instant instante, ZoneId zona) {
        return FECHA.format(instante.atZone(zona));
    }
}
