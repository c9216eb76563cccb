package bo.comteco.reiterados.acceptance.procedimiento;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.acceptance.procedimiento.Escena.Cliente;
import bo.comteco.reiterados.acceptance.procedimiento.Sistema.Respuesta;
import bo.comteco.reiterados.localstack.simulator.LineSimulator;
import bo.comteco.reiterados.localstack.stack.StackService;
import bo.comteco.reiterados.localstack.token.Rol;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.es.Cuando;
import io.cucumber.java.es.Dado;
import io.cucumber.java.es.Entonces;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The control 24 hours after closing: lines that are measured, clients who are called (Pasos 17 to 20). */
public final class PasosDeCalidad {

    private record Medida(String nombre, double porUnidad) {}

    /** By TR-181 name, and how often one of its units counts on the wire. */
    private static final Map<String, Medida> MEDIDAS = Map.of(
            "nivel óptico", new Medida("Device.Optical.Interface.1.OpticalSignalLevel", 1000),
            "margen de ruido", new Medida("Device.DSL.Line.1.DownstreamNoiseMargin", 10),
            "atenuación", new Medida("Device.DSL.Line.1.DownstreamAttenuation", 10),
            "nivel descendente", new Medida("Device.X_COMTECO_CableModem.DownstreamChannel.1.PowerLevel", 10),
            "MER", new Medida("Device.X_COMTECO_CableModem.DownstreamChannel.1.SNRLevel", 10),
            "nivel ascendente", new Medida("Device.X_COMTECO_CableModem.UpstreamChannel.1.PowerLevel", 10),
            "cortes", new Medida("Device.X_COMTECO_Line.LinkLosses", 1));

    private static final Map<String, String> RESULTADOS = Map.of(
            "aprueba", "APROBADO",
            "reprueba", "REPROBADO",
            "espera a una persona", "EN_TAREA");

    private final Escena escena;
    private String informe = "";

    public PasosDeCalidad(Escena escena) {
        this.escena = escena;
    }

    /** @param medida values as {@link #medidas} reads them, or one of {@link #respuesta}'s words */
    @Dado("(que )su línea mide {string}")
    public void suLineaMide(String medida) {
        linea(escena.cliente(), medida);
    }

    /** The first time it is measured, and from the second one on. */
    @Dado("(que )su línea mide {string}, y después {string}")
    public void suLineaMide(String primero, String despues) {
        linea(escena.cliente(), primero, despues);
    }

    private void linea(Cliente cliente, String... medidas) {
        escena.sistema()
                .lineas()
                .line(
                        cliente.contrato(),
                        cliente.servicio(),
                        Stream.of(medidas).map(PasosDeCalidad::respuesta).toList());
    }

    private static Map<String, @Nullable Object> respuesta(String palabras) {
        return switch (palabras) {
            case "bien" -> Map.of("Device.X_COMTECO_Line.Provisioned", true);
            case "sin aprovisionar" -> Map.of("Device.X_COMTECO_Line.Provisioned", false);
            case "línea desconocida" -> Map.of();
            case "fuera de servicio" -> Map.of(LineSimulator.AWAY, true);
            case "sin respuesta" -> Map.of(LineSimulator.SILENT, true);
            case "bien, pero lento" -> Map.of(LineSimulator.DELAY, 1_000);
            default -> medidas(palabras);
        };
    }

    /** {@code nivel óptico -28, cortes 3}. */
    private static Map<String, @Nullable Object> medidas(String palabras) {
        Map<String, @Nullable Object> valores = new HashMap<>();
        for (String una : List.of(palabras.split(", "))) {
            int corte = una.lastIndexOf(' ');
            Medida medida = Objects.requireNonNull(MEDIDAS.get(una.substring(0, corte)), una);
            valores.put(
                    medida.nombre(),
                    Math.round(Double.parseDouble(una.substring(corte + 1).replace(',', '.')) * medida.porUnidad()));
        }
        return valores;
    }

