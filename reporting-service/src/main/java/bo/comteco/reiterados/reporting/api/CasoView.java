package bo.comteco.reiterados.reporting.api;

import bo.comteco.reiterados.reporting.domain.Aporte;
import bo.comteco.reiterados.reporting.domain.CasoContado;
import bo.comteco.reiterados.reporting.domain.Rasgo;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A case behind the figure of a month, as it is answered.
 *
 * @param casoId the case
 * @param situacion why it counts as it does: {@code ABIERTO}, {@code REFUTADO}, {@code SOLUCIONADO} or {@code VERIFICADO}
 * @param solucionado whether it counts as solved
 * @param verificado whether it counts as verified
 * @param enPlazo whether it counts as solved within its deadline
 * @param contrato contract of the client
 * @param servicio its service
 * @param falla its fault family
 * @param canal the channel that it is counted under
 * @param segmento the client's segment
 * @param vulnerabilidad the row of the priority matrix of its last order
 * @param ordenId its last order
 * @param reiteraciones its repetitions, as known now
 * @param recibidoEn when it was received
 * @param solucionadoEn when its last order was closed with solution; null where it was not
 * @param refutadoEn when a failed control took the solution back the last time; null where none did
 * @param vence the deadline of its last order; null where it has none
 */
record CasoView(
        String casoId,
        CasoContado.Situacion situacion,
        boolean solucionado,
        boolean verificado,
        boolean enPlazo,
        String contrato,
        String servicio,
        String falla,
        String canal,
        String segmento,
        String vulnerabilidad,
        String ordenId,
        int reiteraciones,
        Instant recibidoEn,
        @Nullable Instant solucionadoEn,
        @Nullable Instant refutadoEn,
        @Nullable Instant vence) {

    static CasoView of(CasoContado caso) {
        Aporte aporte = caso.aporte();
        return new CasoView(
                aporte.casoId(),
                caso.situacion(),
                aporte.solucionado(),
                aporte.verificado(),
                aporte.enPlazo(),
                caso.contrato(),
                rasgo(aporte, Rasgo.SERVICIO),
                rasgo(aporte, Rasgo.FALLA),
                rasgo(aporte, Rasgo.CANAL),
                rasgo(aporte, Rasgo.SEGMENTO),
                rasgo(aporte, Rasgo.VULNERABILIDAD),
                caso.ordenId(),
                caso.reiteraciones(),
                caso.recibidoEn(),
                caso.solucionadoEn(),
                caso.refutadoEn(),
                caso.vence());
    }

    private static String rasgo(Aporte aporte, Rasgo rasgo) {
        return Objects.requireNonNull(aporte.rasgos().get(rasgo));
    }
}
