package bo.comteco.reiterados.localstack.cli;

import bo.comteco.reiterados.localstack.replay.Resultado;
import bo.comteco.reiterados.localstack.replay.Servicios;
import bo.comteco.reiterados.localstack.simulator.Surroundings;
import bo.comteco.reiterados.localstack.stack.StackAddresses;
import bo.comteco.reiterados.localstack.stack.StackService;
import java.io.PrintStream;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** What a person sees of a stack that is up: indicator, priority matrix with its live orders, a claim's story, and where to look. */
final class Vista {

    private static final ZoneId LA_PAZ = ZoneId.of("America/La_Paz");
    private static final DateTimeFormatter CUANDO = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);

    private final StackAddresses stack;
    private final PrintStream out;

    Vista(StackAddresses stack, PrintStream out) {
        this.stack = stack;
        this.out = out;
    }

    /** The indicator of each month, as seen where the clock stands. */
    void indicadores(Resultado resultado) {
        Servicios servicios = Servicios.de(stack);
        out.println(
                "Indicador mensual (100 x daños reiterados solucionados / recibidos), visto en " + resultado.hasta());
        resultado.months().keySet().forEach(month -> indicador(servicios, month));
    }

    void direcciones() {
        out.println();
        out.println("Dónde mirar (con un token: TOKEN=$(./local token OPERADOR_CALL_CENTER))");
        mirar(StackService.INTAKE, "/reclamos?contrato=C04325", "historia de un contrato");
        mirar(StackService.WORKORDER, "/agenda", "la agenda: lo reiterado primero");
        mirar(StackService.ESCALATION, "/matriz-priorizacion", "la matriz, como datos");
        mirar(StackService.QUALITY_CONTROL, "/controles?situacion=EN_TAREA", "llamadas por hacer");
        mirar(StackService.REPORTING, "/indicadores/2016-03", "el indicador");
        out.println(String.format(
                Locale.ROOT, "  %-58s %s", stack.surroundings() + Surroundings.CORREOS, "los correos (sin token)"));
        out.println("  curl -H \"Authorization: Bearer $TOKEN\" " + stack.rest(StackService.REPORTING)
                + "/indicadores/2016-03");
        out.println("  Cada servicio: /v3/api-docs, y en su puerto de salud /actuator/health y /actuator/prometheus;"
                + " ./local status los nombra.");
    }

    private void mirar(StackService service, String path, String what) {
        out.println(String.format(Locale.ROOT, "  %-58s %s", stack.rest(service) + path, what));
    }

    private void indicador(Servicios servicios, YearMonth month) {
        JsonNode indicador = servicios.indicador(month);
        out.println(
                "  " + month + ": " + text(indicador, "solucionados") + " de " + text(indicador, "recibidos") + " = "
                        + text(indicador, "porcentaje") + " %, " + text(indicador, "calificacion") + " (verificados "
                        + text(indicador, "verificados") + ", en plazo " + text(indicador, "enPlazo") + ")");
    }

    /** Whatever rows the matrix has, as the service names them: it is data, and may be another one. */
    void matriz() {
        Servicios servicios = Servicios.de(stack);
        JsonNode matriz = servicios.get(StackService.ESCALATION, "/matriz-priorizacion");
        JsonNode cifras = servicios.get(StackService.ESCALATION, "/matriz-priorizacion/cifras");
        out.println();
        out.println("Matriz de priorización (versión " + text(matriz, "version") + "): órdenes vivas por fila");
        for (JsonNode vivas : cifras.path("filas")) {
            String plazo = "";
            for (JsonNode fila : matriz.path("filas")) {
                if (fila.path("vulnerabilidad").equals(vivas.path("vulnerabilidad"))) {
                    plazo = text(fila, "plazoHoras") + " h";
                }
            }
            out.println(String.format(
                    Locale.ROOT,
                    "  %-16s %5s %6s órdenes, %s vencidas",
                    text(vivas, "vulnerabilidad"),
                    plazo,
                    text(vivas, "ordenes"),
                    text(vivas, "vencidas")));
        }
    }

    /** The whole story of the newest repetition of that contract, as intake tells it. */
    void historia(String contrato) {
        Servicios servicios = Servicios.de(stack);
        for (JsonNode reclamo : servicios
                .get(StackService.INTAKE, "/reclamos?contrato=" + contrato)
                .path("elementos")) {
            if (text(reclamo, "decision").startsWith("REITERA_")) {
                String path = "/reclamos/" + text(reclamo, "id") + "/historia";
                out.println();
                out.println("La historia de un reclamo del contrato " + contrato + " ("
                        + stack.rest(StackService.INTAKE) + path + "):");
                for (JsonNode suceso : servicios.get(StackService.INTAKE, path)) {
                    String en = CUANDO.format(Instant.parse(text(suceso, "en")).atZone(LA_PAZ));
                    out.println("  " + en + "  " + text(suceso, "frase"));
                }
                return;
            }
        }
    }

    private static String text(JsonNode body, String name) {
        JsonNode value = body.path(name);
        return value.isMissingNode() || value.isNull() ? "-" : value.asString();
    }
}
