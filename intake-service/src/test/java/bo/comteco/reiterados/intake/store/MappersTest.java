package bo.comteco.reiterados.intake.store;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.intake.domain.Asistencia;
import bo.comteco.reiterados.intake.domain.Avance;
import bo.comteco.reiterados.intake.domain.Canal;
import bo.comteco.reiterados.intake.domain.ClasePon;
import bo.comteco.reiterados.intake.domain.Cliente;
import bo.comteco.reiterados.intake.domain.DecisionDelPaso3;
import bo.comteco.reiterados.intake.domain.OrdenSeguida;
import bo.comteco.reiterados.intake.domain.Producto;
import bo.comteco.reiterados.intake.domain.Recepcion;
import bo.comteco.reiterados.intake.domain.Reclamante;
import bo.comteco.reiterados.intake.domain.Reclamo;
import bo.comteco.reiterados.intake.domain.ResultadoDeAsistencia;
import bo.comteco.reiterados.intake.domain.Segmento;
import bo.comteco.reiterados.intake.domain.Servicio;
import bo.comteco.reiterados.intake.domain.Tecnologia;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MappersTest {

    private static final Instant NOW = Instant.parse("2016-03-01T12:00:00.123Z");
    private static final String ORDEN = "C1.INTERNET.F1.1";
    private static final Recepcion SPARSE =
            new Recepcion("R-1", "h", Canal.RETENCION, "C1", Servicio.INTERNET, "F1", null, null, null, NOW);
    private static final Recepcion FULL = new Recepcion(
            "R-1",
            "h",
            Canal.CALL_CENTER,
            "C1",
            Servicio.MULTIMEDIA,
            "F1",
            "A-1",
            new Reclamante("Juana", "4250000", "Calle", "123"),
            "texto",
            NOW);

    static Stream<Reclamo> reclamos() {
        List<Cliente> clientes = List.of(
                new Cliente.PorVerificar(),
                new Cliente.Desconocido(),
                new Cliente.Verificado(new Producto(Tecnologia.FTTH, Segmento.PYME, ClasePon.XGS_PON_N1)),
                new Cliente.Verificado(new Producto(Tecnologia.DSL, Segmento.TOP_A, null)));
        List<Avance> avances = List.of(
                new Avance.SinDecidir(),
                new Avance.EnAsistencia(DecisionDelPaso3.PRIMER_REPORTE, ORDEN),
                new Avance.Decidido(DecisionDelPaso3.REITERA_ABIERTA, ORDEN),
                new Avance.SolucionadoEnLinea(null, ORDEN),
                new Avance.SolucionadoEnLinea(DecisionDelPaso3.REITERA_TRAS_CIERRE, ORDEN));
        return clientes.stream()
                .flatMap(cliente -> avances.stream()
                        .flatMap(avance -> Stream.of(
                                new Reclamo(SPARSE, cliente, null, avance),
                                new Reclamo(
                                        FULL,
                                        cliente,
                                        new Asistencia(ResultadoDeAsistencia.NO_SOLUCIONADO, "3.2", NOW),
                                        avance))));
    }

    @ParameterizedTest
    @MethodSource("reclamos")
    void unReclamoSeGuardaYSeLeeIgual(Reclamo reclamo) {
        ReclamoMapper mapper = new ReclamoMapper();
        assertThat(mapper.fromFields("R-1", mapper.toFields(reclamo))).isEqualTo(reclamo);
        assertThat(mapper.dueAt(reclamo)).isEqualTo(reclamo.cliente() instanceof Cliente.PorVerificar ? NOW : null);
    }

    @Test
    void unaOrdenSeguidaSeGuardaYSeLeeIgual() {
        OrdenSeguidaMapper mapper = new OrdenSeguidaMapper();
        OrdenSeguida.Orden open = new OrdenSeguida.Orden(ORDEN, 1, "REGISTRADA", null, true);
        OrdenSeguida.Orden closed = new OrdenSeguida.Orden(ORDEN, 4, "CERRADA", false, true);
        OrdenSeguida.Prioridad urgent = new OrdenSeguida.Prioridad(ORDEN, 2, "MUY_ALTA", NOW);
        for (OrdenSeguida seen : List.of(
                new OrdenSeguida(ORDEN, open, null),
                new OrdenSeguida(ORDEN, null, urgent),
                new OrdenSeguida(ORDEN, closed, urgent))) {
            Document fields = mapper.toFields(seen);
            assertThat(mapper.fromFields(ORDEN, fields)).isEqualTo(seen);
        }
    }
}
