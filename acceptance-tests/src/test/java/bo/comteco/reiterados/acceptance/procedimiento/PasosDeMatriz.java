package bo.comteco.reiterados.acceptance.procedimiento;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.localstack.stack.StackService;
import bo.comteco.reiterados.localstack.token.Rol;
import io.cucumber.java.es.Cuando;
import io.cucumber.java.es.Dado;
import io.cucumber.java.es.Entonces;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Priority, deadline, and the levels of people who are told (Pasos 14, 20 to 24, Anexo 2). */
public final class PasosDeMatriz {

    private static final DateTimeFormatter HORA = DateTimeFormatter.ofPattern("HH:mm");

    private final Escena escena;
    private final Map<String, Object> ensayo = new LinkedHashMap<>();

    public PasosDeMatriz(Escena escena) {
        this.escena = escena;
    }

    // An order that is only thought of.

    /** @param condiciones {@code nueva}, or some of {@code reiterada, anulada, por retención, inmediata, de instalación, de N horas} */
    @Dado("una orden de {servicio} de un cliente {segmento}: {string}")
    public void unaOrden(String servicio, String segmento, String condiciones) {
        ensayo.put("servicio", servicio);
        ensayo.put("segmento", segmento);
        for (String condicion : List.of(condiciones.split(", "))) {
            switch (condicion) {
                case "nueva" -> {}
                case "reiterada", "anulada", "inmediata" -> ensayo.put(condicion, true);
                case "por retención" -> ensayo.put("porRetencion", true);
                case "de instalación" -> ensayo.put("tipo", "INSTALACION");
                default -> {
                    assertThat(condicion).matches("de \\d+ horas");
                    ensayo.put("edadHoras", Integer.valueOf(condicion.replaceAll("\\D", "")));
                }
            }
        }
    }

    @Cuando("se clasifica a las {hora}")
    public void seClasifica(LocalTime hora) {
        ensayo.put(
                "en",
                escena.sistema()
                        .fecha()
                        .toLocalDate()
                        .atTime(hora)
                        .atZone(Sistema.LA_PAZ)
                        .toInstant()
                        .toString());
    }

    private JsonNode evaluada() {
        return escena.sistema()
                .hacer(Rol.SUPERVISOR_CO, StackService.ESCALATION, "/matriz-priorizacion/evaluaciones", ensayo);
    }

    @Entonces("la matriz dice {vulnerabilidad}, {int} horas")
    public void laMatrizDice(String vulnerabilidad, int horas) {
        JsonNode evaluada = evaluada();
        assertThat(evaluada.path("vulnerabilidad").asString()).isEqualTo(vulnerabilidad);
        assertThat(evaluada.path("plazo").asString()).contains(horas + " h");
    }

    @Entonces("vence a las {hora}")
    public void venceALas(LocalTime hora) {
        Instant vence = Instant.parse(evaluada().path("vence").asString());
        assertThat(HORA.format(vence.atZone(Sistema.LA_PAZ))).isEqualTo(HORA.format(hora));
    }

    @Entonces("la matriz lo explica: {string}")
    public void laMatrizLoExplica(String porque) {
        JsonNode evaluada = evaluada();
        assertThat(evaluada.path("enunciado").asString() + "\n"
                        + evaluada.path("evaluacion").path("porque").asString())
                .contains(porque);
    }

    // The order of the client.

    private JsonNode escalamiento() {
        return escena.sistema().ver(Rol.SUPERVISOR_CO, StackService.ESCALATION, "/escalamientos/" + escena.ordenId());
    }

    @Entonces("la vulnerabilidad de la orden es {vulnerabilidad}")
    public void vulnerabilidad(String vulnerabilidad) {
        assertThat(escalamiento().path("vulnerabilidad").asString()).isEqualTo(vulnerabilidad);
        assertThat(escena.orden().path("vulnerabilidad").asString()).isEqualTo(vulnerabilidad);
    }

    @Entonces("a la orden le quedan {tiempo} de plazo")
    public void leQuedan(Duration tiempo) {
        Instant vence = Instant.parse(escalamiento().path("vence").asString());
        assertThat(Duration.between(escena.sistema().ahora(), vence)).isEqualTo(tiempo);
    }

