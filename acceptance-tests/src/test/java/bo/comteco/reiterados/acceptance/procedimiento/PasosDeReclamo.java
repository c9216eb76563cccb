package bo.comteco.reiterados.acceptance.procedimiento;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.acceptance.procedimiento.Sistema.Respuesta;
import bo.comteco.reiterados.localstack.stack.StackService;
import bo.comteco.reiterados.localstack.token.Rol;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.es.Cuando;
import io.cucumber.java.es.Entonces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What happens at the counters: reception, form, assistance, tray (Pasos 1 to 16). */
public final class PasosDeReclamo {

    private static final String OTRA_FALLA = "INTERMITENCIA";

    private final Escena escena;

    public PasosDeReclamo(Escena escena) {
        this.escena = escena;
    }

    @Cuando("(que )el cliente reclama/reclamó por {canal}")
    public void reclama(String canal) {
        escena.reclamar(escena.cliente(), canal);
    }

    @Cuando("reclama otra vez por {canal}")
    public void reclamaOtraVez(String canal) {
        reclama(canal);
    }

    @Cuando("(que )el cliente reclama/reclamó otra falla por {canal}")
    public void reclamaOtraFalla(String canal) {
        assertThat(escena.reclamar(escena.cliente(), canal, OTRA_FALLA, Map.of())
                        .aceptada())
                .isTrue();
    }

    @Cuando("intenta reclamar por {canal}")
    public void intentaReclamar(String canal) {
        escena.reclamar(escena.cliente(), canal, "SIN_SERVICIO", Map.of());
    }

    @Cuando("el cliente reclama por {canal} sin decir {string}")
    public void reclamaSinDecir(String canal, String dato) {
        Map<String, Object> reclamante = new LinkedHashMap<>(Map.of(
                "nombre", "Ana Rojas",
                "telefonoDeReferencia", "4250000",
                "direccion", "Calle Sucre 123"));
        switch (dato) {
            case "su nombre" -> reclamante.remove("nombre");
            case "un teléfono de referencia" -> reclamante.remove("telefonoDeReferencia");
            case "su dirección" -> reclamante.remove("direccion");
            case "la falla", "el servicio" -> {}
            default -> throw new IllegalArgumentException(dato);
        }
        escena.reclamar(
                escena.cliente(),
                canal,
                dato.equals("la falla") ? "" : "SIN_SERVICIO",
                dato.equals("el servicio")
                        ? Map.of("reclamante", reclamante, "servicio", "")
                        : Map.of("reclamante", reclamante));
    }

    @Entonces("el reclamo no se recibe: {string}")
    public void noSeRecibe(String motivo) {
        Respuesta respuesta = escena.respuesta();
        assertThat(respuesta.aceptada()).isFalse();
        assertThat(respuesta.cuerpo().path("detail").asString("") + " "
                        + respuesta.cuerpo().path("errores"))
                .contains(motivo);
    }

    @Entonces("la gestión no se recibe: {string}")
    public void laGestionNoSeRecibe(String motivo) {
        noSeRecibe(motivo);
    }

    @Entonces("el reclamo se recibe")
    public void seRecibe() {
        assertThat(escena.respuesta().aceptada()).isTrue();
    }

    @Entonces("es el primer reporte del daño")
    public void esElPrimerReporte() {
        assertThat(escena.reclamo().path("decision").asString("")).isEqualTo("PRIMER_REPORTE");
    }

    @Entonces("el reclamo reitera {reiterado}")
    public void reitera(String decision) {
        assertThat(escena.reclamo().path("decision").asString("")).isEqualTo(decision);
    }

    @Entonces("se le indica: {string}")
    public void seLeIndica(String frase) {
        assertThat(escena.reclamo().path("indicacion").asString("")).contains(frase);
    }

