package bo.comteco.reiterados.qualitycontrol.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a control is about, the same through its whole life; only the line is completed when Smartflex answers late.
 *
 * @param controlId {@code <ordenId>.<clase>}: one control of a class for an order, however often its closing is heard
 * @param ordenId the order that was closed
 * @param secuenciaDeOrden which state of that order {@code linea} was taken from; a lower one has nothing to add
 * @param contrato contract of the client
 * @param clase how it is made
 * @param linea what is measured
 * @param falla fault family of the order
 * @param cerradaEn when the order was closed
 * @param conSolucion whether it was closed with solution
 * @param reiteraciones what the review at closing found (Paso 25); null where it found no repetition
 * @param planificadoPara when the control is due
 * @param centro the centro de operaciones that had the order, whose supervisor is told; null where it was not said
 */
public record Expediente(
        String controlId,
        String ordenId,
        long secuenciaDeOrden,
        String contrato,
        ClaseDeControl clase,
        Linea linea,
        String falla,
        Instant cerradaEn,
        boolean conSolucion,
        @Nullable Reiteraciones reiteraciones,
        Instant planificadoPara,
        @Nullable String centro) {

    Expediente conLinea(long secuencia, Linea completada) {
        return new Expediente(
                controlId,
                ordenId,
                secuencia,
                contrato,
                clase,
                completada,
                falla,
                cerradaEn,
                conSolucion,
                reiteraciones,
                planificadoPara,
                centro);
    }
}
