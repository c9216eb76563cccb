package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public state of one link in the chain of a damage: an order, or the online assistance that may yet become one.
 *
 * <p>Every instant that somebody reacts to is in it, so that a follower who was overtaken applies what it skipped in the
 * order of those instants.
 *
 * @param ordenId {@code <contrato>.<servicio>.<falla>.<numero>}; outside the chain of a damage
 *     {@code <contrato>.<servicio>.<falla>~<work>.<numero>}
 * @param secuencia number of the last event of this link, from 1
 * @param cadena the chain of the damage, {@code <contrato>.<servicio>.<falla>}; what is no {@code REPARACION} has its own,
 *     with {@code ~<work>} at its end
 * @param numero place in the chain, from 1; only the last one is alive
 * @param contrato contract of the client
 * @param servicio {@code INTERNET}, {@code TELEFONIA}, {@code TELEVISION} or {@code MULTIMEDIA}
 * @param falla fault family; {@code INSTALACION} for an installation
 * @param armario place in the network, where known
 * @param tecnologia access technology, where known
 * @param segmento client segment, where known
 * @param clasePon PON class, where the product names it
 * @param tipo {@code REPARACION}, {@code INSTALACION}, or {@code MATERIAL}: other material that a repair needs (Paso 20.2)
 * @param canal channel of the claim that made it; {@code NINGUNO} for an installation
 * @param situacion {@code EN_ASISTENCIA}, {@code SOLUCIONADA_EN_LINEA}, {@code REGISTRADA}, {@code EN_REPARACION},
 *     {@code ATENDIDA}, {@code CERRADA} or {@code ANULADA}; {@code BAJO_RECLAMO_MASIVO} or {@code SOLUCIONADA_CON_MASIVO} (D-23),
 *     where there is no order and none was needed
 * @param conSolucion whether it was attended or closed with solution; null before it is attended
 * @param atendidaConSolucion whether it was attended with solution, also when the closing says otherwise; null before it
 *     is attended
 * @param abiertaEn when this link began: reception of the claim that made it, or the failed control or the substitution that did
 * @param registradaEn when the order came to be; null while there is none
 * @param enReparacionEn when it was put in repair
 * @param atendidaEn when it was attended
 * @param cerradaEn when it was closed
 * @param anuladaEn when it was annulled
 * @param motivoDeAnulacion why it was annulled
 * @param solucionadaEnLineaEn when the online assistance solved it (D-4)
 * @param completadaEn when {@code segmento} or {@code tecnologia} first arrived after this link was made (Paso 2); null
 *     where they were known from the start, or are not known
 * @param repite the order or assistance that this one repeats (Paso 6), takes the place of (D-25), or brings material to (Paso 20.2)
 * @param reclamos number of claims that this link knows, the one that made it included
 * @param reiteradaEn since when it is a repeated damage (D-1, D-10); null where it is not
 * @param porRetencionEn reception of the first of its claims that came through {@code RETENCION}
 * @param inmediataEn since when it is the immediate order of its newest failed control (Paso 21): a solution before it does not stand
 * @param controlesReprobados ids of the failed controls that this order answers
 * @param caso the repeated case that is counted here, or null (D-26)
 * @param casosAnteriores older cases of the same damage that a control refuted while a newer one was open; they stay
 *     unsolved until {@code caso} is solved
 * @param sustituidaEn when the supervisor decided that another order takes the place of this annulled one (D-25)
 * @param sustituidaPor the order that takes the place of this annulled one (D-25)
 * @param centro code of the centro de operaciones that has it; null in events of before that field
 * @param tecnico code of the technician who has it, where one was assigned; never a name
 * @param cuadrilla code of the crew that has it, where one was assigned
 * @param unidad {@code PEX} or {@code USM}, the unit that works on it (Paso 11, D-5), where it was told
 * @param reclamoMasivo the reclamo masivo that it is linked to (D-23); null where it is linked to none
 */
public record EstadoDeOrden(
        String ordenId,
        long secuencia,
        String cadena,
        int numero,
        String contrato,
        String servicio,
        String falla,
        @Nullable String armario,
        @Nullable String tecnologia,
        @Nullable String segmento,
        @Nullable String clasePon,
        String tipo,
        String canal,
        String situacion,
        @Nullable Boolean conSolucion,
        @Nullable Boolean atendidaConSolucion,
        Instant abiertaEn,
        @Nullable Instant registradaEn,
        @Nullable Instant enReparacionEn,
        @Nullable Instant atendidaEn,
        @Nullable Instant cerradaEn,
        @Nullable Instant anuladaEn,
        @Nullable String motivoDeAnulacion,
        @Nullable Instant solucionadaEnLineaEn,
        @Nullable Instant completadaEn,
        @Nullable String repite,
        int reclamos,
        @Nullable Instant reiteradaEn,
        @Nullable Instant porRetencionEn,
        @Nullable Instant inmediataEn,
        List<String> controlesReprobados,
        @Nullable EstadoDeCaso caso,
        List<EstadoDeCaso> casosAnteriores,
        @Nullable Instant sustituidaEn,
        @Nullable String sustituidaPor,
        @Nullable String centro,
        @Nullable String tecnico,
        @Nullable String cuadrilla,
        @Nullable String unidad,
        @Nullable VinculoAMasivo reclamoMasivo) {

    /** A required value that is missing is an error here, where the event is read or made. */
    public EstadoDeOrden {
        requireNonNull(ordenId, "ordenId");
        requireNonNull(cadena, "cadena");
        requireNonNull(contrato, "contrato");
        requireNonNull(servicio, "servicio");
        requireNonNull(falla, "falla");
        requireNonNull(tipo, "tipo");
        requireNonNull(canal, "canal");
        requireNonNull(situacion, "situacion");
        requireNonNull(abiertaEn, "abiertaEn");
        controlesReprobados = List.copyOf(controlesReprobados);
        casosAnteriores = List.copyOf(casosAnteriores);
    }
}
