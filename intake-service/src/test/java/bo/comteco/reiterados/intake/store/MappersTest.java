package bo.comteco.reiterados.intake.store;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.intake.domain.Asistencia;
import bo.comteco.reiterados.intake.domain.Autor;
import bo.comteco.reiterados.intake.domain.Avance;
import bo.comteco.reiterados.intake.domain.Bitacora;
import bo.comteco.reiterados.intake.domain.Canal;
import bo.comteco.reiterados.intake.domain.ClasePon;
import bo.comteco.reiterados.intake.domain.Cliente;
import bo.comteco.reiterados.intake.domain.Criterio;
import bo.comteco.reiterados.intake.domain.DatosDelFormulario;
import bo.comteco.reiterados.intake.domain.DecisionDelPaso3;
import bo.comteco.reiterados.intake.domain.Encargo;
import bo.comteco.reiterados.intake.domain.Formulario;
import bo.comteco.reiterados.intake.domain.Hitos;
import bo.comteco.reiterados.intake.domain.Informe;
import bo.comteco.reiterados.intake.domain.Interaccion;
import bo.comteco.reiterados.intake.domain.Linea;
import bo.comteco.reiterados.intake.domain.MasivoSeguido;
import bo.comteco.reiterados.intake.domain.Medio;
import bo.comteco.reiterados.intake.domain.Momento;
import bo.comteco.reiterados.intake.domain.MotivoDeFormulario;
import bo.comteco.reiterados.intake.domain.OrdenSeguida;
import bo.comteco.reiterados.intake.domain.OrdenSeguida.Tramite;
import bo.comteco.reiterados.intake.domain.Paso;
import bo.comteco.reiterados.intake.domain.Persona;
import bo.comteco.reiterados.intake.domain.Producto;
import bo.comteco.reiterados.intake.domain.Recepcion;
import bo.comteco.reiterados.intake.domain.Reclamante;
import bo.comteco.reiterados.intake.domain.Reclamo;
import bo.comteco.reiterados.intake.domain.Registro;
import bo.comteco.reiterados.intake.domain.ResultadoDeAsistencia;
import bo.comteco.reiterados.intake.domain.Segmento;
import bo.comteco.reiterados.intake.domain.Servicio;
import bo.comteco.reiterados.intake.domain.Situacion;
import bo.comteco.reiterados.intake.domain.Tecnologia;
import bo.comteco.reiterados.intake.domain.Unidad;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MappersTest {

    private static final Instant NOW = Instant.parse("2016-03-01T12:00:00.123Z");
    private static final String ORDEN = "C1.INTERNET.F1.1";
    private static final Autor JEFE = new Autor("JEFE_DEPTO_CO", "jose");
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

    private static final Persona ROSA = new Persona("SUPERVISORA_CALL_CENTER", "rosa");
    private static final DatosDelFormulario DATOS = new DatosDelFormulario(
            "4250001",
            Set.of(MotivoDeFormulario.ABONADO_AUSENTE, MotivoDeFormulario.GRAN_USUARIO),
            "observación",
            "Div. Redes",
            "sin tono",
            "Luis",
            "Marta",
            LocalDate.of(2016, 3, 2),
            "Juana",
            Linea.CON_FALLA,
            "Rosa");
    private static final Interaccion ENTRADA = new Interaccion(
            "R-1", 3, Paso.GESTION, ROSA, NOW, Medio.CORREO, "Div. Redes", "se pidió repararlo", "clave");
    private static final Interaccion OTRA_ENTRADA =
            new Interaccion("R-1", 4, Paso.FORMULARIO, ROSA, NOW, Medio.SISTEMA, null, "completado", null);

    private static final Registro.DeOrden REGISTRO =
            new Registro.DeOrden(ORDEN, "C1", "INTERNET", "F1", "REPARACION", "C1.INTERNET.F1.0", NOW);

    static Stream<Reclamo> reclamos() {
        List<Cliente> clientes = List.of(
                new Cliente.PorVerificar(),
                new Cliente.Desconocido(NOW.plusMillis(7)),
                new Cliente.Verificado(new Producto(Tecnologia.FTTH, Segmento.PYME, ClasePon.XGS_PON_N1)),
                new Cliente.Verificado(new Producto(Tecnologia.HFC, Segmento.PYME, null, "N-12", null)),
                new Cliente.Verificado(new Producto(Tecnologia.DSL, Segmento.TOP_A, null), null, NOW.plusMillis(9)));
        List<Avance> avances = List.of(
                new Avance.SinDecidir(),
                new Avance.EnAsistencia(DecisionDelPaso3.PRIMER_REPORTE, ORDEN, "NORTE"),
                new Avance.Decidido(DecisionDelPaso3.REITERA_ABIERTA, ORDEN),
                new Avance.Decidido(DecisionDelPaso3.REITERA_ABIERTA, ORDEN, "NORTE"),
                new Avance.SolucionadoEnLinea(null, ORDEN, "NORTE"),
                new Avance.SolucionadoEnLinea(DecisionDelPaso3.REITERA_TRAS_CIERRE, ORDEN));
        return clientes.stream()
                .flatMap(cliente -> avances.stream()
                        .flatMap(avance -> Stream.of(
                                new Reclamo(
                                        SPARSE,
                                        cliente,
                                        null,
                                        avance,
                                        Formulario.INTACTO,
                                        Encargo.INTACTO,
                                        Bitacora.VACIA),
                                new Reclamo(
                                        FULL,
                                        cliente,
                                        new Asistencia(ResultadoDeAsistencia.NO_SOLUCIONADO, "3.2", Unidad.PEX, NOW),
                                        avance,
                                        new Formulario(2, DATOS, new Formulario.Gestion("Div. Redes", ROSA, NOW)),
                                        new Encargo(NOW.plusMillis(3), NOW.plusMillis(4)),
                                        new Bitacora(
                                                List.of(ENTRADA, OTRA_ENTRADA),
                                                List.of(3L, 7L),
                                                List.of(new Bitacora.NoInformada(2, "baja", NOW)))))));
    }

    @ParameterizedTest
    @MethodSource("reclamos")
    void unReclamoSeGuardaYSeLeeIgual(Reclamo reclamo) {
        ReclamoMapper mapper = new ReclamoMapper();
        assertThat(mapper.fromFields("R-1", mapper.toFields(reclamo))).isEqualTo(reclamo);
        assertThat(mapper.dueAt(reclamo)).isEqualTo(reclamo.cliente() instanceof Cliente.PorVerificar ? NOW : null);
    }

    @Test
    void unReclamoSinContratoSeGuardaYSeLeeIgual() {
        ReclamoMapper mapper = new ReclamoMapper();
        Recepcion told = new Recepcion(
                "R-1",
                "h",
                Canal.RETENCION,
                null,
                Servicio.INTERNET,
                "F1",
                null,
                null,
                null,
                NOW,
                new Criterio(Criterio.Por.TELEFONO, "+59144250000"));
        Producto producto = new Producto(Tecnologia.DSL, Segmento.TOP_A, null);
        for (Cliente cliente : List.of(
                new Cliente.PorVerificar(),
                new Cliente.Desconocido(NOW),
                new Cliente.Verificado(producto, "C9"),
                new Cliente.Verificado(producto, "C9", NOW))) {
            Reclamo reclamo = new Reclamo(
                    told, cliente, null, new Avance.SinDecidir(), Formulario.INTACTO, Encargo.INTACTO, Bitacora.VACIA);
            Document fields = mapper.toFields(reclamo);
            assertThat(mapper.fromFields("R-1", fields)).isEqualTo(reclamo);
            assertThat(fields.getString(ReclamoMapper.CONTRATO)).isEqualTo(reclamo.contrato());
        }
    }

    @Test
    void enLaBandejaEstanLosFormulariosQueEsperan() {
        ReclamoMapper mapper = new ReclamoMapper();
        Avance repeats = new Avance.Decidido(DecisionDelPaso3.REITERA_ABIERTA, ORDEN);
        Cliente client = new Cliente.PorVerificar();
        assertThat(mapper.toFields(new Reclamo(
                        FULL, client, null, repeats, new Formulario(1, DATOS, null), Encargo.INTACTO, Bitacora.VACIA)))
                .containsEntry(ReclamoMapper.EN_BANDEJA_DESDE, Date.from(NOW));
        assertThat(mapper.toFields(new Reclamo(
                        SPARSE,
                        new Cliente.Desconocido(NOW.plusMillis(7)),
                        null,
                        repeats,
                        Formulario.INTACTO,
                        Encargo.INTACTO,
                        Bitacora.VACIA)))
                .containsEntry(ReclamoMapper.EN_BANDEJA_DESDE, Date.from(NOW.plusMillis(7)));
        Formulario managed =
                new Formulario(0, DatosDelFormulario.VACIOS, new Formulario.Gestion("Div. Redes", ROSA, NOW));
        assertThat(mapper.toFields(new Reclamo(FULL, client, null, repeats, managed, Encargo.INTACTO, Bitacora.VACIA)))
                .doesNotContainKey(ReclamoMapper.EN_BANDEJA_DESDE);
        assertThat(mapper.toFields(new Reclamo(
                        SPARSE, client, null, repeats, Formulario.INTACTO, Encargo.INTACTO, Bitacora.VACIA)))
                .doesNotContainKey(ReclamoMapper.EN_BANDEJA_DESDE);
    }

    @Test
    void cadaEncargoEsperaEnSuBandeja() {
        ReclamoMapper mapper = new ReclamoMapper();
        Avance repeats = new Avance.Decidido(DecisionDelPaso3.REITERA_ABIERTA, ORDEN);
        Cliente client = new Cliente.PorVerificar();
        Encargo unsolved = new Encargo(NOW.plusMillis(5), null);
        assertThat(mapper.toFields(
                        new Reclamo(SPARSE, client, null, repeats, Formulario.INTACTO, unsolved, Bitacora.VACIA)))
                .containsEntry(ReclamoMapper.ENCARGO_A, "COORDINACION_RETENCION")
                .containsEntry(ReclamoMapper.ENCARGO_DESDE, Date.from(NOW.plusMillis(5)));
        Encargo answered = new Encargo(NOW.plusMillis(5), NOW.plusMillis(6));
        assertThat(mapper.toFields(
                        new Reclamo(SPARSE, client, null, repeats, Formulario.INTACTO, answered, Bitacora.VACIA)))
                .doesNotContainKeys(ReclamoMapper.ENCARGO_A, ReclamoMapper.ENCARGO_DESDE);
    }

    @Test
    void unaOrdenSeguidaSeGuardaYSeLeeIgual() {
        OrdenSeguidaMapper mapper = new OrdenSeguidaMapper();
        OrdenSeguida.Orden open = new OrdenSeguida.Orden(
                ORDEN,
                1,
                Situacion.REGISTRADA,
                null,
                null,
                null,
                3,
                new Hitos(NOW, null, null, null, null, null, null));
        OrdenSeguida.Orden closed = new OrdenSeguida.Orden(
                ORDEN,
                4,
                Situacion.CERRADA,
                false,
                true,
                "C1.INTERNET.F1.0",
                3,
                2,
                new Hitos(
                        NOW,
                        NOW.plusMillis(1),
                        NOW.plusMillis(2),
                        NOW.plusMillis(3),
                        NOW.plusMillis(4),
                        NOW.plusMillis(5),
                        NOW.plusMillis(6)),
                "duplicada",
                new OrdenSeguida.Masivo("RM.ARMARIO.A1.1", NOW, NOW.plusMillis(7)),
                "NORTE",
                List.of("C1.INTERNET.F1.0.LINEA"),
                new OrdenSeguida.Sustitucion("C1.INTERNET.F1.2", NOW.plusMillis(8)));
        OrdenSeguida.Prioridad urgent = new OrdenSeguida.Prioridad(ORDEN, 2, "MUY_ALTA", NOW, NOW.minusMillis(1), null);
        OrdenSeguida.Prioridad stopped = new OrdenSeguida.Prioridad(ORDEN, 3, "ALTA", NOW, NOW, NOW.plusMillis(9));
        List<OrdenSeguida.Nivel> niveles = List.of(
                new OrdenSeguida.Nivel(ORDEN, 2, 1, "SUPERVISOR_CO", "TIEMPO", NOW),
                new OrdenSeguida.Nivel(
                        ORDEN,
                        3,
                        2,
                        "DIV_REDES",
                        "SIN_SOLUCION",
                        NOW,
                        true,
                        new OrdenSeguida.Recordatorios(NOW, Duration.ofHours(24)),
                        Medio.CORREO,
                        NOW.plusMillis(5),
                        JEFE,
                        "falta fibra"));
        List<OrdenSeguida.Control> controles = List.of(
                new OrdenSeguida.Control(
                        ORDEN, 2, ORDEN + ".LINEA", false, false, NOW, NOW.plusMillis(1), "fuera de parámetro", null),
                new OrdenSeguida.Control(ORDEN, 3, ORDEN + ".LLAMADA", true, true, NOW, NOW.plusMillis(2), null, JEFE));
        List<Tramite> tramites = List.of(
                new Tramite.Resultado(ORDEN, 4, NOW, JEFE, 1, "SUPERVISOR_CO", "COORDINADO", Medio.TELEFONO),
                new Tramite.EnArmario(ORDEN, 5, NOW, null, "DIV_REDES", "A-17"),
                new Tramite.ObjetivoVencido(ORDEN, 6, NOW, Autor.SISTEMA),
                new Tramite.Detenido(ORDEN, 6, NOW, null, 4, null),
                new Tramite.Detenido(ORDEN, 6, NOW, null, 0, "LLAMADA"),
                new Tramite.CasoEscalado(ORDEN, 7, NOW, Autor.SISTEMA, 2),
                new Tramite.CasoComunicado(ORDEN, 8, NOW, null),
                new Tramite.ResultadoDeCaso(ORDEN, 9, NOW, JEFE, "JEFE_DEPTO_CO", "SOLUCIONADO", Medio.SISTEMA),
                new Tramite.Tarea(
                        ORDEN, 2, NOW, null, ORDEN + ".LLAMADA", "VISITA", "El cliente dice que no funciona", null),
                new Tramite.Material(ORDEN, 3, NOW, null, ORDEN + ".LLAMADA.MATERIAL.1", "CABLE-RG6"),
                new Tramite.Tarea(ORDEN, 2, NOW, JEFE, ORDEN + ".LLAMADA", "VISITA", "No funciona", Medio.PRESENCIAL),
                new Tramite.Asignacion(ORDEN, 2, NOW, JEFE, "t7", null),
                new Tramite.Asignacion(ORDEN, 3, NOW, JEFE, null, "c2"),
                new Tramite.Revision(ORDEN, 4, NOW, Autor.SISTEMA, 2),
                new Tramite.GestionDeControl(ORDEN, 3, NOW, JEFE, ORDEN + ".LINEA", null, "LABORATORIO"),
                new Tramite.GestionDeControl(ORDEN, 3, NOW, JEFE, ORDEN + ".LLAMADA", 3, "TELEFONO"));
        Map<Momento, Autor> autores = Map.of(Momento.REGISTRADA, Autor.SISTEMA, Momento.CERRADA, JEFE);
        List<OrdenSeguida.Clasificacion> clasificaciones = List.of(
                new OrdenSeguida.Clasificacion(
                        ORDEN, 1, "REGISTRO", "MODERADA", NOW, NOW.minusMillis(1), Autor.SISTEMA, null),
                new OrdenSeguida.Clasificacion(ORDEN, 2, "REBAJA", "BAJA", NOW, NOW, JEFE, "sin apuro"));
        for (OrdenSeguida seen : List.of(
                new OrdenSeguida(ORDEN, open, null, List.of(), List.of()),
                new OrdenSeguida(ORDEN, null, urgent, List.of(), List.of()),
                new OrdenSeguida(ORDEN, closed, stopped, niveles, controles),
                new OrdenSeguida(ORDEN, closed, autores, stopped, clasificaciones, niveles, controles, tramites, null),
                new OrdenSeguida(ORDEN, open, null, List.of(), List.of(), List.of(), new Informe.Pendiente(REGISTRO)),
                new OrdenSeguida(ORDEN, closed, null, List.of(), List.of(), List.of(), new Informe.Dado()),
                new OrdenSeguida(
                        ORDEN,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        tramites,
                        new Informe.Rechazado(REGISTRO, "baja", NOW)))) {
            Document fields = mapper.toFields(seen);
            assertThat(mapper.fromFields(ORDEN, fields)).isEqualTo(seen);
        }
    }

    @Test
    void unReclamoMasivoSeguidoSeGuardaYSeLeeIgual() {
        MasivoSeguidoMapper mapper = new MasivoSeguidoMapper();
        for (MasivoSeguido seen : List.of(
                new MasivoSeguido("RM.ARMARIO.A1.1", 1, "ARMARIO A1", true, 21, NOW, null, null, null, null),
                new MasivoSeguido(
                        "RM.ARMARIO.A1.1", 2, "ARMARIO A1", false, 0, NOW, false, NOW.plusMillis(1), JEFE, JEFE))) {
            assertThat(mapper.fromFields("RM.ARMARIO.A1.1", mapper.toFields(seen)))
                    .isEqualTo(seen);
        }
    }
}
