package bo.comteco.reiterados.intake.publish;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.contracts.EstadoDeReclamo;
import bo.comteco.reiterados.contracts.EventCodec;
import bo.comteco.reiterados.contracts.EventoDeReclamo;
import bo.comteco.reiterados.contracts.TipoDeEvento;
import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.intake.domain.Asistencia;
import bo.comteco.reiterados.intake.domain.Avance;
import bo.comteco.reiterados.intake.domain.Bitacora;
import bo.comteco.reiterados.intake.domain.Canal;
import bo.comteco.reiterados.intake.domain.Cliente;
import bo.comteco.reiterados.intake.domain.Encargo;
import bo.comteco.reiterados.intake.domain.Formulario;
import bo.comteco.reiterados.intake.domain.Hecho;
import bo.comteco.reiterados.intake.domain.Interaccion;
import bo.comteco.reiterados.intake.domain.Medio;
import bo.comteco.reiterados.intake.domain.Paso;
import bo.comteco.reiterados.intake.domain.Persona;
import bo.comteco.reiterados.intake.domain.Producto;
import bo.comteco.reiterados.intake.domain.Recepcion;
import bo.comteco.reiterados.intake.domain.Reclamante;
import bo.comteco.reiterados.intake.domain.Reclamo;
import bo.comteco.reiterados.intake.domain.ResultadoDeAsistencia;
import bo.comteco.reiterados.intake.domain.Segmento;
import bo.comteco.reiterados.intake.domain.Servicio;
import bo.comteco.reiterados.intake.domain.Tecnologia;
import bo.comteco.reiterados.intake.domain.Unidad;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventosDeReclamoTest {

    private static final Instant RECIBIDO = Instant.parse("2016-03-01T12:00:00Z");
    private static final Recepcion TOLD = new Recepcion(
            "R-1",
            "h",
            Canal.HELP_DESK,
            "C1",
            Servicio.INTERNET,
            "F1",
            "A-1",
            new Reclamante("Juana Perez", "4250000", "Calle Uno", "998877"),
            "preguntar por Juana",
            RECIBIDO);
    private static final Cause CAUSE = new Cause("historia-1");

    private static EstadoDeReclamo estado(OutgoingEvent event) {
        TipoDeEvento type = TipoDeEvento.named(event.type()).orElseThrow();
        return ((EventoDeReclamo) EventCodec.decode(type, event.body())).estado();
    }

    private static Reclamo reclamo(Cliente cliente, @Nullable Asistencia asistencia) {
        Interaccion entry = new Interaccion(
                "R-1",
                1,
                Paso.RECEPCION,
                new Persona("AGENTE_HELP_DESK", "luis.rojas"),
                RECIBIDO,
                Medio.TELEFONO,
                null,
                "llamar a Juana",
                null);
        return new Reclamo(
                TOLD,
                cliente,
                asistencia,
                new Avance.SinDecidir(),
                Formulario.INTACTO,
                Encargo.INTACTO,
                new Bitacora(List.of(entry)));
    }

    @Test
    void loRecibidoSinSmartflexSeCuentaSinProducto() {
        Reclamo reclamo = reclamo(new Cliente.PorVerificar(), null);
        OutgoingEvent event = EventosDeReclamo.contar(reclamo, new Hecho.Recibido(RECIBIDO), 1, CAUSE);
        assertThat(event.type()).isEqualTo("ReclamoRecibido");
        assertThat(event.topic()).isEqualTo("reclamos.v1");
        assertThat(event.key()).isEqualTo("C1");
        assertThat(event.time()).isEqualTo(RECIBIDO);
        assertThat(event.correlationId()).isEqualTo("historia-1");
        assertThat(estado(event))
                .isEqualTo(new EstadoDeReclamo(
                        "R-1",
                        1,
                        "HELP_DESK",
                        "C1",
                        "INTERNET",
                        "F1",
                        "A-1",
                        null,
                        null,
                        null,
                        RECIBIDO,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void elResultadoDeLaAsistenciaSeCuentaConElProducto() {
        Instant later = RECIBIDO.plusSeconds(60);
        Reclamo reclamo = reclamo(
                new Cliente.Verificado(new Producto(Tecnologia.FTTH, Segmento.PYME, null, "N-12", "OLT03-1-4")),
                new Asistencia(ResultadoDeAsistencia.SOLUCIONADO, "3.2", null, later));
        OutgoingEvent event = EventosDeReclamo.contar(reclamo, new Hecho.Asistido(later), 2, CAUSE);
        assertThat(event.type()).isEqualTo("AsistenciaRegistrada");
        assertThat(event.time()).isEqualTo(later);
        assertThat(estado(event).secuencia()).isEqualTo(2);
        assertThat(estado(event).asistencia()).isEqualTo("SOLUCIONADO");
        assertThat(estado(event).asistidoEn()).isEqualTo(later);
        assertThat(estado(event).segmento()).isEqualTo("PYME");
        assertThat(estado(event).nodo()).isEqualTo("N-12");
        assertThat(estado(event).puertoOlt()).isEqualTo("OLT03-1-4");
        assertThat(EventosDeReclamo.contar(reclamo, new Hecho.Completado(later), 3, CAUSE)
                        .type())
                .isEqualTo("ReclamoCompletado");
    }

    @Test
    void laUnidadVaConElResultadoDeLaAsistencia() {
        Reclamo reclamo = reclamo(
                new Cliente.PorVerificar(),
                new Asistencia(ResultadoDeAsistencia.NO_SOLUCIONADO, "3.2", Unidad.PEX, RECIBIDO));
        assertThat(estado(EventosDeReclamo.contar(reclamo, new Hecho.Asistido(RECIBIDO), 2, CAUSE))
                        .unidad())
                .isEqualTo("PEX");
    }

    @Test
    void quienReclamaNoSaleDeEsteServicio() {
        Reclamo reclamo = reclamo(new Cliente.PorVerificar(), null);
        OutgoingEvent event = EventosDeReclamo.contar(reclamo, new Hecho.Recibido(RECIBIDO), 1, CAUSE);
        assertThat(new String(event.body(), StandardCharsets.UTF_8) + event.key())
                .doesNotContain("Juana", "4250000", "Calle", "998877", "luis.rojas");
    }
}
