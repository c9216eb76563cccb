package bo.comteco.reiterados.localstack.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.reiterados.localstack.LocalStackException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {

    private static final String ENCABEZADO =
            "numero,recibido_en,canal,contrato,servicio,tecnologia,segmento,falla,armario,atendido_en,cerrado_en,reaperturas\n";
    private static final String POR_TELEFONO =
            "1,2016-03-01T08:00:00Z,CALL_CENTER,C1,TELEFONIA,COBRE,PYME,F1,A1,2016-03-01T09:00:00Z,2016-03-01T10:00:00Z,0\n";
    private static final String EN_LINEA =
            "2,2016-03-01T08:00:00Z,HELP_DESK,C2,INTERNET,FTTH,PYME,F1,A1,2016-03-01T08:30:00Z,2016-03-01T10:00:00Z,0\n";
    private static final String NO_EN_LINEA =
            "2,2016-03-01T08:00:00Z,HELP_DESK,C2,INTERNET,FTTH,PYME,F1,A1,2016-03-01T08:31:00Z,2016-03-01T10:00:00Z,0\n";

    @TempDir
    Path folder;

    private ServiciosDePrueba servicios;

    @BeforeEach
    void levantar() throws IOException {
        servicios = new ServiciosDePrueba(folder);
    }

    @AfterEach
    void detener() {
        servicios.close();
    }

    @Test
    void cadaCosaPasaASuHora() throws IOException {
        play(ENCABEZADO + POR_TELEFONO, null);

        assertThat(servicios.movimientos())
                .containsExactly(
                        "2016-03-01T08:00:00Z POST /reclamos",
                        "2016-03-01T08:00:00Z POST /ordenes/O-1/reparacion",
                        "2016-03-01T09:00:00Z POST /ordenes/O-1/atencion",
                        "2016-03-01T10:00:00Z POST /ordenes/O-1/cierre",
                        "2016-03-02T10:00:00Z POST /controles/O-1.LLAMADA/resultado");
        assertThat(servicios.addresses().clock().now()).isEqualTo("2016-03-02T10:00:00Z");
    }

    @Test
    void laAsistenciaQueSolucionaSeRegistraCuandoSeAtendio() throws IOException {
        play(ENCABEZADO + EN_LINEA, null);

        assertThat(servicios.movimientos())
                .containsExactly(
                        "2016-03-01T08:00:00Z POST /reclamos",
                        "2016-03-01T08:30:00Z POST /reclamos/R-2/asistencia {\"resultado\":\"SOLUCIONADO\",\"seccionDelManual\":\"Sin sección en el registro\"}");
    }

    @Test
    void laQueNoSolucionaSeRegistraEnseguidaYHaceLaOrden() throws IOException {
        play(ENCABEZADO + NO_EN_LINEA, null);

        assertThat(servicios.movimientos())
                .containsExactly(
                        "2016-03-01T08:00:00Z POST /reclamos",
                        "2016-03-01T08:00:00Z POST /reclamos/R-2/asistencia {\"resultado\":\"NO_SOLUCIONADO\",\"seccionDelManual\":\"Sin sección en el registro\"}",
                        "2016-03-01T08:00:00Z POST /ordenes/O-2/reparacion",
                        "2016-03-01T08:31:00Z POST /ordenes/O-2/atencion",
                        "2016-03-01T10:00:00Z POST /ordenes/O-2/cierre");
    }

    @Test
    void elQueReiteraUnaAbiertaNoMueveNada() throws IOException {
        servicios.decisiones.put("1", "REITERA_ABIERTA");

        play(ENCABEZADO + POR_TELEFONO, null);

        assertThat(servicios.movimientos()).containsExactly("2016-03-01T08:00:00Z POST /reclamos");
        assertThat(servicios.addresses().clock().now()).isEqualTo("2016-03-01T08:00:00Z");
    }

    @Test
    void hastaUnaHoraSeDetieneAhi() throws IOException {
        play(ENCABEZADO + POR_TELEFONO, Instant.parse("2016-03-01T09:30:00Z"));

        assertThat(servicios.movimientos()).hasSize(3);
        assertThat(servicios.addresses().clock().now()).isEqualTo("2016-03-01T09:30:00Z");
    }

    @Test
    void lasCifrasSonLasDeLosServicios() throws IOException {
        Resultado resultado = play(ENCABEZADO + POR_TELEFONO, null);

        assertThat(resultado.json())
                .isEqualTo("{\"claims\":1,\"orders\":1,\"first_reports\":2,\"solved_online\":3,\"on_open_order\":4,"
                        + "\"on_attended_order\":5,\"after_closing\":6,\"cases\":7,"
                        + "\"months\":{\"2016-03\":{\"received\":3,\"solved\":2}}}");
    }

    @Test
    void loQueSeCaeSeRepiteHastaQueVuelve() throws IOException {
        servicios.fallas.put("/reclamos", new AtomicInteger(2));
        servicios.fallas.put("/atencion", new AtomicInteger(3));
        servicios.fallas.put("/pendiente", new AtomicInteger(3));

        play(ENCABEZADO + POR_TELEFONO, null);

        assertThat(servicios.movimientos()).hasSize(5);
    }

    @Test
    void unaLlamadaQueYaEsTareaSeRespondeSinPreguntarPorElla() throws IOException {
        play(ENCABEZADO + POR_TELEFONO, null);

        assertThat(servicios.pedidos).filteredOn(p -> p.contains("/controles/")).hasSize(1);
    }

    @Test
    void unaLlamadaSeRespondeCuandoLlegaASerTarea() throws IOException {
        servicios.todaviaNoEsTarea.set(2);

        play(ENCABEZADO + POR_TELEFONO, null);

        assertThat(servicios.movimientos())
                .filteredOn(p -> p.contains("/controles/"))
                .hasSize(3);
    }

    @Test
    void unaRespuestaPerdidaNoHaceNadaDosVeces() throws IOException {
        servicios.respuestasPerdidas.put("/reparacion", new AtomicInteger(1));
        servicios.respuestasPerdidas.put("/cierre", new AtomicInteger(1));

        play(ENCABEZADO + POR_TELEFONO, null);

        assertThat(servicios.movimientos().stream().filter(m -> m.contains("/reparacion")))
                .hasSize(2);
        assertThat(servicios.movimientos().getLast()).contains("/controles/O-1.LLAMADA/resultado");
    }

    @Test
    void loQueNoVuelveSeDice() {
        servicios.fallas.put("/atencion", new AtomicInteger(Integer.MAX_VALUE));

        assertThatThrownBy(() -> play(ENCABEZADO + POR_TELEFONO, null))
                .isInstanceOf(LocalStackException.class)
                .hasMessageContaining("/ordenes/O-1/atencion")
                .hasMessageContaining("503");
    }

    @Test
    void loQueSeDecideTardeSePreguntaDeNuevo() throws IOException {
        servicios.decideTarde = true;

        play(ENCABEZADO + POR_TELEFONO, null);

        assertThat(servicios.pedidos).contains("2016-03-01T08:00:00Z GET /reclamos/R-1");
        assertThat(servicios.movimientos()).hasSize(5);
    }

    @Test
    void jugarLoMismoOtraVezSigueDondeEstaba() throws IOException {
        play(ENCABEZADO + POR_TELEFONO, Instant.parse("2016-03-01T09:30:00Z"));

        play(ENCABEZADO + POR_TELEFONO, null);

        assertThat(servicios.movimientos())
                .endsWith(
                        "2016-03-01T10:00:00Z POST /ordenes/O-1/cierre",
                        "2016-03-02T10:00:00Z POST /controles/O-1.LLAMADA/resultado");
        assertThat(servicios.movimientos().stream().filter(m -> m.contains("/reparacion")))
                .allMatch(m -> m.startsWith("2016-03-01T08:00") || m.startsWith("2016-03-01T09:30"));
    }

    @Test
    void elMismoReplaySigueSinRepetirNada() throws IOException {
        try (Replay replay = replay(ENCABEZADO + POR_TELEFONO)) {
            Resultado primero = replay.play(Instant.parse("2016-03-01T09:30:00Z"));
            assertThat(servicios.movimientos()).hasSize(3);

            Resultado alFinal = replay.play(null);

            assertThat(servicios.movimientos())
                    .containsExactly(
                            "2016-03-01T08:00:00Z POST /reclamos",
                            "2016-03-01T08:00:00Z POST /ordenes/O-1/reparacion",
                            "2016-03-01T09:00:00Z POST /ordenes/O-1/atencion",
                            "2016-03-01T10:00:00Z POST /ordenes/O-1/cierre",
                            "2016-03-02T10:00:00Z POST /controles/O-1.LLAMADA/resultado");
            assertThat(primero.claims()).isEqualTo(1);
            assertThat(alFinal.claims()).isEqualTo(1);
            assertThat(alFinal.hasta()).isEqualTo("2016-03-02T10:00:00Z");
        }
    }

    @Test
    void otroArchivoSobreLosMismosReclamosSeRechaza() throws IOException {
        play(ENCABEZADO + POR_TELEFONO, null);

        assertThatThrownBy(() -> play(ENCABEZADO + EN_LINEA, null))
                .isInstanceOf(LocalStackException.class)
                .hasMessageContaining("./local down --borrar-datos");
    }

    @Test
    void elRelojNoPasaUnPlazoMientrasHayAlgoPendiente() throws IOException {
        servicios.proximo = Instant.parse("2016-03-01T08:45:00Z");
        servicios.salidas.clear();
        servicios.salidas.addAll(List.of(7L, 3L, 0L));

        play(ENCABEZADO + POR_TELEFONO, Instant.parse("2016-03-01T09:00:00Z"));

        // Five services, and twice more those that had something.
        assertThat(servicios.preguntas.get()).isGreaterThanOrEqualTo(7);
        assertThat(servicios.movimientos())
                .last()
                .asString()
                .startsWith("2016-03-01T09:00:00Z POST /ordenes/O-1/atencion");
    }

    @Test
    void quienNoRecibioNadaNoSePreguntaDeNuevo() throws IOException {
        servicios.proximo = Instant.parse("2016-03-05T08:00:00Z");

        play(ENCABEZADO + POR_TELEFONO, null);

        // All five before the first move; then workorder, workorder again and quality control, each after it was told
        // something.
        assertThat(servicios.preguntas.get()).isEqualTo(5 + 3);
    }

    @Test
    void quienTieneRegistrosPorLeerSeEspera() throws IOException {
        servicios.llegan = 3;

        play(ENCABEZADO + POR_TELEFONO, null);

        assertThat(servicios.leidos.get()).isEqualTo(3);
    }

    @Test
    void loQueQuedaPendienteSinAvanzarSeDice() {
        servicios.salidas.clear();
        servicios.salidas.add(1L);

        assertThatThrownBy(() -> play(ENCABEZADO + POR_TELEFONO, null))
                .isInstanceOf(LocalStackException.class)
                .hasMessageContaining("pendiente")
                .hasMessageContaining("salida=1");
    }

    private Resultado play(String csv, @Nullable Instant hasta) throws IOException {
        try (Replay replay = replay(csv)) {
            return replay.play(hasta);
        }
    }

    private Replay replay(String csv) throws IOException {
        ArchivoDeReclamos archivo = ArchivoDeReclamos.leer("mes.csv", new ByteArrayInputStream(csv.getBytes(UTF_8)));
        return new Replay(servicios.addresses(), archivo, _ -> {}, servicios::registros, Duration.ofSeconds(2));
    }
}