    @Entonces("sigue(n) el/los paso(s) {string}")
    public void siguenLosPasos(String numeros) {
        List<Integer> pasos = StreamSupport.stream(
                        escena.reclamo().path("siguientesPasos").spliterator(), false)
                .map(paso -> paso.path("numero").asInt())
                .toList();
        assertThat(pasos)
                .containsExactlyElementsOf(List.of(numeros.split(" y ")).stream()
                        .map(Integer::valueOf)
                        .toList());
    }

    @Entonces("el procedimiento concluye")
    public void concluye() {
        JsonNode reclamo = escena.reclamo();
        assertThat(reclamo.path("indicacion").asString("")).contains("el procedimiento concluye");
        assertThat(reclamo.path("siguientesPasos").size()).isZero();
    }

    @Entonces("el cliente queda {verificacion}")
    public void elClienteQueda(String esperado) {
        escena.sistema()
                .enAlgunMomento(
                        () -> assertThat(escena.reclamo().path("cliente").asString(""))
                                .isEqualTo(esperado));
    }

    @Entonces("se le responde: {string}")
    public void seLeResponde(String frase) {
        assertThat(escena.respuesta().cuerpo().path("detail").asString("")).contains(frase);
    }

    // The form and the tray of supervision (Pasos 7, 8).

    private JsonNode formulario() {
        return escena.sistema().ver(Rol.OPERADOR_CALL_CENTER, StackService.INTAKE, ruta("/formulario"));
    }

    private String ruta(String debajo) {
        return "/reclamos/" + escena.cliente().reclamo() + debajo;
    }

    @Entonces("el formulario Reclamos Varios está lleno con lo que se sabe")
    public void formularioLleno() {
        JsonNode formulario = formulario();
        assertThat(formulario.path("codigo").asString()).isEqualTo("GN-UCC-FRM-T01");
        assertThat(formulario.path("numeroDeSolicitud").asString()).isEqualTo(escena.ordenId());
        assertThat(formulario.path("telefonoDeReferencia").asString()).isEqualTo("4250000");
        assertThat(formulario.path("fallaActual").asString()).isNotBlank();
    }

    @Entonces("el sistema marca {string} en el formulario")
    public void elSistemaMarca(String rotulo) {
        assertThat(formulario().path("motivos")).anySatisfy(motivo -> {
            assertThat(motivo.path("rotulo").asString()).isEqualTo(rotulo);
            assertThat(motivo.path("porSistema").asBoolean()).isTrue();
        });
    }

    @Entonces("no hay formulario Reclamos Varios")
    public void sinFormulario() {
        assertThat(escena.sistema()
                        .leer(Rol.OPERADOR_CALL_CENTER, StackService.INTAKE, ruta("/formulario"))
                        .estado())
                .isEqualTo(404);
    }

    @Cuando("el operador completa el formulario: {string}")
    public void completa(String observaciones) {
        long revision = formulario().path("revision").asLong();
        Respuesta respuesta = escena.sistema()
                .pedir(
                        Rol.OPERADOR_CALL_CENTER,
                        "PUT",
                        StackService.INTAKE,
                        ruta("/formulario"),
                        Map.of("revision", revision, "observaciones", observaciones, "unidad", "Planta externa"),
                        Map.of());
        assertThat(respuesta.aceptada()).as("%s", respuesta.cuerpo()).isTrue();
    }

    @Entonces("el formulario se puede imprimir")
    public void sePuedeImprimir() {
        Respuesta pagina =
                escena.sistema().leer(Rol.OPERADOR_CALL_CENTER, StackService.INTAKE, ruta("/formulario?formato=pdf"));
        assertThat(pagina.aceptada()).isTrue();
        assertThat(pagina.texto()).startsWith("%PDF-");
    }

    private List<JsonNode> bandeja() {
        return StreamSupport.stream(
                        escena.sistema()
                                .ver(
                                        Rol.SUPERVISORA_CALL_CENTER,
                                        StackService.INTAKE,
                                        "/bandejas/supervision-call-center?limite=200")
                                .path("elementos")
                                .spliterator(),
                        false)
                .filter(espera -> espera.path("reclamo")
                        .path("id")
                        .asString()
                        .equals(escena.cliente().reclamo()))
                .toList();
    }

