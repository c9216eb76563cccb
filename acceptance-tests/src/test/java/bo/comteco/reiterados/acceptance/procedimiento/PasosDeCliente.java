package bo.comteco.reiterados.acceptance.procedimiento;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.localstack.simulator.ClienteSimulado;
import bo.comteco.reiterados.localstack.stack.StackService;
import bo.comteco.reiterados.localstack.token.Rol;
import io.cucumber.java.es.Cuando;
import io.cucumber.java.es.Dado;
import io.cucumber.java.es.Entonces;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Map;

/** Who claims, what Smartflex knows of them, and time, which passes for everybody. */
public final class PasosDeCliente {

    private final Escena escena;

    public PasosDeCliente(Escena escena) {
        this.escena = escena;
    }

    @Dado("un cliente {segmento} con {servicio}")
    public void unCliente(String segmento, String servicio) {
        escena.entraCliente(segmento, servicio, null);
    }

    @Dado("un cliente {segmento} con {servicio} por {tecnologia}")
    public void unCliente(String segmento, String servicio, String tecnologia) {
        escena.entraCliente(segmento, servicio, tecnologia);
    }

    @Dado("alguien a quien Smartflex no conoce")
    public void alguienDesconocido() {
        escena.entraDesconocido("INTERNET");
    }

    @Dado("(que )Smartflex no responde")
    public void smartflexNoResponde() {
        escena.sistema().sacarSmartflex(true);
    }

    @Cuando("(que )Smartflex vuelve a responder")
    public void smartflexVuelve() {
        escena.sistema().sacarSmartflex(false);
    }

    @Dado("(que )Smartflex tarda demasiado")
    public void smartflexTarda() {
        escena.sistema().demorarSmartflex(true);
    }

    @Cuando("Smartflex responde otra vez a tiempo")
    public void smartflexATiempo() {
        escena.sistema().demorarSmartflex(false);
    }

    @Cuando("el operador lo busca por su {word}")
    public void busca(String dato) {
        ClienteSimulado quien = ClienteSimulado.de(escena.cliente().contrato());
        String por = switch (dato) {
            case "teléfono" -> "telefono=" + codificado(quien.telefono());
            case "contrato" -> "contrato=" + quien.contrato();
            case "nombre" -> "nombre=" + codificado(quien.nombre());
            case "carnet" -> "ci=" + quien.ci();
            default -> throw new IllegalArgumentException(dato);
        };
        escena.responde(escena.sistema().leer(Rol.OPERADOR_CALL_CENTER, StackService.INTAKE, "/clientes?" + por));
    }

    @Cuando("el cliente reclama por {canal} con su teléfono, sin saber su contrato")
    public void reclamaSinContrato(String canal) {
        String telefono = ClienteSimulado.de(escena.cliente().contrato()).telefono();
        assertThat(escena.reclamar(
                                escena.cliente(),
                                canal,
                                "SIN_SERVICIO",
                                Map.of("cliente", Map.of("telefono", telefono)))
                        .aceptada())
                .isTrue();
    }

    private static String codificado(String texto) {
        return URLEncoder.encode(texto, UTF_8);
    }

    @Entonces("encuentra su contrato")
    public void encuentra() {
        assertThat(escena.respuesta().cuerpo())
                .anySatisfy(encontrado -> assertThat(encontrado.path("contrato").asString())
                        .isEqualTo(escena.cliente().contrato()));
    }

    @Entonces("Smartflex sabe de todas las órdenes, cada una una vez")
    public void sabeDeTodas() {
        long ordenes = escena.sistema()
                .ver(Rol.OPERADOR_CO, StackService.WORKORDER, "/ordenes/cifras")
                .path("ordenes")
                .asLong();
        escena.sistema()
                .enAlgunMomento(() -> assertThat(
                                escena.sistema().smartflex().registros().ordenes())
                        .isEqualTo(ordenes));
    }

    @Entonces("Smartflex sabe de la gestión de la supervisora")
    public void sabeDeLaGestion() {
        String deEsteReclamo = "INT:" + escena.cliente().reclamo() + "#";
        escena.sistema()
                .enAlgunMomento(() -> assertThat(escena.sistema().smartflex().peticiones())
                        .filteredOn(peticion -> peticion.startsWith(deEsteReclamo))
                        .hasSize(1));
    }

    @Cuando("pasa/pasan {tiempo}")
    @Dado("que pasaron {tiempo}")
    public void pasa(Duration tiempo) {
        escena.sistema().pasa(tiempo);
    }
}
