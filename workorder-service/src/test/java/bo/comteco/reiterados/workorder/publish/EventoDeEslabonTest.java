package bo.comteco.reiterados.workorder.publish;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.contracts.EstadoDeOrden;
import bo.comteco.reiterados.contracts.EventCodec;
import bo.comteco.reiterados.contracts.EventoDeOrden;
import bo.comteco.reiterados.contracts.TipoDeEvento;
import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.workorder.domain.DecisionDeReclamo;
import bo.comteco.reiterados.workorder.domain.Eslabon;
import bo.comteco.reiterados.workorder.domain.Hecho;
import bo.comteco.reiterados.workorder.domain.Historias;
import bo.comteco.reiterados.workorder.domain.Orden;
import bo.comteco.reiterados.workorder.domain.Situacion;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventoDeEslabonTest {

    private static final Instant CUANDO = Instant.parse("2016-03-04T05:06:07Z");
    private static final Cause CAUSA = new Cause("historia-1");

    static Stream<Hecho> hechos() {
        return Stream.of(
                new Hecho.AsistenciaIniciada("R", DecisionDeReclamo.PRIMER_REPORTE, CUANDO),
                new Hecho.ReclamoSolucionadoEnLinea("R", CUANDO),
                new Hecho.ReiteracionRegistrada("R", DecisionDeReclamo.REITERA_ABIERTA, CUANDO),
                new Hecho.OrdenRegistrada("R", DecisionDeReclamo.REITERA_TRAS_CIERRE, null, CUANDO),
                new Hecho.OrdenRegistrada(null, null, "K", CUANDO),
                new Hecho.OrdenCompletada(CUANDO),
                new Hecho.OrdenEnReparacion(CUANDO),
                new Hecho.OrdenAsignada(CUANDO),
                new Hecho.OrdenAtendida(CUANDO),
                new Hecho.OrdenCerrada(CUANDO),
                new Hecho.OrdenAnulada(CUANDO),
                new Hecho.OrdenSustituida(CUANDO),
                new Hecho.CasoAbierto("K", CUANDO),
                new Hecho.CasoSolucionado("K", CUANDO),
                new Hecho.OrdenDeclaradaInmediata("K", CUANDO),
                new Hecho.ReclamoVinculadoAMasivo("R", CUANDO),
                new Hecho.DanoSolucionadoConMasivo(CUANDO));
    }

    static List<Eslabon> eslabones() {
        return Historias.deTodosLosEstados();
    }

    @ParameterizedTest
    @MethodSource("hechos")
    void cadaHechoTieneSuEvento(Hecho hecho) {
        OutgoingEvent saliente = EventoDeEslabon.de(eslabones().getFirst(), hecho, 7, CAUSA);
        assertThat(saliente.type()).isEqualTo(hecho.getClass().getSimpleName());
        assertThat(saliente.topic()).isEqualTo("ordenes.v1");
        assertThat(saliente.key()).isEqualTo("C1");
        assertThat(saliente.time()).isEqualTo(CUANDO);
        assertThat(saliente.correlationId()).isEqualTo("historia-1");
        EventoDeOrden leido = leer(saliente);
        assertThat(leido.secuencia()).isEqualTo(7);
        assertThat(leido.fuente()).isEqualTo("C1.INTERNET.F1.1");
    }

    @ParameterizedTest
    @MethodSource("eslabones")
    void elEstadoPublicoTieneElInstanteDeCadaCambio(Eslabon eslabon) {
        EstadoDeOrden estado = estado(eslabon);
        Situacion situacion = Situacion.de(eslabon);
        assertThat(estado.situacion()).isEqualTo(situacion.name());
        assertThat(estado.tipo()).isEqualTo(eslabon.ficha().id().cadena().tipo().name());
        assertThat(estado.cadena()).isEqualTo(eslabon.ficha().id().cadena().id());
        assertThat(estado.abiertaEn()).isNotNull();
        boolean orden = eslabon instanceof Orden;
        assertThat(estado.registradaEn() != null).isEqualTo(orden);
        assertThat(estado.atendidaEn() != null)
                .isEqualTo(situacion == Situacion.ATENDIDA || situacion == Situacion.CERRADA);
        assertThat(estado.conSolucion() != null).isEqualTo(estado.atendidaEn() != null);
        assertThat(estado.atendidaConSolucion() != null).isEqualTo(estado.atendidaEn() != null);
        assertThat(estado.completadaEn()).isEqualTo(eslabon.ficha().completadaEn());
        assertThat(estado.cerradaEn() != null).isEqualTo(situacion == Situacion.CERRADA);
        assertThat(estado.anuladaEn() != null).isEqualTo(situacion == Situacion.ANULADA);
        assertThat(estado.motivoDeAnulacion() != null).isEqualTo(situacion == Situacion.ANULADA);
        assertThat(estado.solucionadaEnLineaEn() != null).isEqualTo(situacion == Situacion.SOLUCIONADA_EN_LINEA);
        boolean conMasivo = situacion == Situacion.SOLUCIONADA_CON_MASIVO;
        assertThat(estado.reclamoMasivo() != null).isEqualTo(conMasivo || situacion == Situacion.BAJO_RECLAMO_MASIVO);
        if (conMasivo) {
            assertThat(estado.reclamoMasivo().solucionadoEn()).isEqualTo(Instant.parse("2016-03-01T15:00:00Z"));
        }
        assertThat(estado.reiteradaEn() != null).isEqualTo(estado.caso() != null);
        assertThat(estado.reclamos()).isEqualTo(eslabon.ficha().reclamos().size());
    }

    @Test
    void unaOrdenInmediataReiteradaLoDiceTodo() {
        EstadoDeOrden estado = estado(eslabones().get(2));
        assertThat(estado.situacion()).isEqualTo("EN_REPARACION");
        assertThat(estado.repite()).isEqualTo("C1.INTERNET.F1.1");
        assertThat(estado.inmediataEn()).isEqualTo(Instant.parse("2016-03-02T17:00:00Z"));
        assertThat(estado.controlesReprobados()).containsExactly("K");
        assertThat(estado.caso().casoId()).isEqualTo("CR.C1.INTERNET.F1.2");
        assertThat(estado.casosAnteriores()).singleElement().satisfies(caso -> {
            assertThat(caso.casoId()).isEqualTo("CR.C1.INTERNET.F1.1");
            assertThat(caso.refutadoEn()).isEqualTo(Instant.parse("2016-03-02T17:00:00Z"));
            assertThat(caso.solucionadoEn()).isNull();
        });
    }

    @Test
    void unaOrdenAnuladaDiceQuienLaSustituyeYQuienLaTenia() {
        EstadoDeOrden estado = estado(eslabones().get(11));
        assertThat(estado.situacion()).isEqualTo("ANULADA");
        assertThat(estado.sustituidaEn()).isEqualTo(Instant.parse("2016-03-01T17:00:00Z"));
        assertThat(estado.sustituidaPor()).isEqualTo("C1.INTERNET.F1.3");
        assertThat(estado.tecnico()).isEqualTo("T-7");
        assertThat(estado.cuadrilla()).isEqualTo("C-1");
        assertThat(estado.centro()).isEqualTo("NORTE");
        assertThat(estado.unidad()).isEqualTo("PEX");
        assertThat(estado(eslabones().get(10)).sustituidaEn()).isNull();
    }

    @Test
    void loQueEstaApartePublicaSuTipoYNoEsDeLaCadena() {
        EstadoDeOrden material = estado(eslabones().get(14));
        assertThat(material.tipo()).isEqualTo("MATERIAL");
        assertThat(material.ordenId()).isEqualTo("C1.INTERNET.F1~M-1-LLAMADA-MATERIAL-1.1");
        assertThat(material.cadena()).isEqualTo("C1.INTERNET.F1~M-1-LLAMADA-MATERIAL-1");
        assertThat(material.falla()).isEqualTo("F1");
        assertThat(material.repite()).isEqualTo("C1.INTERNET.F1.1");
        EstadoDeOrden instalacion = estado(eslabones().get(15));
        assertThat(instalacion.tipo()).isEqualTo("INSTALACION");
        assertThat(instalacion.ordenId()).isEqualTo("C1.INTERNET.INSTALACION~I-k-1.1");
        assertThat(instalacion.canal()).isEqualTo("NINGUNO");
        assertThat(instalacion.segmento()).isEqualTo("RESIDENCIAL");
        assertThat(instalacion.reclamos()).isZero();
    }

    @Test
    void elCierreNoBorraComoFueAtendida() {
        EstadoDeOrden estado = estado(eslabones().getLast());
        assertThat(estado.situacion()).isEqualTo("CERRADA");
        assertThat(estado.conSolucion()).isTrue();
        assertThat(estado.atendidaConSolucion()).isFalse();
        assertThat(estado.completadaEn()).isEqualTo(Instant.parse("2016-03-01T18:00:00Z"));
    }

    private static EstadoDeOrden estado(Eslabon eslabon) {
        return leer(EventoDeEslabon.de(eslabon, new Hecho.OrdenCompletada(CUANDO), 1, CAUSA))
                .estado();
    }

    private static EventoDeOrden leer(OutgoingEvent saliente) {
        TipoDeEvento tipo = TipoDeEvento.named(saliente.type()).orElseThrow();
        return (EventoDeOrden) EventCodec.decode(tipo, saliente.body());
    }
}