    @Entonces("el reclamo espera en la bandeja de la supervisora")
    public void esperaEnLaBandeja() {
        assertThat(bandeja()).hasSize(1);
    }

    @Entonces("el reclamo ya no espera en la bandeja de la supervisora")
    public void noEsperaEnLaBandeja() {
        assertThat(bandeja()).isEmpty();
    }

    @Cuando("la supervisora gestiona el daño por {word} con {string}: {string}")
    public void gestiona(String medio, String unidad, String resultado) {
        escena.sistema()
                .hacer(
                        Rol.SUPERVISORA_CALL_CENTER,
                        StackService.INTAKE,
                        ruta("/gestiones"),
                        Map.of(
                                "unidad", unidad,
                                "medio", medio.equals("teléfono") ? "TELEFONO" : "CORREO",
                                "resultado", resultado));
    }

    @Cuando("la supervisora intenta gestionar el daño por correo con {string}")
    public void intentaGestionar(String unidad) {
        escena.responde(escena.sistema()
                .pedir(
                        Rol.SUPERVISORA_CALL_CENTER,
                        "POST",
                        StackService.INTAKE,
                        ruta("/gestiones"),
                        Map.of("unidad", unidad, "medio", "CORREO", "resultado", "Vayan hoy"),
                        Map.of()));
    }

    @Entonces("la historia del reclamo cuenta: {string}")
    public void laHistoriaCuenta(String frase) {
        JsonNode historia = escena.sistema().ver(Rol.SUPERVISORA_CALL_CENTER, StackService.INTAKE, ruta("/historia"));
        assertThat(historia)
                .anySatisfy(
                        suceso -> assertThat(suceso.path("frase").asString()).contains(frase));
    }

    /** Each row stands there as one thing: its step, who did it, by which means and with which result; an empty cell is not looked at. */
    @Entonces("la historia del reclamo dice:")
    public void laHistoriaDice(DataTable tabla) {
        JsonNode historia = escena.sistema().ver(Rol.SUPERVISOR_CO, StackService.INTAKE, ruta("/historia"));
        for (Map<String, String> fila : tabla.asMaps()) {
            assertThat(historia).as("%s in %s", fila, historia).anyMatch(suceso -> dice(suceso, fila));
        }
    }

    private static boolean dice(JsonNode suceso, Map<String, String> fila) {
        String rol = suceso.path("quien").path("rol").asString("");
        String quien = rol.toLowerCase(Locale.ROOT).replace('_', ' ');
        boolean alguien = rol.equals("SISTEMA")
                || !suceso.path("quien").path("usuario").asString("").isBlank();
        return !suceso.path("en").asString("").isBlank()
                && alguien
                && quien.equals(fila.get("quién"))
                && suceso.path("resultado").asString("").contains(fila.get("resultado"))
                && (fila.get("paso") == null || suceso.path("paso").asString("").equals(fila.get("paso")))
                && (fila.get("medio") == null || medio(suceso).equals(fila.get("medio")));
    }

    private static String medio(JsonNode suceso) {
        return switch (suceso.path("medio").asString("")) {
            case "TELEFONO" -> "teléfono";
            case "CORREO" -> "correo";
            case "PRESENCIAL" -> "en persona";
            case "SISTEMA" -> "sistema";
            default -> "";
        };
    }

    @Cuando("el operador le informa al cliente por teléfono")
    public void informa() {
        escena.sistema()
                .hacer(Rol.OPERADOR_CALL_CENTER, StackService.INTAKE, ruta("/informes"), Map.of("medio", "TELEFONO"));
    }

