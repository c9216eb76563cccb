package bo.comteco.reiterados.escalation.publish;

import bo.comteco.reiterados.contracts.CasoAdministrativoEscalado;
import bo.comteco.reiterados.contracts.CasoComunicado;
import bo.comteco.reiterados.contracts.EscalamientoDetenido;
import bo.comteco.reiterados.contracts.EstadoDeEscalamiento;
import bo.comteco.reiterados.contracts.EventCodec;
import bo.comteco.reiterados.contracts.EventoDeEscalamiento;
import bo.comteco.reiterados.contracts.GestionDeNivelRegistrada;
import bo.comteco.reiterados.contracts.NivelEscalado;
import bo.comteco.reiterados.contracts.ObjetivoVencido;
import bo.comteco.reiterados.contracts.OrdenClasificada;
import bo.comteco.reiterados.contracts.RecordatorioDeJefatura;
import bo.comteco.reiterados.contracts.ResultadoDeCasoRegistrado;
import bo.comteco.reiterados.contracts.TipoDeEvento;
import bo.comteco.reiterados.delivery.outbox.Author;
import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.escalation.domain.AnulacionConfirmada;
import bo.comteco.reiterados.escalation.domain.AvisoAlCliente;
import bo.comteco.reiterados.escalation.domain.CausaDeClasificacion;
import bo.comteco.reiterados.escalation.domain.CausaDeNivel;
import bo.comteco.reiterados.escalation.domain.Clasificacion;
import bo.comteco.reiterados.escalation.domain.Detenido;
import bo.comteco.reiterados.escalation.domain.Escalamiento;
import bo.comteco.reiterados.escalation.domain.Expediente;
import bo.comteco.reiterados.escalation.domain.Hecho;
import bo.comteco.reiterados.escalation.domain.Nivel;
import bo.comteco.reiterados.escalation.domain.NivelAvisado;
import bo.comteco.reiterados.escalation.domain.OrdenPublica;
import bo.comteco.reiterados.escalation.domain.Paso;
import bo.comteco.reiterados.escalation.domain.Rebaja;
import bo.comteco.reiterados.escalation.domain.Recordatorios;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Tells the facts of an escalation on {@code escalamientos.v1}: with the reason of a decision, and without what came of a level in words. */
public final class EscalamientoPublisher {
    private final ZoneId zona;
    private final Duration recordatorioCada;

    /** Explains in the days and hours of that zone; says from when on level 3 is reminded, each so often (D-11). */
    public EscalamientoPublisher(ZoneId zona, Duration recordatorioCada) {
        this.zona = zona;
        this.recordatorioCada = recordatorioCada;
    }

    /** The finished event of a fact, with the state right after it. */
    public OutgoingEvent tell(Paso paso, long secuencia, Cause cause) {
        EventoDeEscalamiento evento = evento(paso, secuencia);
        TipoDeEvento tipo = TipoDeEvento.of(evento);
        return new OutgoingEvent(
                secuencia,
                tipo.topic().wireName(),
                evento.clave(),
                tipo.wireName(),
                tipo.version(),
                paso.hecho().en(),
                cause.correlationId(),
                EventCodec.encode(evento),
                esDeQuienPide(paso) ? cause.author() : Author.nobody());
    }

    /** Who asks for something may bring what was due by then, too: that is nobody's. */
    private static boolean esDeQuienPide(Paso paso) {
        return switch (paso.hecho()) {
            case Hecho.Clasificada clasificada -> clasificada.causa() == CausaDeClasificacion.REBAJA;
            case Hecho.NivelSubido(NivelAvisado avisado) -> avisado.motivo() != null;
            case Hecho.GestionRegistrada gestion -> true;
            case Hecho.CasoComunicado comunicado -> true;
            case Hecho.ResultadoDeCaso resultado -> true;
            case Hecho.SubidaDetenida detenida -> confirmacion(paso.despues().expediente(), detenida.en()) != null;
            case Hecho.ObjetivoPasado pasado -> false;
            case Hecho.JefaturaRecordada recordada -> false;
            case Hecho.CasoEscalado escalado -> false;
        };
    }

