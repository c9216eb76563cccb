package bo.comteco.reiterados.acceptance.procedimiento;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.localstack.stack.StackService;
import bo.comteco.reiterados.localstack.token.Rol;
import io.cucumber.java.es.Cuando;
import io.cucumber.java.es.Dado;
import io.cucumber.java.es.Entonces;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The administrative branch, and what reaches people by mail (Pasos 8, 16, 20, 24 to 27). */
public final class PasosAdministrativos {

    private final Escena escena;

    public PasosAdministrativos(Escena escena) {
        this.escena = escena;
    }

    /** The order whose closing was reviewed: the last one that was closed. */
    private String cerrada() {
        return escena.ordenes(escena.cliente()).stream()
                .filter(orden -> orden.path("cerradaEn").isString())
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private List<JsonNode> casos(Rol rol, String situacion) {
        String ordenId = cerrada();
        return escena.sistema()
                .ver(rol, StackService.ESCALATION, "/casos-administrativos?limite=200&situacion=" + situacion)
                .path("elementos")
                .valueStream()
                .filter(caso -> caso.path("ordenId").asString().equals(ordenId))
                .toList();
    }

    @Entonces("el caso llega al Administrador del Centro de Operaciones")
    public void llegaAlAdministrador() {
        assertThat(casos(Rol.ADMINISTRADOR_CO, "ESCALADO")).hasSize(1);
    }

    @Entonces("el caso queda registrado, sin escalar")
    public void quedaRegistrado() {
        assertThat(casos(Rol.SUPERVISOR_ADMINISTRACION_CO, "REGISTRADO")).hasSize(1);
        assertThat(casos(Rol.ADMINISTRADOR_CO, "ESCALADO")).isEmpty();
    }

    @Cuando("el Administrador coordina con el Jefe del Departamento: {string}")
    public void coordina(String coordinacion) {
        String ordenId = cerrada();
        escena.sistema().esperarQuietud();
        escena.sistema()
                .hacer(
                        Rol.ADMINISTRADOR_CO,
                        StackService.ESCALATION,
                        "/casos-administrativos/" + ordenId + "/comunicacion",
                        Map.of("coordinacion", coordinacion));
    }

    @Cuando("{administrativo} registra {medio} que el caso quedó {resultado}: {string}")
    public void registraSuResultado(Rol nivel, String medio, String resultado, String detalle) {
        String ordenId = cerrada();
        escena.sistema().esperarQuietud();
        escena.responde(escena.sistema()
                .pedir(
                        nivel,
                        "POST",
                        StackService.ESCALATION,
                        "/casos-administrativos/" + ordenId + "/niveles/" + nivel + "/resultado",
                        Map.of("resultado", resultado, "medio", medio, "detalle", detalle),
                        Map.of()));
    }

    @Entonces("el resultado no se recibe: {string}")
    public void noSeRecibe(String porque) {
        assertThat(escena.respuesta().estado()).isEqualTo(409);
        assertThat(escena.respuesta().cuerpo().path("detail").asString()).contains(porque);
    }

    @Entonces("el Jefe de la División Provisión y Aseguramiento tiene el caso en su bandeja")
    public void enSuBandeja() {
        assertThat(casos(Rol.JEFE_PROVISION_Y_ASEGURAMIENTO, "COMUNICADO")).hasSize(1);
    }

    @Entonces("el caso administrativo está concluido, con {string}")
    public void concluido(String detalle) {
        assertThat(casos(Rol.JEFE_PROVISION_Y_ASEGURAMIENTO, "COMUNICADO")).isEmpty();
        assertThat(casos(Rol.JEFE_PROVISION_Y_ASEGURAMIENTO, "CONCLUIDO"))
                .singleElement()
                .satisfies(caso -> assertThat(caso.path("niveles").toString()).contains(detalle));
    }

    @Entonces("el Jefe del Departamento recibe un correo: {string}")
    public void elJefeRecibe(String texto) {
        correo("jefe.depto.co@", texto);
    }

    @Entonces("el Administrador del Centro de Operaciones recibe un correo: {string}")
    public void elAdministradorRecibe(String texto) {
        correo("administrador.co@", texto);
    }

    @Entonces("el Jefe de la División Provisión y Aseguramiento recibe un correo: {string}")
    public void provisionRecibe(String texto) {
        correo("jefe.provision@", texto);
    }

    @Entonces("el supervisor del centro de operaciones recibe un correo: {string}")
    public void elSupervisorRecibe(String texto) {
        correo("supervisor.co@", texto);
    }

    @Entonces("el supervisor del centro {word} recibe un correo: {string}")
    public void elSupervisorDelCentroRecibe(String centro, String texto) {
        correo("supervisor." + centro.toLowerCase(Locale.ROOT) + "@", texto);
    }

    @Entonces("el centro de operaciones recibe un correo: {string}")
    public void elCentroRecibe(String texto) {
        correo("centro.operaciones@", texto);
    }

    @Entonces("la Div. Redes recibe un correo: {string}")
    public void redesRecibe(String texto) {
        correo("div.redes@", texto);
    }

    @Entonces("el correo no dice quién es el cliente")
    public void elCorreoNoDiceQuien() {
        assertThat(escena.sistema().correos().toString()).doesNotContain("Ana Rojas", "4250000", "Calle Sucre");
    }

    @Dado("(que )el servidor de correo no responde")
    public void elCorreoNoResponde() {
        escena.sistema().sacarCorreo(true);
    }

    @Cuando("el servidor de correo vuelve")
    public void elCorreoVuelve() {
        escena.sistema().sacarCorreo(false);
    }

    /** Mail goes out in machine time; what concerns this story names its contract. */
    private void correo(String buzon, String texto) {
        String contrato = escena.cliente().contrato();
        escena.sistema()
                .enAlgunMomento(() -> assertThat(escena.sistema().correos()).anySatisfy(correo -> {
                    assertThat(correo.path("to").toString()).contains(buzon);
                    assertThat(correo.path("text").asString()).contains(contrato);
                    assertThat(correo.path("subject").asString() + "\n"
                                    + correo.path("text").asString())
                            .contains(texto);
                }));
    }
}
