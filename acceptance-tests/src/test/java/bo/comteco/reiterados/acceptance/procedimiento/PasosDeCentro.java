package bo.comteco.reiterados.acceptance.procedimiento;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.acceptance.procedimiento.Sistema.Quien;
import bo.comteco.reiterados.localstack.stack.StackService;
import bo.comteco.reiterados.localstack.token.Rol;
import io.cucumber.java.es.Cuando;
import io.cucumber.java.es.Dado;
import io.cucumber.java.es.Entonces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the people of each centro de operaciones have before them, and whom they send (PROCEDURE, section 1). */
public final class PasosDeCentro {

    private final Escena escena;

    public PasosDeCentro(Escena escena) {
        this.escena = escena;
    }

    @Dado("un cliente {segmento} con {servicio} en el centro {word}")
    public void unClienteDe(String segmento, String servicio, String centro) {
        escena.entraClienteDe(centro, segmento, servicio);
    }

    private List<String> ve(Rol rol, String centro, StackService servicio, String lista, String campo) {
        return escena.sistema()
                .ver(new Quien(rol, centro), servicio, lista)
                .path("elementos")
                .valueStream()
                .map(uno -> uno.at(campo).asString(""))
                .toList();
    }

    private String laDelOtro() {
        return escena.orden(escena.elOtroCliente()).path("id").asString();
    }

    // Orders, and who is sent.

    @Entonces("la orden es del centro {word}")
    public void laOrdenEsDe(String centro) {
        assertThat(escena.orden().path("centro").asString()).isEqualTo(centro);
    }

    @Entonces("el operador del centro {word} ve en su agenda la orden de este cliente, y no la del otro")
    public void enSuAgenda(String centro) {
        assertThat(ve(Rol.OPERADOR_CO, centro, StackService.WORKORDER, "/agenda?limite=200", "/id"))
                .contains(escena.ordenId())
                .doesNotContain(laDelOtro());
    }

    @Entonces("el Jefe del Departamento ve las dos órdenes, sea cual sea su centro")
    public void elJefeVeLasDos() {
        assertThat(ve(Rol.JEFE_DEPTO_CO, "NORTE", StackService.WORKORDER, "/ordenes?limite=200", "/id"))
                .contains(escena.ordenId(), laDelOtro());
    }

    @Entonces("con el cliente al teléfono, el operador del centro {word} encuentra su orden")
    public void encuentraLaOrden(String centro) {
        assertThat(ve(
                        Rol.OPERADOR_CO,
                        centro,
                        StackService.WORKORDER,
                        "/ordenes?contrato=" + escena.cliente().contrato(),
                        "/id"))
                .containsExactly(escena.ordenId());
    }

    @Cuando("el operador manda al técnico {string} con la cuadrilla {string}")
    public void manda(String tecnico, String cuadrilla) {
        escena.mover(
                escena.ordenId(), Rol.OPERADOR_CO, "reparacion", Map.of("tecnico", tecnico, "cuadrilla", cuadrilla));
    }

    @Cuando("el operador manda en su lugar al técnico {string}")
    public void mandaAOtro(String tecnico) {
        escena.responde(escena.sistema()
                .pedir(
                        Rol.OPERADOR_CO,
                        "PUT",
                        StackService.WORKORDER,
                        "/ordenes/" + escena.ordenId() + "/asignacion",
                        Map.of("tecnico", tecnico),
                        Map.of()));
        assertThat(escena.respuesta().aceptada())
                .as("%s", escena.respuesta().cuerpo())
                .isTrue();
    }

    @Entonces("la orden está en reparación con el técnico {string} y la cuadrilla {string}")
    public void conTecnicoYCuadrilla(String tecnico, String cuadrilla) {
        JsonNode orden = escena.orden();
        assertThat(orden.path("situacion").asString()).isEqualTo("EN_REPARACION");
        assertThat(orden.path("tecnico").asString("")).isEqualTo(tecnico);
        assertThat(orden.path("cuadrilla").asString("")).isEqualTo(cuadrilla);
    }

    @Entonces("la orden está en reparación con el técnico {string}, sin cuadrilla")
    public void conTecnico(String tecnico) {
        conTecnicoYCuadrilla(tecnico, "");
    }

