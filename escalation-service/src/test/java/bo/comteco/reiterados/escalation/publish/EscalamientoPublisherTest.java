package bo.comteco.reiterados.escalation.publish;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.contracts.EscalamientoDetenido;
import bo.comteco.reiterados.contracts.EventCodec;
import bo.comteco.reiterados.contracts.Evento;
import bo.comteco.reiterados.contracts.GestionDeNivelRegistrada;
import bo.comteco.reiterados.contracts.NivelEscalado;
import bo.comteco.reiterados.contracts.OrdenClasificada;
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
import bo.comteco.reiterados.escalation.domain.Expediente;
import bo.comteco.reiterados.escalation.domain.Hecho;
import bo.comteco.reiterados.escalation.domain.Medio;
import bo.comteco.reiterados.escalation.domain.Nivel;
import bo.comteco.reiterados.escalation.domain.NivelAdministrativo;
import bo.comteco.reiterados.escalation.domain.NivelAvisado;
import bo.comteco.reiterados.escalation.domain.OrdenPublica;
import bo.comteco.reiterados.escalation.domain.Paso;
import bo.comteco.reiterados.escalation.domain.Rebaja;
import bo.comteco.reiterados.escalation.domain.Recordatorios;
import bo.comteco.reiterados.escalation.domain.ResultadoDeNivel;
import bo.comteco.reiterados.escalation.domain.Servicio;
import bo.comteco.reiterados.escalation.domain.TipoDeOrden;
import bo.comteco.reiterados.escalation.domain.Vulnerabilidad;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What others learn of an escalation: enough to tell its story; of what people said, the reasons of their decisions alone. */
class EscalamientoPublisherTest {
    private static final Instant REGISTRO = Instant.parse("2016-03-07T12:00:00Z");
    private static final Instant VENCE = Instant.parse("2016-03-08T12:00:00Z");
    private static final ResultadoDeNivel DICHO = new ResultadoDeNivel(
            ResultadoDeNivel.Valor.COORDINADO, Medio.TELEFONO, "habló con Ana Rojas", "luis", VENCE);

    private static final Cause SAUL = Cause.by("historia", "SUPERVISOR_CO", "saul");

    private final EscalamientoPublisher publisher =
            new EscalamientoPublisher(ZoneId.of("America/La_Paz"), Duration.ofHours(24));

    private static NivelAvisado avisado(Nivel nivel, CausaDeNivel causa, @Nullable String motivo) {
        return new NivelAvisado(nivel, causa, VENCE, VENCE.plusSeconds(7), motivo, Medio.SISTEMA, DICHO);
    }

    private static Detenido escalamiento(
            @Nullable Recordatorios recordatorios, @Nullable AnulacionConfirmada confirmada) {
        return escalamiento(null, recordatorios, confirmada);
    }

    private static Detenido escalamiento(
            @Nullable Rebaja rebaja, @Nullable Recordatorios recordatorios, @Nullable AnulacionConfirmada confirmada) {
        OrdenPublica orden = new OrdenPublica(
                "C1.INTERNET.F130.1",
                1,
                "C1.INTERNET.F130",
                1,
                "C1",
                Servicio.INTERNET,
                TipoDeOrden.REPARACION,
                null,
                REGISTRO,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null);
        Clasificacion clasificacion = new Clasificacion(
                Vulnerabilidad.ALTA,
                "r",
                "e",
                "1",
                CausaDeClasificacion.REGISTRO,
                REGISTRO,
                VENCE,
                "24 h",
                REGISTRO,
                null);
        return new Detenido(
                new Expediente(
                        orden,
                        clasificacion,
                        List.of(avisado(Nivel.SUPERVISOR_CO, CausaDeNivel.TIEMPO, null)),
                        null,
                        recordatorios,
                        rebaja,
                        confirmada,
                        null,
                        null,
                        null),
                VENCE);
    }

