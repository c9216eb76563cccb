package bo.comteco.reiterados.workorder.publish;

import bo.comteco.reiterados.contracts.AsistenciaIniciada;
import bo.comteco.reiterados.contracts.CasoAbierto;
import bo.comteco.reiterados.contracts.CasoSolucionado;
import bo.comteco.reiterados.contracts.DanoSolucionadoConMasivo;
import bo.comteco.reiterados.contracts.EstadoDeCaso;
import bo.comteco.reiterados.contracts.EstadoDeOrden;
import bo.comteco.reiterados.contracts.EventCodec;
import bo.comteco.reiterados.contracts.EventoDeOrden;
import bo.comteco.reiterados.contracts.OrdenAnulada;
import bo.comteco.reiterados.contracts.OrdenAsignada;
import bo.comteco.reiterados.contracts.OrdenAtendida;
import bo.comteco.reiterados.contracts.OrdenCerrada;
import bo.comteco.reiterados.contracts.OrdenCompletada;
import bo.comteco.reiterados.contracts.OrdenDeclaradaInmediata;
import bo.comteco.reiterados.contracts.OrdenEnReparacion;
import bo.comteco.reiterados.contracts.OrdenRegistrada;
import bo.comteco.reiterados.contracts.OrdenSustituida;
import bo.comteco.reiterados.contracts.ReclamoSolucionadoEnLinea;
import bo.comteco.reiterados.contracts.ReclamoVinculadoAMasivo;
import bo.comteco.reiterados.contracts.ReiteracionRegistrada;
import bo.comteco.reiterados.contracts.TipoDeEvento;
import bo.comteco.reiterados.contracts.VinculoAMasivo;
import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.workorder.domain.Anulada;
import bo.comteco.reiterados.workorder.domain.Asignacion;
import bo.comteco.reiterados.workorder.domain.Atencion;
import bo.comteco.reiterados.workorder.domain.Atendida;
import bo.comteco.reiterados.workorder.domain.BajoReclamoMasivo;
import bo.comteco.reiterados.workorder.domain.Cadena;
import bo.comteco.reiterados.workorder.domain.Caso;
import bo.comteco.reiterados.workorder.domain.Cerrada;
import bo.comteco.reiterados.workorder.domain.Cierre;
import bo.comteco.reiterados.workorder.domain.DecisionDeReclamo;
import bo.comteco.reiterados.workorder.domain.EnAsistencia;
import bo.comteco.reiterados.workorder.domain.EnReparacion;
import bo.comteco.reiterados.workorder.domain.Eslabon;
import bo.comteco.reiterados.workorder.domain.Ficha;
import bo.comteco.reiterados.workorder.domain.Hecho;
import bo.comteco.reiterados.workorder.domain.Orden;
import bo.comteco.reiterados.workorder.domain.Red;
import bo.comteco.reiterados.workorder.domain.Registrada;
import bo.comteco.reiterados.workorder.domain.Registro;
import bo.comteco.reiterados.workorder.domain.Reparacion;
import bo.comteco.reiterados.workorder.domain.Situacion;
import bo.comteco.reiterados.workorder.domain.SolucionadaConMasivo;
import bo.comteco.reiterados.workorder.domain.SolucionadaEnLinea;
import bo.comteco.reiterados.workorder.domain.Sustitucion;
import bo.comteco.reiterados.workorder.domain.Unidad;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what happened to a link, with its whole public state. */
public final class EventoDeEslabon {

    private EventoDeEslabon() {}

    /** The finished event of a fact, as number {@code secuencia} of its link. */
    public static OutgoingEvent de(Eslabon eslabon, Hecho hecho, long secuencia, Cause cause) {
        EventoDeOrden evento = evento(hecho, estado(eslabon, secuencia));
        TipoDeEvento tipo = TipoDeEvento.of(evento);
        return new OutgoingEvent(
                secuencia,
                tipo.topic().wireName(),
                evento.clave(),
                tipo.wireName(),
                tipo.version(),
                hecho.cuando(),
                cause.correlationId(),
                EventCodec.encode(evento),
                cause.author());
    }

    private static EventoDeOrden evento(Hecho hecho, EstadoDeOrden estado) {
        return switch (hecho) {
            case Hecho.AsistenciaIniciada h ->
                new AsistenciaIniciada(h.reclamoId(), h.decision().name(), estado);
            case Hecho.ReclamoSolucionadoEnLinea h -> new ReclamoSolucionadoEnLinea(h.reclamoId(), estado);
            case Hecho.ReiteracionRegistrada h ->
                new ReiteracionRegistrada(h.reclamoId(), h.decision().name(), estado);
            case Hecho.OrdenRegistrada h ->
                new OrdenRegistrada(
                        h.reclamoId(),
                        h.decision() == null ? null : h.decision().name(),
                        h.controlId(),
                        estado);
            case Hecho.ReclamoVinculadoAMasivo h ->
                new ReclamoVinculadoAMasivo(
                        h.reclamoId(),
                        h.reclamoId() == null ? null : DecisionDeReclamo.BAJO_RECLAMO_MASIVO.name(),
                        estado);
            case Hecho.DanoSolucionadoConMasivo h -> new DanoSolucionadoConMasivo(estado);
            case Hecho.OrdenCompletada h -> new OrdenCompletada(estado);
            case Hecho.OrdenEnReparacion h -> new OrdenEnReparacion(estado);
            case Hecho.OrdenAsignada h -> new OrdenAsignada(estado);
            case Hecho.OrdenAtendida h -> new OrdenAtendida(estado);
            case Hecho.OrdenCerrada h -> new OrdenCerrada(estado);
            case Hecho.OrdenAnulada h -> new OrdenAnulada(estado);
            case Hecho.OrdenSustituida h -> new OrdenSustituida(estado);
            case Hecho.CasoAbierto h -> new CasoAbierto(h.controlId(), estado);
            case Hecho.CasoSolucionado h -> new CasoSolucionado(h.controlId(), estado);
            case Hecho.OrdenDeclaradaInmediata h -> new OrdenDeclaradaInmediata(h.controlId(), estado);
        };
    }