    @Entonces("en la agenda del técnico {string} está su orden")
    public void enLaAgendaDe(String tecnico) {
        assertThat(agendaDe(tecnico)).containsExactly(escena.ordenId());
    }

    @Entonces("en la agenda del técnico {string} ya no hay nada")
    public void agendaVacia(String tecnico) {
        assertThat(agendaDe(tecnico)).isEmpty();
    }

    /** A technician may be lent to another centre. */
    private List<String> agendaDe(String tecnico) {
        return ve(Rol.TECNICO, "OTRO", StackService.WORKORDER, "/agenda?tecnico=" + tecnico, "/id");
    }

    @Entonces("la historia de la orden dice que fueron {string}")
    public void fueron(String tecnicos) {
        JsonNode orden = escena.sistema().ver(Rol.OPERADOR_CO, StackService.WORKORDER, "/ordenes/" + escena.ordenId());
        assertThat(orden.path("historia")
                        .valueStream()
                        .map(entrada -> entrada.path("tecnico").asString(""))
                        .filter(tecnico -> !tecnico.isEmpty()))
                .containsExactlyElementsOf(List.of(tecnicos.split(" y ")));
    }

    // Calls, levels, closings, cases.

    /** @param de who it concerns, and whether it is in that list */
    private void estan(List<String> ordenes, Map<String, Boolean> de) {
        de.forEach((orden, esta) -> assertThat(ordenes.contains(orden))
                .as("%s en %s", orden, ordenes)
                .isEqualTo(esta));
    }

    private Map<String, Boolean> soloLaDeEste() {
        Map<String, Boolean> de = new LinkedHashMap<>();
        de.put(escena.ordenId(), true);
        de.put(laDelOtro(), false);
        return de;
    }

    @Entonces("al operador del centro {word} le toca llamar a este cliente, y no al otro")
    public void leTocaLlamar(String centro) {
        estan(
                ve(
                        Rol.OPERADOR_CO,
                        centro,
                        StackService.QUALITY_CONTROL,
                        "/controles?tarea=LLAMADA&limite=200",
                        "/ordenId"),
                soloLaDeEste());
    }

    @Entonces("el supervisor del centro {word} tiene en su nivel la orden de este cliente, y no la del otro")
    public void enSuNivel(String centro) {
        estan(
                ve(Rol.SUPERVISOR_CO, centro, StackService.ESCALATION, "/escalamientos?nivel=1&limite=200", "/ordenId"),
                soloLaDeEste());
    }

    @Entonces("el supervisor del centro {word} puede ver también la del otro, del centro {word}")
    public void puedeVer(String centro, String otro) {
        assertThat(ve(
                        Rol.SUPERVISOR_CO,
                        centro,
                        StackService.ESCALATION,
                        "/escalamientos?nivel=1&limite=200&centro=" + otro,
                        "/ordenId"))
                .contains(laDelOtro());
    }

    @Entonces("se pide cerrar la orden al supervisor del centro {word}, y no al del centro {word}")
    public void sePideCerrar(String centro, String otro) {
        String lista = "/bandejas/cierres-pedidos?limite=200";
        assertThat(ve(Rol.SUPERVISOR_CO, centro, StackService.INTAKE, lista, "/reclamo/orden/id"))
                .contains(escena.ordenId());
        assertThat(ve(Rol.SUPERVISOR_CO, otro, StackService.INTAKE, lista, "/reclamo/orden/id"))
                .doesNotContain(escena.ordenId());
    }

    @Entonces("el caso llega al Administrador del centro {word}, y no al del centro {word}")
    public void elCasoLlega(String centro, String otro) {
        String lista = "/casos-administrativos?situacion=ESCALADO&limite=200";
        assertThat(ve(Rol.ADMINISTRADOR_CO, centro, StackService.ESCALATION, lista, "/ordenId"))
                .contains(escena.ordenId());
        assertThat(ve(Rol.ADMINISTRADOR_CO, otro, StackService.ESCALATION, lista, "/ordenId"))
                .doesNotContain(escena.ordenId());
    }
}
