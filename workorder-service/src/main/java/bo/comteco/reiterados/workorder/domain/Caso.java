package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The repeated damage as one thing, that the monthly indicator counts (D-26).
 *
 * @param id {@code CR.} and the link where it was opened; the same through reopening and through the links that continue it
 * @param recibidoEn when it was opened: reception of the first repetition, or the failed control
 * @param canal channel of the claim that opened it, or of the one that made the order whose control failed
 * @param reiteraciones claims that repeated the damage, the one that opened it included
 * @param solucionadoEn when its last order was closed with solution; null while it is open
 * @param refutadoEn the last time that a failed control took its solution back
 */
public record Caso(
        String id,
        Instant recibidoEn,
        Canal canal,
        int reiteraciones,
        @Nullable Instant solucionadoEn,
        @Nullable Instant refutadoEn) {

    /** The case that a repetition opens on a link. */
    public static Caso abiertoPorReclamo(EslabonId eslabon, Instant recibidoEn, Canal canal) {
        return new Caso(idEn(eslabon), recibidoEn, canal, 1, null, null);
    }

    /** The case that a failed control opens on a link (D-10): no claim has repeated the damage yet. */
    public static Caso abiertoPorControl(EslabonId eslabon, Instant cuando, Canal canal) {
        return new Caso(idEn(eslabon), cuando, canal, 0, null, null);
    }

    /** The id of a case that is opened on that link. */
    public static String idEn(EslabonId eslabon) {
        return "CR." + eslabon.texto();
    }

    /** Whether it is not solved. */
    public boolean abierto() {
        return solucionadoEn == null;
    }

    /** One repetition more. */
    public Caso reiterado() {
        return new Caso(id, recibidoEn, canal, reiteraciones + 1, solucionadoEn, refutadoEn);
    }

    /** Solved, at that instant. */
    public Caso solucionado(Instant cuando) {
        return new Caso(id, recibidoEn, canal, reiteraciones, cuando, refutadoEn);
    }

    /** Reopened by a failed control: the same case, and so the same month. An open one has no solution to take back. */
    public Caso refutado(Instant cuando) {
        return abierto() ? this : new Caso(id, recibidoEn, canal, reiteraciones, null, cuando);
    }
}