    private record Recorrido(
            @Nullable Reparacion reparacion,
            @Nullable Atencion atencion,
            @Nullable Cierre cierre,
            @Nullable Instant solucionadaEnLineaEn,
            @Nullable Anulada anulada) {

        static Recorrido de(Eslabon eslabon) {
            return switch (eslabon) {
                case EnAsistencia e -> new Recorrido(null, null, null, null, null);
                case BajoReclamoMasivo e -> new Recorrido(null, null, null, null, null);
                case SolucionadaConMasivo e -> new Recorrido(null, null, null, null, null);
                case SolucionadaEnLinea e -> new Recorrido(null, null, null, e.solucionadaEn(), null);
                case Registrada e -> new Recorrido(null, null, null, null, null);
                case EnReparacion e -> new Recorrido(e.reparacion(), null, null, null, null);
                case Atendida e -> new Recorrido(e.reparacion(), e.atencion(), null, null, null);
                case Cerrada e -> new Recorrido(e.reparacion(), e.atencion(), e.cierre(), null, null);
                case Anulada e -> new Recorrido(e.reparacion(), null, null, null, e);
            };
        }

        Asignacion asignacion() {
            return reparacion == null ? Asignacion.NADIE : reparacion.asignacion();
        }

        @Nullable
        Boolean conSolucion() {
            if (cierre != null) {
                return cierre.conSolucion();
            }
            return atencion == null ? null : atencion.conSolucion();
        }
    }

    private static EstadoDeOrden estado(Eslabon eslabon, long secuencia) {
        Ficha ficha = eslabon.ficha();
        Cadena cadena = ficha.id().cadena();
        Unidad unidad = ficha.destino().unidad();
        Registro registro = eslabon instanceof Orden orden ? orden.registro() : null;
        Recorrido recorrido = Recorrido.de(eslabon);
        Anulada anulada = recorrido.anulada();
        Sustitucion sustitucion = anulada == null ? null : anulada.sustitucion();
        Asignacion asignacion = recorrido.asignacion();
        return new EstadoDeOrden(
                ficha.id().texto(),
                secuencia,
                cadena.id(),
                ficha.id().numero(),
                cadena.contrato(),
                cadena.servicio().name(),
                cadena.falla(),
                ficha.armario(),
                ficha.datos().tecnologia(),
                ficha.datos().segmento(),
                ficha.datos().clasePon(),
                cadena.tipo().name(),
                ficha.canal().name(),
                Situacion.de(eslabon).name(),
                recorrido.conSolucion(),
                recorrido.atencion() == null ? null : recorrido.atencion().conSolucion(),
                ficha.abiertaEn(),
                registro == null ? null : registro.registradaEn(),
                recorrido.reparacion() == null ? null : recorrido.reparacion().desde(),
                recorrido.atencion() == null ? null : recorrido.atencion().cuando(),
                recorrido.cierre() == null ? null : recorrido.cierre().cuando(),
                anulada == null ? null : anulada.anuladaEn(),
                anulada == null ? null : anulada.motivo(),
                recorrido.solucionadaEnLineaEn(),
                ficha.completadaEn(),
                ficha.repite(),
                ficha.reclamos().size(),
                ficha.reiteradaEn(),
                ficha.porRetencionEn(),
                registro == null ? null : registro.inmediataEn(),
                registro == null ? List.of() : registro.controlesReprobados(),
                ficha.caso() == null ? null : caso(ficha.caso()),
                ficha.casosAnteriores().stream().map(EventoDeEslabon::caso).toList(),
                sustitucion == null ? null : sustitucion.cuando(),
                sustitucion == null ? null : sustitucion.por().texto(),
                ficha.destino().centro(),
                asignacion.tecnico(),
                asignacion.cuadrilla(),
                unidad == null ? null : unidad.name(),
                vinculo(eslabon));
    }

    private static @Nullable VinculoAMasivo vinculo(Eslabon eslabon) {
        Red.Vinculo ultimo = eslabon.ficha().red().ultimoVinculo();
        return ultimo == null
                ? null
                : new VinculoAMasivo(
                        ultimo.masivo().texto(),
                        ultimo.desde(),
                        eslabon instanceof SolucionadaConMasivo solucionada
                                        && solucionada.masivo().equals(ultimo.masivo())
                                ? solucionada.solucionadaEn()
                                : null);
    }

    private static EstadoDeCaso caso(Caso caso) {
        return new EstadoDeCaso(
                caso.id(),
                caso.recibidoEn(),
                caso.canal().name(),
                caso.reiteraciones(),
                caso.solucionadoEn(),
                caso.refutadoEn());
    }
}
