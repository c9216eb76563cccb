package bo.comteco.reiterados.qualitycontrol.medicion;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A measurement system for tests: what it answers is said line by line, what it was asked is remembered. */
public final class LineasDePrueba implements AutoCloseable {

    /** A line that passes whatever its technology. */
    public static final String BUENA = """
            {"Device.Optical.Interface.1.OpticalSignalLevel": -19200,
             "Device.DSL.Line.1.DownstreamNoiseMargin": 123,
             "Device.DSL.Line.1.DownstreamAttenuation": 310,
             "Device.X_COMTECO_CableModem.DownstreamChannel.1.PowerLevel": 12,
             "Device.X_COMTECO_CableModem.DownstreamChannel.1.SNRLevel": 380,
             "Device.X_COMTECO_CableModem.UpstreamChannel.1.PowerLevel": 450,
             "Device.X_COMTECO_Line.LinkLosses": 0,
             "Device.X_COMTECO_Line.Provisioned": true,
             "Device.X_COMTECO_Line.Authenticated": true}
            """;

    /** As a status: the line never answers. */
    public static final int SILENCIO = -1;

    private final HttpServer server;
    private final Map<String, Respuesta> respuestas = new ConcurrentHashMap<>();
    private final List<URI> pedidos = new CopyOnWriteArrayList<>();

    /** What one line answers. */
    private record Respuesta(int estado, String cuerpo) {}

    public LineasDePrueba() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/medicion/lineas/", this::responder);
        server.start();
    }

    public URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/medicion");
    }

    /** From now on that line answers so; a line of which nothing was said is unknown (404). */
    public void responde(String contrato, int estado, String cuerpo) {
        respuestas.put(contrato, new Respuesta(estado, cuerpo));
    }

    public List<URI> pedidosDe(String contrato) {
        return pedidos.stream()
                .filter(uri -> uri.getPath().startsWith("/medicion/lineas/" + contrato + "/"))
                .toList();
    }

    private void responder(HttpExchange exchange) throws IOException {
        pedidos.add(exchange.getRequestURI());
        String contrato = exchange.getRequestURI().getPath().split("/", -1)[3];
        Respuesta respuesta = respuestas.getOrDefault(contrato, new Respuesta(404, "{}"));
        if (respuesta.estado() == SILENCIO) {
            // Neither answered nor closed: the caller's patience ends.
            return;
        }
        byte[] cuerpo = respuesta.cuerpo().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(respuesta.estado(), cuerpo.length == 0 ? -1 : cuerpo.length);
        exchange.getResponseBody().write(cuerpo);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