    @Entonces("el agente ve que el daño tiene {int} reiteracion(es)")
    public void veLasReiteraciones(int reiteraciones) {
        JsonNode historial = escena.sistema()
                .ver(
                        Rol.AGENTE_HELP_DESK,
                        StackService.INTAKE,
                        "/reclamos?contrato=" + escena.cliente().contrato());
        assertThat(historial.path("elementos").path(0).path("reiteraciones").asInt())
                .isEqualTo(reiteraciones);
    }

    @Entonces("el reclamo muestra la orden que está en lugar de la suya")
    public void muestraLaOrdenEnSuLugar() {
        assertThat(escena.reclamo().path("enSuLugar").path("id").asString("")).isEqualTo(escena.ordenId());
    }

    // The RDT.

    private JsonNode reporte() {
        return escena.sistema().ver(Rol.OPERADOR_CALL_CENTER, StackService.INTAKE, ruta("/rdt"));
    }

    @Entonces("el reporte de daño técnico tiene {int} reclamos, {int} reiteraciones y {int} órdenes")
    public void elReporteTiene(int reclamos, int reiteraciones, int ordenes) {
        JsonNode reporte = reporte();
        assertThat(reporte.path("reclamos").size()).isEqualTo(reclamos);
        assertThat(reporte.path("reiteraciones").asInt()).isEqualTo(reiteraciones);
        assertThat(reporte.path("ordenes").size()).isEqualTo(ordenes);
    }

    @Entonces("el reporte de daño técnico cuenta: {string}")
    public void elReporteCuenta(String frase) {
        assertThat(reporte().path("ordenes"))
                .anySatisfy(orden -> assertThat(orden.path("detalle"))
                        .anySatisfy(suceso ->
                                assertThat(suceso.path("frase").asString()).contains(frase)));
    }

    @Entonces("el reporte de daño técnico se puede imprimir")
    public void elReporteSePuedeImprimir() {
        Respuesta pagina =
                escena.sistema().leer(Rol.OPERADOR_CALL_CENTER, StackService.INTAKE, ruta("/rdt?formato=pdf"));
        assertThat(pagina.aceptada()).isTrue();
        assertThat(pagina.texto()).startsWith("%PDF-");
    }

    // Help desk (Pasos 9 to 11).

    @Entonces("el agente ve {int} reclamos en el historial del contrato, {int} de ellos del mismo daño")
    public void veElHistorial(int reclamos, int delMismo) {
        JsonNode historial = escena.sistema()
                .ver(
                        Rol.AGENTE_HELP_DESK,
                        StackService.INTAKE,
                        "/reclamos?contrato=" + escena.cliente().contrato());
        assertThat(historial.path("elementos").size()).isEqualTo(reclamos);
        assertThat(escena.reclamo().path("orden").path("reclamos").asInt()).isEqualTo(delMismo);
    }

    @Entonces("el reclamo está en asistencia en línea")
    public void enAsistencia() {
        assertThat(escena.reclamo().path("enAsistencia").asBoolean()).isTrue();
    }

    @Cuando("(que )el agente lo soluciona/solucionó en línea")
    public void soluciona() {
        asiste("SOLUCIONADO", "Reinicio del equipo");
    }

    @Cuando("(que )el agente lo soluciona/solucionó en línea con la sección {string} del Manual Básico de Servicio")
    public void soluciona(String seccion) {
        asiste("SOLUCIONADO", seccion);
    }

    // Retención (Pasos 12 to 16).

    private void sigue(String unidad, boolean solucionado, String resultado) {
        sigue(Map.of("unidad", unidad), solucionado, resultado);
    }

    private void sigue(Map<String, Object> aQuien, boolean solucionado, String resultado) {
        escena.sistema().esperarQuietud();
        Map<String, Object> cuerpo = new LinkedHashMap<>(aQuien);
        cuerpo.put("medio", "TELEFONO");
        cuerpo.put("resultado", resultado);
        cuerpo.put("solucionado", solucionado);
        escena.sistema().hacer(Rol.ASESOR_RETENCION, StackService.INTAKE, ruta("/seguimientos"), cuerpo);
    }