    private EventoDeEscalamiento evento(Paso paso, long secuencia) {
        EstadoDeEscalamiento estado = estado(paso.despues(), secuencia);
        return switch (paso.hecho()) {
            case Hecho.Clasificada clasificada ->
                new OrdenClasificada(
                        clasificada.causa().name(),
                        paso.despues().expediente().clasificacion().explicacion(zona),
                        rebaja(paso.despues().expediente(), clasificada),
                        estado);
            case Hecho.NivelSubido(NivelAvisado avisado) ->
                new NivelEscalado(
                        avisado.nivel().numero(),
                        avisado.causa().name(),
                        avisado.nivel().name(),
                        avisado.vencioEn(),
                        avisado.disparadoEn(),
                        declarada(avisado),
                        avisado.nivel() == Nivel.JEFE_DEPTO_CO
                                ? avisado.vencioEn().plus(recordatorioCada)
                                : null,
                        avisado.medio().name(),
                        paso.despues().hasta(avisado.nivel()),
                        avisado.motivo(),
                        estado);
            case Hecho.GestionRegistrada gestion ->
                new GestionDeNivelRegistrada(
                        gestion.nivel().numero(),
                        gestion.nivel().name(),
                        gestion.valor() == null
                                ? "TECNICO_EN_ARMARIO"
                                : gestion.valor().name(),
                        gestion.armario(),
                        gestion.medio() == null ? null : gestion.medio().name(),
                        estado);
            case Hecho.ObjetivoPasado pasado -> new ObjetivoVencido(estado);
            case Hecho.JefaturaRecordada recordada -> new RecordatorioDeJefatura(recordada.omitidos(), estado);
            case Hecho.CasoEscalado escalado -> new CasoAdministrativoEscalado(escalado.reiteraciones(), estado);
            case Hecho.CasoComunicado comunicado -> new CasoComunicado(estado);
            case Hecho.ResultadoDeCaso resultado ->
                new ResultadoDeCasoRegistrado(
                        resultado.nivel().name(),
                        resultado.valor().name(),
                        resultado.medio().name(),
                        estado);
            case Hecho.SubidaDetenida detenida -> detenido(paso.despues().expediente(), detenida.en(), estado);
        };
    }

    /** Whoever declares it says why; an attendance without solution says nothing here. */
    private static @Nullable Boolean declarada(NivelAvisado avisado) {
        return avisado.causa() == CausaDeNivel.SIN_SOLUCION ? avisado.motivo() != null : null;
    }

    /** Why a person lowered the priority (D-18); null where the matrix classified by itself. */
    private static @Nullable String rebaja(Expediente expediente, Hecho.Clasificada clasificada) {
        Rebaja rebaja = expediente.rebaja();
        return rebaja == null || clasificada.causa() != CausaDeClasificacion.REBAJA ? null : rebaja.motivo();
    }

    private static EscalamientoDetenido detenido(Expediente expediente, Instant en, EstadoDeEscalamiento estado) {
        Recordatorios recordatorios = expediente.recordatorios();
        AnulacionConfirmada confirmada = confirmacion(expediente, en);
        AvisoAlCliente aviso = confirmada == null ? null : confirmada.avisoAlCliente();
        return new EscalamientoDetenido(
                recordatorios == null ? null : recordatorios.contados(), aviso == null ? null : aviso.name(), estado);
    }

    /** The confirmed annulment that stopped the rise at that instant; null where another thing did. */
    private static @Nullable AnulacionConfirmada confirmacion(Expediente expediente, Instant en) {
        AnulacionConfirmada confirmada = expediente.anulacionConfirmada();
        return confirmada != null && confirmada.en().equals(en) ? confirmada : null;
    }

    private static EstadoDeEscalamiento estado(Escalamiento escalamiento, long secuencia) {
        OrdenPublica orden = escalamiento.expediente().orden();
        Clasificacion clasificacion = escalamiento.expediente().clasificacion();
        return new EstadoDeEscalamiento(
                orden.ordenId(),
                secuencia,
                orden.contrato(),
                orden.servicio().name(),
                clasificacion.vulnerabilidad().name(),
                clasificacion.regla(),
                clasificacion.versionDeMatriz(),
                clasificacion.clasificadaEn(),
                clasificacion.vence(),
                clasificacion.objetivoEn(),
                escalamiento.expediente().nivel(),
                escalamiento instanceof Detenido detenido ? detenido.detenidoEn() : null);
    }
}