    /** One client for each row; all their orders are closed and controlled together. */
    @Entonces("24 horas después del cierre el control resulta así:")
    public void resultaAsi(DataTable tabla) {
        Map<Cliente, String> esperados = new LinkedHashMap<>();
        for (Map<String, String> fila : tabla.asMaps()) {
            Cliente cliente = escena.entraCliente("RESIDENCIAL", "INTERNET", fila.get("tecnología"));
            linea(cliente, fila.get("medida"));
            escena.reclamar(cliente, "CALL_CENTER");
            escena.cerrar(escena.orden(cliente), true);
            esperados.put(cliente, fila.get("control"));
        }
        escena.sistema().pasa(Duration.ofHours(24));
        esperados.forEach((cliente, esperado) -> {
            JsonNode control = control(cliente, "LINEA");
            assertThat(control.path("situacion").asString())
                    .as("%s", control)
                    .isEqualTo(esperado.equals("aprueba con advertencia") ? "APROBADO" : RESULTADOS.get(esperado));
            assertThat(control.path("advertencia").isString()).isEqualTo(esperado.equals("aprueba con advertencia"));
        });
    }

    private List<JsonNode> controles(Cliente cliente) {
        String ordenId = escena.ordenes(cliente).stream()
                .filter(orden -> orden.path("cerradaEn").isString())
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        return escena.sistema()
                .ver(Rol.OPERADOR_CO, StackService.QUALITY_CONTROL, "/controles?ordenId=" + ordenId)
                .path("elementos")
                .valueStream()
                .toList();
    }

    /** Of the last order that was closed. */
    private JsonNode control(Cliente cliente, String clase) {
        return controles(cliente).stream()
                .filter(control -> control.path("clase").asString().equals(clase))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no hay control " + clase));
    }

    private JsonNode control(String clase) {
        return control(escena.cliente(), clase);
    }

    @Entonces("habrá un control de la línea y una llamada al cliente")
    public void ambos() {
        assertThat(controles(escena.cliente()).stream()
                        .map(control -> control.path("clase").asString()))
                .containsExactlyInAnyOrder("LINEA", "LLAMADA");
    }

    @Entonces("habrá solo un control de la línea")
    public void soloLinea() {
        assertThat(controles(escena.cliente()).stream()
                        .map(control -> control.path("clase").asString()))
                .containsExactly("LINEA");
    }

    @Entonces("habrá solo una llamada al cliente")
    public void soloLlamada() {
        assertThat(controles(escena.cliente()).stream()
                        .map(control -> control.path("clase").asString()))
                .containsExactly("LLAMADA");
    }

    @Entonces("el control todavía no se hizo")
    public void todaviaNo() {
        assertThat(controles(escena.cliente()))
                .isNotEmpty()
                .allSatisfy(control ->
                        assertThat(control.path("situacion").asString()).isEqualTo("PLANIFICADO"));
    }

    @Entonces("el control de la línea aprueba")
    public void aprueba() {
        assertThat(control("LINEA").path("situacion").asString()).isEqualTo("APROBADO");
    }

    @Entonces("el control de la línea reprueba: {string}")
    public void reprueba(String motivo) {
        JsonNode control = control("LINEA");
        assertThat(control.path("situacion").asString()).isEqualTo("REPROBADO");
        assertThat(control.path("motivo").asString()).contains(motivo);
    }

    @Entonces("el control de la línea se intentará de nuevo")
    public void deNuevo() {
        assertThat(control("LINEA").path("situacion").asString()).isEqualTo("PLANIFICADO");
        assertThat(control("LINEA").path("medicionesFallidas").asInt()).isPositive();
    }

    @Entonces("el control de la línea es tarea de una persona: {string}")
    public void tarea(String motivo) {
        JsonNode control = control("LINEA");
        assertThat(control.path("situacion").asString()).isEqualTo("EN_TAREA");
        assertThat(control.path("motivo").asString()).contains(motivo);
    }

