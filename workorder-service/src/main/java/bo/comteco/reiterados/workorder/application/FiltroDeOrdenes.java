package bo.comteco.reiterados.workorder.application;

import bo.comteco.reiterados.workorder.domain.Servicio;
import bo.comteco.reiterados.workorder.domain.Situacion;
import bo.comteco.reiterados.workorder.domain.TipoDeOrden;
import bo.comteco.reiterados.workorder.domain.Vulnerabilidad;
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
 * @param centro of this centro de operaciones
 */
public record FiltroDeOrdenes(
        @Nullable TipoDeOrden tipo,
        @Nullable String contrato,
        @Nullable Situacion situacion,
        @Nullable Servicio servicio,
        @Nullable Vulnerabilidad vulnerabilidad,
        @Nullable Boolean reiterada,
        @Nullable String centro) {}