    @Cuando("(que )el supervisor rebaja la prioridad a {vulnerabilidad} porque {string}")
    public void rebaja(String vulnerabilidad, String motivo) {
        escalar("prioridad", Rol.SUPERVISOR_CO, Map.of("vulnerabilidad", vulnerabilidad, "motivo", motivo));
    }

    @Entonces("quien ve la orden lee que el supervisor rebajó su prioridad a {vulnerabilidad} porque {string}")
    public void leeLaRebaja(String vulnerabilidad, String motivo) {
        JsonNode rebaja = escalamiento().path("rebaja");
        assertThat(rebaja.path("vulnerabilidad").asString()).isEqualTo(vulnerabilidad);
        assertThat(rebaja.path("motivo").asString()).isEqualTo(motivo);
        assertThat(rebaja.path("por").asString()).isEqualTo("supervisor_co");
    }

    @Entonces("quien ve la orden lee que el supervisor confirmó la anulación porque {string}")
    public void leeLaConfirmacion(String motivo) {
        JsonNode confirmada = escalamiento().path("anulacionConfirmada");
        assertThat(confirmada.path("motivo").asString()).isEqualTo(motivo);
        assertThat(confirmada.path("por").asString()).isEqualTo("supervisor_co");
    }

    @Entonces("quien ve la orden lee lo que dijo {nivel}: {string}")
    public void leeLoQueDijo(int nivel, String detalle) {
        assertThat(escalamiento()
                        .path("niveles")
                        .get(nivel - 1)
                        .path("resultado")
                        .path("detalle")
                        .asString())
                .isEqualTo(detalle);
    }

    @Entonces("quien ve la orden lee que un técnico va al armario {string}")
    public void leeElArmario(String armario) {
        assertThat(escalamiento().path("enArmario").path("armario").asString()).isEqualTo(armario);
    }

    @Cuando("(que )el supervisor confirma la anulación porque {string}")
    public void confirma(String motivo) {
        escalar(
                "decision-de-anulada",
                Rol.SUPERVISOR_CO,
                Map.of("decision", "ANULACION_CONFIRMADA", "motivo", motivo, "avisoAlCliente", "LLAMADA"));
    }

    private void escalar(String que, Rol rol, Map<String, ?> cuerpo) {
        escena.sistema().hacer(rol, StackService.ESCALATION, "/escalamientos/" + escena.ordenId() + "/" + que, cuerpo);
    }

    private List<String> deObjetivoVencido() {
        return escena.sistema()
                .ver(Rol.SUPERVISOR_CO, StackService.ESCALATION, "/escalamientos?objetivoVencido=true&limite=200")
                .path("elementos")
                .valueStream()
                .map(escalamiento -> escalamiento.path("ordenId").asString())
                .toList();
    }

    @Entonces("la orden está entre las de objetivo vencido")
    public void trasSuObjetivo() {
        assertThat(deObjetivoVencido()).contains(escena.ordenId());
    }

    @Entonces("la orden no está entre las de objetivo vencido")
    public void noTrasSuObjetivo() {
        assertThat(deObjetivoVencido()).doesNotContain(escena.ordenId());
    }

    // Another version of the matrix.

    private ObjectNode enVigor() {
        return (ObjectNode)
                escena.sistema().ver(Rol.JEFE_SOPORTE_AL_CLIENTE, StackService.ESCALATION, "/matriz-priorizacion");
    }

    @Cuando("el Jefe de la División Soporte al Cliente da {int} horas a lo que está fuera de la matriz")
    public void ponerOtraMatriz(int horas) {
        ObjectNode otra = enVigor();
        otra.put("version", "historias-" + escena.sistema().nuevoContrato());
        otra.put("fueraDeMatrizHoras", horas);
        escena.sistema()
                .hacer(Rol.JEFE_SOPORTE_AL_CLIENTE, StackService.ESCALATION, "/matriz-priorizacion/versiones", otra);
    }

    @Entonces("la matriz en vigor da (todavía ){int} horas a lo que está fuera de ella")
    public void fueraDeMatriz(int horas) {
        assertThat(enVigor().path("fueraDeMatrizHoras").asInt()).isEqualTo(horas);
    }