    @Entonces("la orden cerrada no tiene control de calidad")
    public void sinControl() {
        assertThat(controles(escena.cliente())).isEmpty();
    }

    @Cuando("el analista de la USM revisa la línea, que funciona")
    public void revisa() {
        resultado("LINEA", Rol.ANALISTA_USM, Map.of("funciona", true));
    }

    // The report of closed internet orders (Paso 17.1).

    @Cuando("el analista de la USM extrae el informe de lo cerrado ayer")
    public void extraeElInforme() {
        LocalDate ayer = escena.sistema().fecha().toLocalDate().minusDays(1);
        informe = "/controles/informe?desde=" + ayer + "&hasta=" + ayer;
    }

    private static List<String> filas(JsonNode elementos, String contrato) {
        return elementos
                .valueStream()
                .filter(fila -> fila.path("contrato").asString().equals(contrato))
                .map(fila -> fila.path("situacion").asString() + " "
                        + fila.path("motivo").asString("") + " " + fila.path("lecturas"))
                .toList();
    }

    @Entonces("el informe tiene la orden de este cliente, reprobada por {string} y con lo que midió: {string}")
    public void elInformeTiene(String motivo, String medido) {
        JsonNode elementos = escena.sistema().ver(Rol.ANALISTA_USM, StackService.QUALITY_CONTROL, informe);
        assertThat(filas(elementos, escena.cliente().contrato()))
                .singleElement()
                .asString()
                .contains("REPROBADO", motivo, medido);
    }

    @Entonces("no tiene la del otro, de Telefonía")
    public void elInformeNoTiene() {
        JsonNode elementos = escena.sistema().ver(Rol.ANALISTA_USM, StackService.QUALITY_CONTROL, informe);
        assertThat(filas(elementos, escena.elOtroCliente().contrato())).isEmpty();
    }

    @Entonces("como planilla tiene una fila de este cliente, y ninguna del otro")
    public void laPlanillaTiene() {
        Respuesta planilla = escena.sistema().planilla(Rol.ANALISTA_USM, StackService.QUALITY_CONTROL, informe);
        assertThat(planilla.aceptada()).isTrue();
        assertThat(planilla.texto().lines())
                .first()
                .asString()
                .startsWith("orden,contrato,servicio,tecnologia,falla,cerrada,");
        assertThat(planilla.texto()
                        .lines()
                        .filter(fila -> fila.contains(escena.cliente().contrato())))
                .singleElement()
                .asString()
                .contains(",INTERNET,FTTH,", ",REPROBADO,");
        assertThat(planilla.texto()).doesNotContain(escena.elOtroCliente().contrato(), "Ana Rojas", "4250000");
    }

    @Cuando("el analista de la USM resuelve la configuración desde el sistema")
    public void resuelve() {
        resultado("LINEA", Rol.ANALISTA_USM, Map.of("resueltoPor", "SISTEMA"));
    }

    @Cuando("el analista de la USM resuelve la configuración con Laboratorio")
    public void resuelveConLaboratorio() {
        resultado("LINEA", Rol.ANALISTA_USM, Map.of("resueltoPor", "LABORATORIO"));
    }

    @Entonces("toca llamar al cliente")
    public void tocaLlamar() {
        assertThat(control("LLAMADA").path("tarea").asString()).isEqualTo("LLAMADA");
    }

    @Cuando("el operador llama al cliente, que dice que su servicio funciona")
    public void funciona() {
        resultado("LLAMADA", Rol.OPERADOR_CO, Map.of("funciona", true));
    }

    @Cuando("el operador llama al cliente, que no contesta")
    public void noContesta() {
        resultado("LLAMADA", Rol.OPERADOR_CO, Map.of("contesta", false));
    }

    @Entonces("toca una visita del técnico")
    public void tocaUnaVisita() {
        assertThat(control("LLAMADA").path("tarea").asString()).isEqualTo("VISITA");
    }

