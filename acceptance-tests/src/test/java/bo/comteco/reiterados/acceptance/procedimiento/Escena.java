package bo.comteco.reiterados.acceptance.procedimiento;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.acceptance.procedimiento.Sistema.Respuesta;
import bo.comteco.reiterados.localstack.simulator.ProductoSimulado;
import bo.comteco.reiterados.localstack.stack.StackService;
import bo.comteco.reiterados.localstack.token.Rol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What one story is about: the client in front, with the claims, and whoever else is in it. */
public final class Escena {

    private static final Map<String, Rol> QUIEN_RECIBE = Map.of(
            "CALL_CENTER", Rol.OPERADOR_CALL_CENTER,
            "HELP_DESK", Rol.AGENTE_HELP_DESK,
            "RETENCION", Rol.ASESOR_RETENCION);

    private static final Map<String, String> TECNOLOGIA_USUAL =
            Map.of("INTERNET", "fibra", "TELEFONIA", "cobre", "TELEVISION", "cable", "MULTIMEDIA", "fibra");

    private final Sistema sistema = Vida.sistema();
    private final List<Cliente> clientes = new ArrayList<>();
    private volatile @Nullable Respuesta respuesta;

    /** A client with one product, and what was claimed. */
    static final class Cliente {
        private final String contrato;
        private final String servicio;
        private final @Nullable String armario;
        private final List<String> reclamos = new ArrayList<>();

        Cliente(String contrato, String servicio, @Nullable String armario) {
            this.contrato = contrato;
            this.servicio = servicio;
            this.armario = armario;
        }

        String contrato() {
            return contrato;
        }

        String servicio() {
            return servicio;
        }

        @Nullable
        String armario() {
            return armario;
        }

        String reclamo() {
            return reclamos.getLast();
        }
    }

    Sistema sistema() {
        return sistema;
    }

    /** The client whom the story is about: the last one who came in. */
    Cliente cliente() {
        return clientes.getLast();
    }

    /** Who came in before. */
    Cliente elOtroCliente() {
        return clientes.get(clientes.size() - 2);
    }

    /** @param tecnologia as {@link Tipos#tecnologia} says it; the usual one of the service where it is null */
    Cliente entraCliente(String segmento, String servicio, @Nullable String tecnologia) {
        return conocido(entraDesconocido(servicio), segmento, tecnologia);
    }

    /** Somebody whose place in the network is of that centro de operaciones. */
    Cliente entraClienteDe(String centro, String segmento, String servicio) {
        String contrato = sistema.nuevoContrato();
        return conocido(entra(new Cliente(contrato, servicio, centro + "-" + contrato)), segmento, null);
    }

    private Cliente conocido(Cliente cliente, String segmento, @Nullable String tecnologia) {
        String servicio = cliente.servicio();
        String conPalabras = tecnologia == null ? Objects.requireNonNull(TECNOLOGIA_USUAL.get(servicio)) : tecnologia;
        sistema.smartflex()
                .load(List.of(new ProductoSimulado(
                        cliente.contrato(),
                        servicio,
                        Tipos.deTecnologia(conPalabras),
                        segmento,
                        conPalabras.endsWith("XGS-PON") ? "XGS_PON_N1" : null)));
        return cliente;
    }

    /** A client of internet by fibre whose line hangs on that port of the OLT, as Smartflex knows. */
    Cliente entraClienteDelPuerto(String puertoOlt) {
        Cliente cliente = entraDesconocido("INTERNET");
        sistema.smartflex()
                .load(List.of(new ProductoSimulado(
                        cliente.contrato(), "INTERNET", "FTTH", "RESIDENCIAL", null, null, puertoOlt)));
        return cliente;
    }

    /** Somebody whom Smartflex does not know. */
    Cliente entraDesconocido(String servicio) {
        return entra(new Cliente(sistema.nuevoContrato(), servicio, null));
    }

    private Cliente entra(Cliente cliente) {
        clientes.add(cliente);
        return cliente;
    }

    Respuesta respuesta() {
        return Objects.requireNonNull(respuesta, "nothing was asked");
    }

    void responde(Respuesta dada) {
        respuesta = dada;
    }