    private <E extends Evento> E dicho(Class<E> tipo, Hecho hecho, Detenido despues) {
        OutgoingEvent event = publisher.tell(new Paso(hecho, despues), 3, SAUL);
        assertThat(new String(event.body(), StandardCharsets.UTF_8)).doesNotContain("Ana Rojas", "luis");
        return tipo.cast(
                EventCodec.decode(TipoDeEvento.named(event.type()).orElseThrow(), event.version(), event.body()));
    }

    private NivelEscalado subida(Nivel nivel, CausaDeNivel causa, @Nullable String motivo) {
        return dicho(
                NivelEscalado.class, new Hecho.NivelSubido(avisado(nivel, causa, motivo)), escalamiento(null, null));
    }

    @Test
    void soloElTercerNivelDiceDesdeCuandoSeLeRecuerda() {
        assertThat(subida(Nivel.JEFE_DEPTO_CO, CausaDeNivel.TIEMPO, null).recordatorioEn())
                .isEqualTo(VENCE.plus(Duration.ofHours(24)));
        assertThat(subida(Nivel.DIV_REDES, CausaDeNivel.TIEMPO, null).recordatorioEn())
                .isNull();
    }

    @Test
    void seDiceSiElNivelDeAbajoDeclaroQueNoPudo() {
        assertThat(subida(Nivel.DIV_REDES, CausaDeNivel.SIN_SOLUCION, "falta fibra")
                        .declarada())
                .isTrue();
        assertThat(subida(Nivel.DIV_REDES, CausaDeNivel.SIN_SOLUCION, null).declarada())
                .isFalse();
        assertThat(subida(Nivel.DIV_REDES, CausaDeNivel.TIEMPO, null).declarada())
                .isNull();
    }

    @Test
    void unNivelSeDiceConSuMedioSuPlazoYPorQueNoPudoElDeAbajo() {
        NivelEscalado declared = subida(Nivel.DIV_REDES, CausaDeNivel.SIN_SOLUCION, "falta fibra");
        assertThat(declared.medio()).isEqualTo("SISTEMA");
        assertThat(declared.hasta()).as("where it stopped").isEqualTo(VENCE);
        assertThat(declared.motivo()).isEqualTo("falta fibra");
        assertThat(subida(Nivel.DIV_REDES, CausaDeNivel.TIEMPO, null).motivo()).isNull();
    }

    @Test
    void unaPrioridadRebajadaDicePorQue() {
        Detenido lowered = escalamiento(
                new Rebaja(Vulnerabilidad.CONTROLABLE, "el cliente viaja hasta el lunes", "luis", VENCE), null, null);
        assertThat(dicho(OrdenClasificada.class, new Hecho.Clasificada(VENCE, CausaDeClasificacion.REBAJA), lowered)
                        .motivo())
                .isEqualTo("el cliente viaja hasta el lunes");
        assertThat(dicho(OrdenClasificada.class, new Hecho.Clasificada(VENCE, CausaDeClasificacion.EDAD), lowered)
                        .motivo())
                .as("classified by the matrix since")
                .isNull();
    }

    @Test
    void elResultadoDeUnNivelSeDicePorSuRolYSinSusPalabras() {
        GestionDeNivelRegistrada coordinated = dicho(
                GestionDeNivelRegistrada.class,
                new Hecho.GestionRegistrada(
                        VENCE, Nivel.DIV_REDES, ResultadoDeNivel.Valor.COORDINADO, Medio.TELEFONO, null),
                escalamiento(null, null));
        assertThat(coordinated.nivel()).isEqualTo(2);
        assertThat(coordinated.rol()).isEqualTo("DIV_REDES");
        assertThat(coordinated.resultado()).isEqualTo("COORDINADO");
        assertThat(coordinated.medio()).isEqualTo("TELEFONO");
        assertThat(coordinated.armario()).isNull();
        GestionDeNivelRegistrada cabinet = dicho(
                GestionDeNivelRegistrada.class,
                new Hecho.GestionRegistrada(VENCE, Nivel.DIV_REDES, null, null, "A-17"),
                escalamiento(null, null));
        assertThat(cabinet.resultado()).isEqualTo("TECNICO_EN_ARMARIO");
        assertThat(cabinet.armario()).isEqualTo("A-17");
    }