    @Cuando("el técnico visita al cliente y lo soluciona")
    public void visitaYSoluciona() {
        resultado("LLAMADA", Rol.TECNICO, Map.of("visita", "SOLUCIONADA"));
    }

    @Cuando("el técnico visita al cliente y no lo soluciona")
    public void visitaSinSolucion() {
        resultado("LLAMADA", Rol.TECNICO, Map.of("visita", "SIN_SOLUCION"));
    }

    @Cuando("al técnico le falta el material {string}")
    public void faltaMaterial(String material) {
        resultado("LLAMADA", Rol.TECNICO, Map.of("visita", "FALTA_MATERIAL", "material", material));
    }

    @Cuando("el operador manda a la visita al técnico {string} con la cuadrilla {string}")
    public void manda(String tecnico, String cuadrilla) {
        Respuesta respuesta = escena.sistema()
                .pedir(
                        Rol.OPERADOR_CO,
                        "PUT",
                        StackService.QUALITY_CONTROL,
                        "/controles/" + control("LLAMADA").path("id").asString() + "/asignacion",
                        Map.of("tecnico", tecnico, "cuadrilla", cuadrilla),
                        Map.of());
        assertThat(respuesta.aceptada()).as("%s", respuesta.cuerpo()).isTrue();
    }

    private List<String> visitasDe(String tecnico) {
        return escena.sistema()
                .ver(Rol.TECNICO, StackService.QUALITY_CONTROL, "/controles?tarea=VISITA&tecnico=" + tecnico)
                .path("elementos")
                .valueStream()
                .map(visita -> visita.path("id").asString())
                .toList();
    }

    @Entonces("el técnico {string} tiene la visita en su lista")
    public void tieneLaVisita(String tecnico) {
        assertThat(visitasDe(tecnico))
                .containsExactly(control("LLAMADA").path("id").asString());
    }

    @Entonces("el técnico {string} ya no la tiene")
    public void noTieneLaVisita(String tecnico) {
        assertThat(visitasDe(tecnico)).isEmpty();
    }

    @Entonces("quedó anotado que a la visita fue {string} con la cuadrilla {string}")
    public void fue(String tecnico, String cuadrilla) {
        assertThat(control("LLAMADA").path("registros")).anySatisfy(registro -> {
            assertThat(registro.path("visita").asString("")).isEqualTo("SOLUCIONADA");
            assertThat(registro.path("tecnico").asString("")).isEqualTo(tecnico);
            assertThat(registro.path("cuadrilla").asString("")).isEqualTo(cuadrilla);
        });
    }

    @Entonces("la visita lo solucionó")
    public void laVisitaLoSoluciono() {
        assertThat(control("LLAMADA").path("situacion").asString()).isEqualTo("SOLUCIONADO");
    }

    @Entonces("la revisión al cierre encuentra {int} reiteración/reiteraciones")
    public void laRevisionEncuentra(int cuantas) {
        assertThat(controles(escena.cliente()))
                .isNotEmpty()
                .allSatisfy(control ->
                        assertThat(control.path("reiteraciones").asInt(-1)).isEqualTo(cuantas));
    }

    @Cuando("(que )el operador llama/llamó al cliente, que dice/dijo que su servicio no funciona")
    public void noFunciona() {
        resultado("LLAMADA", Rol.OPERADOR_CO, Map.of("funciona", false));
    }

    private void resultado(String clase, Rol rol, Map<String, ?> cuerpo) {
        escena.sistema()
                .hacer(
                        rol,
                        StackService.QUALITY_CONTROL,
                        "/controles/" + control(clase).path("id").asString() + "/resultado",
                        cuerpo);
    }

    @Entonces("la llamada aprueba")
    public void laLlamadaAprueba() {
        assertThat(control("LLAMADA").path("situacion").asString()).isEqualTo("APROBADO");
    }
}
