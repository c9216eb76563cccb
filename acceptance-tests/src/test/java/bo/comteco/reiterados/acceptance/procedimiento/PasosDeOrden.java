package bo.comteco.reiterados.acceptance.procedimiento;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.acceptance.procedimiento.Escena.Cliente;
import bo.comteco.reiterados.localstack.stack.StackService;
import bo.comteco.reiterados.localstack.token.Rol;
import io.cucumber.java.es.Cuando;
import io.cucumber.java.es.Entonces;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Orders, the repeated case, and the schedule of those who repair. */
public final class PasosDeOrden {

    private final Escena escena;
    private String casoRecordado = "";
    private Map<String, String> instalacion = Map.of();

    public PasosDeOrden(Escena escena) {
        this.escena = escena;
    }

    @Cuando("(que )la orden es/fue puesta en reparación")
    public void puestaEnReparacion() {
        escena.mover(escena.ordenId(), Rol.OPERADOR_CO, "reparacion", Map.of());
    }

    @Cuando("(que )el técnico atiende/atendió la orden {solucion}")
    public void atendida(boolean conSolucion) {
        JsonNode orden = escena.orden();
        String id = orden.path("id").asString();
        if (orden.path("situacion").asString().equals("REGISTRADA")) {
            escena.mover(id, Rol.OPERADOR_CO, "reparacion", Map.of());
        }
        escena.mover(id, Rol.TECNICO, "atencion", Map.of("conSolucion", conSolucion));
    }

    @Cuando("(que )la orden se cierra/cerró {solucion}")
    public void cerrada(boolean conSolucion) {
        escena.cerrar(escena.orden(), conSolucion);
    }

    @Cuando("(que )el supervisor anula/anuló la orden porque {string}")
    public void anulada(String motivo) {
        escena.mover(escena.ordenId(), Rol.SUPERVISOR_CO, "anulacion", Map.of("motivo", motivo));
    }

    @Cuando("el supervisor pide otra orden en lugar de la anulada")
    public void sustituida() {
        escena.mover(escena.ordenId(), Rol.SUPERVISOR_CO, "sustitucion", Map.of());
    }

    // Installations.

    @Cuando("el operador registra la instalación de {servicio} de un cliente {segmento} en el centro {word}")
    public void seInstala(String servicio, String segmento, String centro) {
        Cliente cliente = escena.entraClienteDe(centro, segmento, servicio);
        instalacion = Map.of(
                "contrato",
                cliente.contrato(),
                "servicio",
                servicio,
                "segmento",
                segmento,
                "armario",
                Objects.requireNonNull(cliente.armario()));
        registrarInstalacion();
    }

    @Cuando("lo registra otra vez, sin saber que ya estaba")
    public void registrarInstalacion() {
        escena.responde(escena.sistema()
                .pedir(
                        Rol.OPERADOR_CO,
                        "POST",
                        StackService.WORKORDER,
                        "/instalaciones",
                        instalacion,
                        Map.of(
                                "Idempotency-Key",
                                "instalacion-" + escena.cliente().contrato())));
        assertThat(escena.respuesta().aceptada())
                .as("%s", escena.respuesta().cuerpo())
                .isTrue();
    }

    @Entonces("la orden es de instalación")
    public void esDeInstalacion() {
        assertThat(escena.orden().path("tipo").asString()).isEqualTo("INSTALACION");
    }

    @Entonces("hay una sola orden")
    public void unaSola() {
        assertThat(escena.ordenes(escena.cliente())).hasSize(1);
    }

    @Entonces("hay una orden que trae el material {string}")
    public void traeElMaterial(String material) {
        assertThat(escena.ordenes(escena.cliente()))
                .filteredOn(orden -> orden.path("tipo").asString().equals("MATERIAL"))
                .singleElement()
                .satisfies(
                        orden -> assertThat(orden.path("material").asString()).isEqualTo(material));
    }

    @Entonces("hay {int} órdenes")
    public void tantas(int cuantas) {
        assertThat(escena.ordenes(escena.cliente())).hasSize(cuantas);
    }

    @Entonces("no hay ninguna orden")
    public void ninguna() {
        assertThat(escena.ordenes(escena.cliente())).isEmpty();
    }

    @Entonces("hay una orden nueva que repite la anterior")
    public void repiteLaAnterior() {
        List<JsonNode> ordenes = escena.ordenes(escena.cliente());
        assertThat(ordenes).hasSizeGreaterThan(1);
        assertThat(ordenes.getFirst().path("repite").asString(""))
                .isEqualTo(ordenes.get(1).path("id").asString());
    }

    @Entonces("hay una orden nueva que no repite ninguna")
    public void noRepiteNinguna() {
        List<JsonNode> ordenes = escena.ordenes(escena.cliente());
        assertThat(ordenes).hasSizeGreaterThan(1);
        assertThat(ordenes.getFirst().path("repite").isString()).isFalse();
    }

    @Entonces("la orden tiene {int} reclamos")
    public void tieneReclamos(int cuantos) {
        assertThat(escena.orden().path("reclamos").asInt()).isEqualTo(cuantos);
    }

    @Entonces("la orden está {estado}")
    public void esta(String estado) {
        assertThat(escena.orden().path("situacion").asString()).isEqualTo(estado);
    }

    @Entonces("la orden es inmediata")
    public void inmediata() {
        assertThat(escena.orden().path("inmediataEn").isString()).isTrue();
    }

    // The repeated case (D-26).

    private JsonNode caso() {
        return escena.orden().path("caso");
    }

    @Entonces("no hay caso reiterado")
    public void sinCaso() {
        assertThat(caso().isObject()).isFalse();
    }

    @Entonces("hay un caso reiterado abierto con {int} reiteración/reiteraciones")
    public void casoAbierto(int reiteraciones) {
        assertThat(caso().path("reiteraciones").asInt(-1)).isEqualTo(reiteraciones);
        assertThat(caso().path("solucionadoEn").isString()).isFalse();
    }

    @Entonces("el caso reiterado está solucionado")
    public void casoSolucionado() {
        assertThat(caso().path("solucionadoEn").isString()).isTrue();
    }

    @Entonces("se toma nota del caso reiterado")
    public void recordarCaso() {
        casoRecordado = caso().path("casoId").asString();
    }

    @Entonces("el caso reiterado es el mismo")
    public void mismoCaso() {
        assertThat(caso().path("casoId").asString()).isEqualTo(casoRecordado);
    }

    @Entonces("el caso reiterado es otro")
    public void otroCaso() {
        assertThat(caso().path("casoId").asString()).isNotEqualTo(casoRecordado);
    }

    // The schedule (Paso 16).

    @Entonces("en la agenda la orden de este cliente está antes que la del otro")
    public void antesEnLaAgenda() {
        antesEn("/agenda?limite=200");
    }

    @Entonces("en la agenda del centro {word} la orden de este cliente está antes que la del otro")
    public void antesEnLaAgendaDe(String centro) {
        antesEn("/agenda?limite=200&centro=" + centro);
    }

    private void antesEn(String lista) {
        List<String> agenda = escena.sistema()
                .ver(Rol.OPERADOR_CO, StackService.WORKORDER, lista)
                .path("elementos")
                .valueStream()
                .map(orden -> orden.path("id").asString())
                .toList();
        assertThat(agenda)
                .containsSubsequence(
                        escena.ordenId(),
                        escena.orden(escena.elOtroCliente()).path("id").asString());
    }
}
