package bo.comteco.reiterados.workorder.api;

import bo.comteco.reiterados.workorder.application.OrdenConHistoria;
import bo.comteco.reiterados.workorder.domain.Anulada;
import bo.comteco.reiterados.workorder.domain.Atencion;
import bo.comteco.reiterados.workorder.domain.Atendida;
import bo.comteco.reiterados.workorder.domain.Caso;
import bo.comteco.reiterados.workorder.domain.Cerrada;
import bo.comteco.reiterados.workorder.domain.Cierre;
import bo.comteco.reiterados.workorder.domain.EnReparacion;
import bo.comteco.reiterados.workorder.domain.Ficha;
import bo.comteco.reiterados.workorder.domain.Orden;
import bo.comteco.reiterados.workorder.domain.Prioridad;
import bo.comteco.reiterados.workorder.domain.Registrada;
import bo.comteco.reiterados.workorder.domain.Registro;
import bo.comteco.reiterados.workorder.domain.Reparacion;
import bo.comteco.reiterados.workorder.domain.Situacion;
import bo.comteco.reiterados.workorder.domain.Sustitucion;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as people see it; what does not apply is left out.
 *
 * @param id the order
 * @param cadena the damage, or what stands outside of one
 * @param tipo REPARACION, INSTALACION or MATERIAL
 * @param numero its place in the chain of the damage, from 1
 * @param centro code of the centro de operaciones
 * @param unidad PEX or USM (Paso 11); missing where it was not told
 * @param conSolucion whether it was closed, or before that attended, with solution
 * @param reclamos how many claims it answers
 * @param reiterada whether it is a repeated damage
 * @param vulnerabilidad quadrant of the matrix; missing until it is classified
 * @param vence its deadline; missing until it is classified
 * @param sustituidaPor the order that took the place of this annulled one (D-25)
 * @param material code of the material that it brings (Paso 20.2)
 * @param ordenesDeMaterial orders that bring material to it; only where one order is asked for
 * @param historia what happened to it; only where one order is asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrdenView(
        String id,
        String cadena,
        int numero,
        String tipo,
        String contrato,
        String servicio,
        String falla,
        @Nullable String armario,
        String centro,
        @Nullable String unidad,
        @Nullable String tecnologia,
        @Nullable String segmento,
        @Nullable String clasePon,
        String canal,
        String situacion,
        @Nullable Boolean conSolucion,
        Instant abiertaEn,
        Instant registradaEn,
        @Nullable Instant enReparacionEn,
        @Nullable String tecnico,
        @Nullable String cuadrilla,
        @Nullable Instant atendidaEn,
        @Nullable Instant cerradaEn,
        @Nullable Instant anuladaEn,
        @Nullable String motivoDeAnulacion,
        @Nullable Instant sustituidaEn,
        @Nullable String sustituidaPor,
        @Nullable String repite,
        int reclamos,
        boolean reiterada,
        @Nullable Instant reiteradaEn,
        @Nullable Instant porRetencionEn,
        @Nullable Instant inmediataEn,
        List<String> controlesReprobados,
        @Nullable String vulnerabilidad,
        @Nullable String regla,
        @Nullable String versionDeMatriz,
        @Nullable Instant vence,
        @Nullable CasoView caso,
        List<CasoView> casosAnteriores,
        @Nullable String material,
        @Nullable List<String> ordenesDeMaterial,
        @Nullable List<OrdenConHistoria.Entrada> historia) {

    /** The repeated case of an order (D-26). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CasoView(
            String casoId,
            Instant recibidoEn,
            String canal,
            int reiteraciones,
            @Nullable Instant solucionadoEn,
            @Nullable Instant refutadoEn) {

        static CasoView of(Caso caso) {
            return new CasoView(
                    caso.id(),
                    caso.recibidoEn(),
                    caso.canal().name(),
                    caso.reiteraciones(),
                    caso.solucionadoEn(),
                    caso.refutadoEn());
        }
    }

    private record Recorrido(
            @Nullable Reparacion reparacion,
            @Nullable Atencion atencion,
            @Nullable Cierre cierre,
            @Nullable Anulada anulada) {

        static Recorrido of(Orden orden) {
            return switch (orden) {
                case Registrada o -> new Recorrido(null, null, null, null);
                case EnReparacion o -> new Recorrido(o.reparacion(), null, null, null);
                case Atendida o -> new Recorrido(o.reparacion(), o.atencion(), null, null);
                case Cerrada o -> new Recorrido(o.reparacion(), o.atencion(), o.cierre(), null);
                case Anulada o -> new Recorrido(o.reparacion(), null, null, o);
            };
        }

        @Nullable
        Boolean conSolucion() {
            if (cierre != null) {
                return cierre.conSolucion();
            }
            return atencion == null ? null : atencion.conSolucion();
        }
    }

    /** An order in a list, or as the answer to a move. */
    static OrdenView of(Orden orden) {
        return of(orden, null, null);
    }

    /** An order with what happened to it. */
    static OrdenView of(OrdenConHistoria orden) {
        return of(orden.orden(), orden.material(), orden.historia());
    }

    private static OrdenView of(
            Orden orden, @Nullable List<String> material, @Nullable List<OrdenConHistoria.Entrada> historia) {
        Ficha ficha = orden.ficha();
        Registro registro = orden.registro();
        Prioridad prioridad = registro.prioridad();
        Recorrido recorrido = Recorrido.of(orden);
        Reparacion reparacion = recorrido.reparacion();
        Anulada anulada = recorrido.anulada();
        Sustitucion sustitucion = anulada == null ? null : anulada.sustitucion();
        return new OrdenView(
                ficha.id().texto(),
                ficha.id().cadena().id(),
                ficha.id().numero(),
                ficha.id().cadena().tipo().name(),
                ficha.id().cadena().contrato(),
                ficha.id().cadena().servicio().name(),
                ficha.id().cadena().falla(),
                ficha.armario(),
                ficha.destino().centro(),
                ficha.destino().unidad() == null
                        ? null
                        : ficha.destino().unidad().name(),
                ficha.datos().tecnologia(),
                ficha.datos().segmento(),
                ficha.datos().clasePon(),
                ficha.canal().name(),
                Situacion.de(orden).name(),
                recorrido.conSolucion(),
                ficha.abiertaEn(),
                registro.registradaEn(),
                reparacion == null ? null : reparacion.desde(),
                reparacion == null ? null : reparacion.asignacion().tecnico(),
                reparacion == null ? null : reparacion.asignacion().cuadrilla(),
                recorrido.atencion() == null ? null : recorrido.atencion().cuando(),
                recorrido.cierre() == null ? null : recorrido.cierre().cuando(),
                anulada == null ? null : anulada.anuladaEn(),
                anulada == null ? null : anulada.motivo(),
                sustitucion == null ? null : sustitucion.cuando(),
                sustitucion == null ? null : sustitucion.por().texto(),
                ficha.repite(),
                ficha.reclamos().size(),
                ficha.reiteradaEn() != null,
                ficha.reiteradaEn(),
                ficha.porRetencionEn(),
                registro.inmediataEn(),
                registro.controlesReprobados(),
                prioridad == null ? null : prioridad.vulnerabilidad().name(),
                prioridad == null ? null : prioridad.regla(),
                prioridad == null ? null : prioridad.versionDeMatriz(),
                prioridad == null ? null : prioridad.vence(),
                ficha.caso() == null ? null : CasoView.of(ficha.caso()),
                ficha.casosAnteriores().stream().map(CasoView::of).toList(),
                ficha.material(),
                material,
                historia);
    }
}