    @Cuando("el asesor pregunta a otra unidad, {string}, que no le da solución: {string}")
    public void seguimientoDeOtra(String nombre, String resultado) {
        sigue(Map.of("unidad", "OTRA", "nombreDeUnidad", nombre), false, resultado);
    }

    @Cuando("el asesor pregunta al centro de operaciones, que no le da solución: {string}")
    public void seguimientoSinSolucion(String resultado) {
        sigue("CENTRO_DE_OPERACIONES", false, resultado);
    }

    @Cuando("el asesor pregunta a la mesa de pruebas, que le da solución: {string}")
    public void seguimientoConSolucion(String resultado) {
        sigue("MESA_DE_PRUEBAS", true, resultado);
    }

    private boolean enBandeja(Rol rol, String bandeja) {
        String id = escena.cliente().reclamo();
        return escena.sistema()
                .ver(rol, StackService.INTAKE, "/bandejas/" + bandeja + "?limite=200")
                .path("elementos")
                .valueStream()
                .anyMatch(espera -> espera.path("reclamo").path("id").asString().equals(id));
    }

    @Entonces("el reclamo espera en la bandeja de la coordinadora")
    public void esperaALaCoordinadora() {
        assertThat(enBandeja(Rol.COORDINADORA_RETENCION, "coordinacion-retencion"))
                .isTrue();
    }

    @Entonces("el reclamo no espera en la bandeja de la coordinadora")
    public void noEsperaALaCoordinadora() {
        assertThat(enBandeja(Rol.COORDINADORA_RETENCION, "coordinacion-retencion"))
                .isFalse();
    }

    @Entonces("el supervisor ve que se le pide cerrar la orden")
    public void sePideCerrar() {
        assertThat(enBandeja(Rol.SUPERVISOR_CO, "cierres-pedidos")).isTrue();
    }

    @Cuando("la coordinadora gestiona con el centro de operaciones y responde: {string}")
    public void laCoordinadoraResponde(String resultado) {
        coordina("TELEFONO", resultado);
    }

    @Cuando("la coordinadora le escribe al centro de operaciones: {string}")
    public void laCoordinadoraEscribe(String resultado) {
        coordina("CORREO", resultado);
    }

    private void coordina(String medio, String resultado) {
        escena.sistema()
                .hacer(
                        Rol.COORDINADORA_RETENCION,
                        StackService.INTAKE,
                        ruta("/gestiones"),
                        Map.of("unidad", "Centro de operaciones", "medio", medio, "resultado", resultado));
    }

    @Cuando("la asistencia en línea no lo soluciona")
    public void noSoluciona() {
        asiste("NO_SOLUCIONADO", "Reinicio del equipo");
    }

    @Cuando("la asistencia en línea no lo soluciona y el agente lo deriva a {word}")
    public void deriva(String unidad) {
        asiste("NO_SOLUCIONADO", "Reinicio del equipo", Map.of("unidad", unidad));
    }

    @Entonces("se propone derivar a {word}")
    public void seProponeDerivar(String unidad) {
        assertThat(escena.reclamo().path("unidad").asString("")).isEqualTo(unidad);
    }

    private void asiste(String resultado, String seccion) {
        asiste(resultado, seccion, Map.of());
    }

    private void asiste(String resultado, String seccion, Map<String, Object> ademas) {
        // What the claim is to be assisted for is decided by then.
        escena.sistema().esperarQuietud();
        Map<String, Object> cuerpo = new LinkedHashMap<>(ademas);
        cuerpo.put("resultado", resultado);
        cuerpo.put("seccionDelManual", seccion);
        escena.sistema().hacer(Rol.AGENTE_HELP_DESK, StackService.INTAKE, ruta("/asistencia"), cuerpo);
    }
}
