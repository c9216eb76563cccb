package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A network failure behind many claims in one place (D-23): the truth of whether it is open. */
public sealed interface ReclamoMasivo {

    /** How it was raised. */
    Declaracion declaracion();

    /** Whether all damages that it concerns have heard of what happened to it last: linked, or their wait ended. */
    boolean tratado();

    /** The same, all of them having heard. */
    ReclamoMasivo yaTratado();

    /**
     * How a reclamo masivo was raised.
     *
     * @param id its place, and which one of it
     * @param origen what raised it
     * @param reclamos claims of the window that raised it; 0 where a person did
     * @param desde claims of its place that came after it are linked to it
     * @param declaradoEn when it was raised
     * @param por who raised it; null where its number of claims did, and in those of before that was kept
     */
    record Declaracion(
            MasivoId id,
            OrigenDeMasivo origen,
            int reclamos,
            Instant desde,
            Instant declaradoEn,
            @Nullable Quien por) {}

    /** It is being worked on: claims of its place come under it. */
    record Abierto(Declaracion declaracion, boolean tratado) implements ReclamoMasivo {
        @Override
        public Abierto yaTratado() {
            return new Abierto(declaracion, true);
        }
    }

    /**
     * It is over.
     *
     * @param cierre when, and whether with solution
     * @param por who closed it; null in those of before that was kept
     */
    record Cerrado(
            Declaracion declaracion,
            Cierre cierre,
            @Nullable Quien por,
            boolean tratado) implements ReclamoMasivo {
        @Override
        public Cerrado yaTratado() {
            return new Cerrado(declaracion, cierre, por, true);
        }
    }
}