    @Test
    void elResultadoDeUnCasoSeDicePorSuRolYSinSusPalabras() {
        ResultadoDeCasoRegistrado dicho = dicho(
                ResultadoDeCasoRegistrado.class,
                new Hecho.ResultadoDeCaso(
                        VENCE,
                        NivelAdministrativo.JEFE_PROVISION_Y_ASEGURAMIENTO,
                        ResultadoDeNivel.Valor.SIN_SOLUCION,
                        Medio.PRESENCIAL),
                escalamiento(null, null));
        assertThat(dicho.rol()).isEqualTo("JEFE_PROVISION_Y_ASEGURAMIENTO");
        assertThat(dicho.resultado()).isEqualTo("SIN_SOLUCION");
        assertThat(dicho.medio()).isEqualTo("PRESENCIAL");
    }

    @Test
    void soloLoQueAlguienPidioEsSuyo() {
        AnulacionConfirmada confirmed = new AnulacionConfirmada("duplicada", AvisoAlCliente.LLAMADA, "luis", VENCE);
        Hecho stop = new Hecho.SubidaDetenida(VENCE);
        Map<Paso, Boolean> suyos = Map.of(
                new Paso(new Hecho.Clasificada(VENCE, CausaDeClasificacion.REBAJA), escalamiento(null, null)), true,
                new Paso(new Hecho.Clasificada(VENCE, CausaDeClasificacion.EDAD), escalamiento(null, null)), false,
                new Paso(nivel(CausaDeNivel.SIN_SOLUCION, "falta fibra"), escalamiento(null, null)), true,
                new Paso(nivel(CausaDeNivel.SIN_SOLUCION, null), escalamiento(null, null)), false,
                new Paso(nivel(CausaDeNivel.TIEMPO, null), escalamiento(null, null)), false,
                new Paso(new Hecho.CasoComunicado(VENCE), escalamiento(null, null)), true,
                new Paso(new Hecho.CasoEscalado(VENCE, 2), escalamiento(null, null)), false,
                new Paso(stop, escalamiento(null, confirmed)), true,
                new Paso(stop, escalamiento(null, null)), false);
        suyos.forEach((paso, suyo) -> assertThat(publisher.tell(paso, 3, SAUL).author())
                .as("%s", paso.hecho())
                .isEqualTo(suyo ? SAUL.author() : Author.nobody()));
    }

    private static Hecho nivel(CausaDeNivel causa, @Nullable String motivo) {
        return new Hecho.NivelSubido(avisado(Nivel.DIV_REDES, causa, motivo));
    }

    @Test
    void alDetenerseSeDiceCuantosRecordatoriosHuboYSiFueUnaAnulacionConfirmada() {
        Hecho stop = new Hecho.SubidaDetenida(VENCE);
        EscalamientoDetenido reminded =
                dicho(EscalamientoDetenido.class, stop, escalamiento(new Recordatorios(VENCE, 4), null));
        assertThat(reminded.recordatorios()).isEqualTo(4);
        assertThat(reminded.avisoAlCliente()).isNull();
        AnulacionConfirmada confirmed = new AnulacionConfirmada("duplicada", AvisoAlCliente.LLAMADA, "luis", VENCE);
        EscalamientoDetenido annulled = dicho(EscalamientoDetenido.class, stop, escalamiento(null, confirmed));
        assertThat(annulled.recordatorios()).isNull();
        assertThat(annulled.avisoAlCliente()).isEqualTo("LLAMADA");
    }
}
