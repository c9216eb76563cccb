package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The public state of a reclamo masivo (D-23): a network failure behind many claims in one place.
 *
 * @param masivoId {@code RM.<clase>.<codigo>.<numero>}
 * @param secuencia number of the last event of this reclamo masivo, from 1
 * @param clase kind of place in the network: {@code ARMARIO}, {@code NODO} or {@code PUERTO_OLT}
 * @param codigo the place, as the claims name it
 * @param numero which one of that place, from 1; only the last one may be open
 * @param origen {@code DETECCION} where the number of claims raised it, {@code PERSONA} where somebody did
 * @param reclamos claims of the window that raised it; what somebody raised counts none
 * @param declaradoEn when it was raised
 * @param situacion {@code ABIERTO} or {@code CERRADO}
 * @param conSolucion whether it was closed with solution; null while it is open
 * @param cerradoEn when it was closed; null while it is open
 */
public record EstadoDeMasivo(
        String masivoId,
        long secuencia,
        String clase,
        String codigo,
        int numero,
        String origen,
        int reclamos,
        Instant declaradoEn,
        String situacion,
        @Nullable Boolean conSolucion,
        @Nullable Instant cerradoEn) {

    /** A required value that is missing is an error here, where the event is read or made. */
    public EstadoDeMasivo {
        requireNonNull(masivoId, "masivoId");
        requireNonNull(clase, "clase");
        requireNonNull(codigo, "codigo");
        requireNonNull(origen, "origen");
        requireNonNull(declaradoEn, "declaradoEn");
        requireNonNull(situacion, "situacion");
    }
}
