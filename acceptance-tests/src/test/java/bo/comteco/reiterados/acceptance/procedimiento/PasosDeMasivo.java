package bo.comteco.reiterados.acceptance.procedimiento;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.acceptance.procedimiento.Escena.Cliente;
import bo.comteco.reiterados.localstack.stack.StackService;
import bo.comteco.reiterados.localstack.token.Rol;
import io.cucumber.java.es.Cuando;
import io.cucumber.java.es.Dado;
import io.cucumber.java.es.Entonces;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** A failure of the network behind many claims (D-23). */
public final class PasosDeMasivo {

    private static final int A_LA_VEZ = 4;

    private final Escena escena;
    private final String armario;
    private final String puerto;
    private String lugar;
    private List<Cliente> deEseLugar = List.of();

    public PasosDeMasivo(Escena escena) {
        this.escena = escena;
        String unico = escena.sistema().nuevoContrato();
        this.armario = "ARM-" + unico;
        this.puerto = "OLT-" + unico;
        this.lugar = armario;
    }

    @Dado("(que ){int} clientes del mismo armario reclaman/reclamaron en pocos minutos")
    public void reclaman(int cuantos) {
        deEseLugar = IntStream.range(0, cuantos)
                .mapToObj(_ -> escena.entraCliente("RESIDENCIAL", "INTERNET", null))
                .toList();
        escena.aLaVez(A_LA_VEZ, deEseLugar, this::reclama);
        escena.sistema().esperarQuietud();
    }

    @Dado("que {int} clientes del mismo puerto de la OLT reclamaron en pocos minutos")
    public void reclamanEnElPuerto(int cuantos) {
        lugar = puerto;
        deEseLugar = IntStream.range(0, cuantos)
                .mapToObj(_ -> escena.entraClienteDelPuerto(puerto))
                .toList();
        escena.aLaVez(A_LA_VEZ, deEseLugar, this::reclamaSinArmario);
        escena.sistema().esperarQuietud();
    }

    @Cuando("otro cliente de ese puerto de la OLT reclama por call center")
    public void otroReclamaEnElPuerto() {
        reclamaSinArmario(escena.entraClienteDelPuerto(puerto));
    }

    private void reclamaSinArmario(Cliente cliente) {
        assertThat(escena.reclamar(cliente, "CALL_CENTER", "SIN_SERVICIO", Map.of())
                        .aceptada())
                .isTrue();
    }

    private void reclama(Cliente cliente) {
        assertThat(escena.reclamar(cliente, "CALL_CENTER", "SIN_SERVICIO", Map.of("armario", armario))
                        .aceptada())
                .isTrue();
    }

    @Dado("un reclamo masivo que el supervisor declara en un armario")
    public void declara() {
        escena.sistema()
                .hacer(
                        Rol.SUPERVISOR_CO,
                        StackService.WORKORDER,
                        "/reclamos-masivos",
                        Map.of("clase", "ARMARIO", "codigo", armario));
    }

    @Cuando("otro cliente de ese armario reclama por call center")
    public void otroReclama() {
        reclama(escena.entraCliente("RESIDENCIAL", "INTERNET", null));
    }

    @Cuando("ese cliente reclama otra vez desde ese armario")
    public void eseReclamaOtraVez() {
        reclama(escena.cliente());
    }

    private JsonNode masivo() {
        List<JsonNode> todos = escena.sistema()
                .ver(Rol.SUPERVISOR_CO, StackService.WORKORDER, "/reclamos-masivos?limite=200")
                .path("elementos")
                .valueStream()
                .filter(uno -> uno.path("codigo").asString().equals(lugar))
                .toList();
        assertThat(todos).as("reclamos masivos de %s", lugar).isNotEmpty();
        return todos.getFirst();
    }

    @Entonces("hay un reclamo masivo abierto en ese {word}( de la OLT)")
    public void hayUnMasivo(String clase) {
        assertThat(masivo().path("clase").asString()).isEqualTo(clase.equals("puerto") ? "PUERTO_OLT" : "ARMARIO");
        assertThat(masivo().path("situacion").asString()).isEqualTo("ABIERTO");
    }

    @Entonces("cada uno de los primeros conserva su orden")
    public void conservanSuOrden() {
        assertThat(deEseLugar)
                .allSatisfy(cliente -> assertThat(escena.ordenes(cliente)).hasSize(1));
    }

    @Entonces("su reclamo está vinculado al reclamo masivo, sin orden propia")
    public void vinculado() {
        JsonNode reclamo = escena.reclamo();
        assertThat(reclamo.path("decision").asString("")).isEqualTo("BAJO_RECLAMO_MASIVO");
        assertThat(reclamo.path("reclamoMasivo").asString(""))
                .isEqualTo(masivo().path("id").asString());
        assertThat(escena.ordenes(escena.cliente())).isEmpty();
    }

    @Cuando("el reclamo masivo se cierra {solucion}")
    public void seCierra(boolean conSolucion) {
        escena.sistema()
                .hacer(
                        Rol.SUPERVISOR_CO,
                        StackService.WORKORDER,
                        "/reclamos-masivos/" + masivo().path("id").asString() + "/cierre",
                        Map.of("conSolucion", conSolucion));
    }
}