    @Entonces("la orden del otro cliente conserva la versión con que se clasificó, y esta tiene la nueva")
    public void conservaSuVersion() {
        String otra = escena.sistema()
                .ver(
                        Rol.SUPERVISOR_CO,
                        StackService.ESCALATION,
                        "/escalamientos/"
                                + escena.orden(escena.elOtroCliente())
                                        .path("id")
                                        .asString())
                .path("versionDeMatriz")
                .asString();
        assertThat(escalamiento().path("versionDeMatriz").asString())
                .isEqualTo(enVigor().path("version").asString())
                .isNotEqualTo(otra);
    }

    // Who is told (Pasos 22 to 24).

    @Entonces("no se avisó a nadie")
    public void nadie() {
        assertThat(escalamiento().path("nivel").asInt()).isZero();
    }

    @Entonces("se avisa/avisó {nivel} por el tiempo transcurrido")
    public void porTiempo(int nivel) {
        avisado(nivel, "TIEMPO");
    }

    @Entonces("se avisa/avisó {nivel} porque no hubo solución")
    public void sinSolucion(int nivel) {
        avisado(nivel, "SIN_SOLUCION");
    }

    @Entonces("se avisa/avisó {nivel} porque un control reprobó")
    public void porControl(int nivel) {
        avisado(nivel, "CONTROL_REPROBADO");
    }

    private void avisado(int nivel, String causa) {
        JsonNode escalamiento = escalamiento();
        assertThat(escalamiento.path("nivel").asInt()).isEqualTo(nivel);
        JsonNode ultimo = escalamiento.path("niveles").get(nivel - 1);
        assertThat(ultimo.path("nivel").asInt()).isEqualTo(nivel);
        assertThat(ultimo.path("causa").asString()).isEqualTo(causa);
    }

    private static Rol deNivel(int nivel) {
        return switch (nivel) {
            case 1 -> Rol.SUPERVISOR_CO;
            case 2 -> Rol.DIV_REDES;
            default -> Rol.JEFE_DEPTO_CO;
        };
    }

    @Cuando("{nivel} dice que no pudo solucionarlo: {string}")
    public void noPudo(int nivel, String motivo) {
        escalar("sin-solucion", deNivel(nivel), Map.of("nivel", nivel, "motivo", motivo));
    }

    @Cuando("{nivel} registra que lo coordinó: {string}")
    public void loCoordino(int nivel, String detalle) {
        // The level has been told by then.
        escena.sistema().esperarQuietud();
        escalar(
                "niveles/" + nivel + "/resultado",
                deNivel(nivel),
                Map.of("resultado", "COORDINADO", "detalle", detalle));
    }

    @Cuando("la Div. Redes instruye un técnico en el armario {string}")
    public void instruyeEnElArmario(String armario) {
        escalar("armario", Rol.DIV_REDES, Map.of("armario", armario, "instruccion", "Revisar el par"));
    }

    @Entonces("{nivel} tiene {int} recordatorio(s)")
    public void recordatorios(int nivel, int cuantos) {
        assertThat(nivel).isEqualTo(3);
        assertThat(escalamiento().path("recordatorios").asInt(0)).isEqualTo(cuantos);
    }

    @Entonces("el escalamiento está detenido")
    public void detenido() {
        assertThat(escalamiento().path("detenidoEn").isString()).isTrue();
    }

    private JsonNode elDeLaAnulada() {
        String anulada = escena.ordenes(escena.cliente()).stream()
                .filter(orden -> orden.path("situacion").asString().equals("ANULADA"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        return escena.sistema().ver(Rol.SUPERVISOR_CO, StackService.ESCALATION, "/escalamientos/" + anulada);
    }

    @Entonces("el escalamiento de la anulada está detenido")
    public void elDeLaAnuladaDetenido() {
        assertThat(elDeLaAnulada().path("detenidoEn").isString()).isTrue();
    }

    @Entonces("de la anulada no se avisó a nadie")
    public void deLaAnuladaNadie() {
        assertThat(elDeLaAnulada().path("nivel").asInt()).isZero();
    }

    @Entonces("el escalamiento sigue")
    public void sigue() {
        assertThat(escalamiento().path("detenidoEn").isString()).isFalse();
    }
}