    /** A claim of that client about that fault, as the channel takes it. */
    Respuesta reclamar(Cliente cliente, String canal, String falla, Map<String, Object> ademas) {
        Map<String, Object> cuerpo = new LinkedHashMap<>();
        cuerpo.put("canal", canal);
        // A claim names its contract, or its client.
        if (!ademas.containsKey("cliente")) {
            cuerpo.put("contrato", cliente.contrato());
        }
        cuerpo.put("servicio", cliente.servicio());
        cuerpo.put("falla", falla);
        if (cliente.armario() != null) {
            cuerpo.put("armario", cliente.armario());
        }
        if (canal.equals("CALL_CENTER")) {
            cuerpo.put(
                    "reclamante",
                    Map.of(
                            "nombre", "Ana Rojas",
                            "telefonoDeReferencia", "4250000",
                            "direccion", "Calle Sucre 123"));
        }
        cuerpo.putAll(ademas);
        Respuesta dada = sistema.pedir(
                Objects.requireNonNull(QUIEN_RECIBE.get(canal)),
                "POST",
                StackService.INTAKE,
                "/reclamos",
                cuerpo,
                Map.of("Idempotency-Key", UUID.randomUUID().toString(), "Prefer", "wait=10"));
        responde(dada);
        if (dada.aceptada()) {
            cliente.reclamos.add(dada.cuerpo().path("id").asString());
        }
        return dada;
    }

    void reclamar(Cliente cliente, String canal) {
        Respuesta dada = reclamar(cliente, canal, "SIN_SERVICIO", Map.of());
        assertThat(dada.aceptada())
                .as("el reclamo: %s %s", dada.estado(), dada.cuerpo())
                .isTrue();
    }

    /** The last claim of the client, as it is shown. */
    JsonNode reclamo() {
        return sistema.ver(
                Rol.OPERADOR_CALL_CENTER,
                StackService.INTAKE,
                "/reclamos/" + cliente().reclamo());
    }

    /** All orders of a client, the newest first. */
    List<JsonNode> ordenes(Cliente cliente) {
        JsonNode pagina =
                sistema.ver(Rol.OPERADOR_CO, StackService.WORKORDER, "/ordenes?contrato=" + cliente.contrato());
        return pagina.path("elementos").valueStream().toList();
    }

    /** The client's last order. */
    JsonNode orden(Cliente cliente) {
        List<JsonNode> todas = ordenes(cliente);
        assertThat(todas).as("las órdenes de %s", cliente.contrato()).isNotEmpty();
        return todas.getFirst();
    }

    JsonNode orden() {
        return orden(cliente());
    }

    String ordenId() {
        return orden().path("id").asString();
    }

    void mover(String ordenId, Rol rol, String movimiento, Object cuerpo) {
        sistema.hacer(rol, StackService.WORKORDER, "/ordenes/" + ordenId + "/" + movimiento, cuerpo);
    }

    /** Whatever is missing on its way to be closed is done. */
    void cerrar(JsonNode orden, boolean conSolucion) {
        String id = orden.path("id").asString();
        switch (orden.path("situacion").asString()) {
            case "REGISTRADA" -> {
                mover(id, Rol.OPERADOR_CO, "reparacion", Map.of());
                atenderYCerrar(id, conSolucion);
            }
            case "EN_REPARACION" -> atenderYCerrar(id, conSolucion);
            default -> mover(id, Rol.OPERADOR_CO, "cierre", Map.of("conSolucion", conSolucion));
        }
    }

    private void atenderYCerrar(String id, boolean conSolucion) {
        mover(id, Rol.TECNICO, "atencion", Map.of("conSolucion", conSolucion));
        mover(id, Rol.OPERADOR_CO, "cierre", Map.of("conSolucion", conSolucion));
    }

    /** The same for many at once, {@code cuantos} side by side. */
    <T> void aLaVez(int cuantos, List<T> todos, Consumer<T> accion) {
        try (ExecutorService threads = Executors.newFixedThreadPool(cuantos)) {
            List<Future<?>> running = new ArrayList<>();
            todos.forEach(uno -> running.add(threads.submit(() -> accion.accept(uno))));
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
