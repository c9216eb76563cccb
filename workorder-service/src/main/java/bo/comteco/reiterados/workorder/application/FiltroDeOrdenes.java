package bo.comteco.reiterados.workorder.application;

import bo.comteco.reiterados.workorder.domain.Servicio;
import bo.comteco.reiterados.workorder.domain.Situacion;
import bo.comteco.reiterados.workorder.domain.TipoDeOrden;
import bo.comteco.reiterados.workorder.domain.Vulnerabilidad;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which orders are asked for; null means all.
 *
 * @param tipo of this kind
 * @param contrato of this contract
 * @param situacion in this state
 * @param servicio of this service
 * @param vulnerabilidad of this quadrant
 * @param reiterada repeated damages only, or first reports only
 * @param centros of one of these centros de operaciones; none means all
 */
public record FiltroDeOrdenes(
        @Nullable TipoDeOrden tipo,
        @Nullable String contrato,
        @Nullable Situacion situacion,
        @Nullable Servicio servicio,
        @Nullable Vulnerabilidad vulnerabilidad,
        @Nullable Boolean reiterada,
        List<String> centros) {

    /** Copies the list. */
    public FiltroDeOrdenes {
        centros = List.copyOf(centros);
    }
}
