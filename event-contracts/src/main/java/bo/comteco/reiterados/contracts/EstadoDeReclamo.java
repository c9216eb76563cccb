package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The public state of a claim.
 *
 * @param reclamoId id of the claim
 * @param secuencia number of the last event of this claim, from 1
 * @param canal {@code CALL_CENTER}, {@code HELP_DESK} or {@code RETENCION}
 * @param contrato contract of the client in Smartflex
 * @param servicio {@code INTERNET}, {@code TELEFONIA}, {@code TELEVISION} or {@code MULTIMEDIA}
 * @param falla fault family
 * @param armario place in the network, where known
 * @param tecnologia {@code FTTH}, {@code HFC}, {@code DSL} or {@code COBRE}; null until Smartflex has told it
 * @param segmento {@code TOP_A}, {@code TOP_B}, {@code PYME}, {@code INFLUENCER} or {@code RESIDENCIAL}; null until
 *     Smartflex has told it
 * @param clasePon {@code GPON_B_PLUS} or {@code XGS_PON_N1}, where the product in Smartflex names it
 * @param recibidoEn when the claim was received (business time)
 * @param asistencia result of the online assistance, {@code SOLUCIONADO} or {@code NO_SOLUCIONADO}; null before it (Paso 10)
 * @param asistidoEn when that result was recorded
 * @param unidad the unit that the order of a help desk claim goes to, {@code PEX} or {@code USM}, once assistance was recorded
 *     as not solved (Paso 11); absent otherwise
 * @param nodo node of the network that the line hangs on, where Smartflex has told it (D-23)
 * @param puertoOlt port of the OLT that the line hangs on, where Smartflex has told it (D-23)
 */
public record EstadoDeReclamo(
        String reclamoId,
        long secuencia,
        String canal,
        String contrato,
        String servicio,
        String falla,
        @Nullable String armario,
        @Nullable String tecnologia,
        @Nullable String segmento,
        @Nullable String clasePon,
        Instant recibidoEn,
        @Nullable String asistencia,
        @Nullable Instant asistidoEn,
        @Nullable String unidad,
        @Nullable String nodo,
        @Nullable String puertoOlt) {

    /** A required value that is missing is an error here, where the event is read or made. */
    public EstadoDeReclamo {
        requireNonNull(reclamoId, "reclamoId");
        requireNonNull(canal, "canal");
        requireNonNull(contrato, "contrato");
        requireNonNull(servicio, "servicio");
        requireNonNull(falla, "falla");
        requireNonNull(recibidoEn, "recibidoEn");
    }
}
