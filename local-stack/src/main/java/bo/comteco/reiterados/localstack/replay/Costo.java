package bo.comteco.reiterados.localstack.replay;

import bo.comteco.reiterados.localstack.LocalStackException;
import bo.comteco.reiterados.localstack.stack.StackAddresses;
import bo.comteco.reiterados.localstack.stack.StackService;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What the five services, the broker and the store have spent since they were started; the difference of two is what happened
 * between them costs. Read from the services' own metrics and from the operating system.
 *
 * @param eventos events that the broker acknowledged
 * @param viajes commands to MongoDB: each is one round trip
 * @param documentos documents written: by commits, as history, and to take published events off
 * @param cpu CPU of all processes that the stack has started
 */
public record Costo(long eventos, long viajes, long documentos, Duration cpu) {

    /**
     * What has been spent until now.
     *
     * @param stack where the services say it
     * @param holder the process that started them all
     */
    public static Costo ahora(StackAddresses stack, ProcessHandle holder) {
        double eventos = 0;
        double viajes = 0;
        double documentos = 0;
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (StackService service : StackService.values()) {
                String metrics = http.send(
                                HttpRequest.newBuilder(stack.management(service).resolve("/actuator/prometheus"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body();
                eventos += sum(metrics, name -> name.equals("delivery_outbox_published_total"));
                viajes += sum(metrics, name -> name.equals("mongodb_driver_commands_seconds_count"));
                documentos += sum(
                        metrics,
                        name -> name.equals("delivery_document_written_total")
                                || name.equals("delivery_outbox_written_total"));
            }
        } catch (IOException away) {
            throw new LocalStackException("Un servicio no dice qué ha gastado: " + away, away);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Se interrumpió la medición.", stop);
        }
        Duration cpu = holder.descendants()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
        return new Costo((long) eventos, (long) viajes, (long) documentos, cpu);
    }

    /** The sum of all samples of a metric, in Prometheus' text format. */
    static double sum(String metrics, Predicate<String> named) {
        return metrics.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .filter(line -> named.test(line.split("[{ ]", 2)[0]))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** What was spent since {@code antes}. */
    public Costo desde(Costo antes) {
        return new Costo(
                eventos - antes.eventos, viajes - antes.viajes, documentos - antes.documentos, cpu.minus(antes.cpu));
    }

    /** A line for each kind: in all, for each claim, for each order. */
    public String tabla(long reclamos, long ordenes) {
        return String.format(
                Locale.ROOT,
                "%-24s %12s %12s %12s%n%s%n%s%n%s%n%s",
                "",
                "en total",
                "por reclamo",
                "por orden",
                fila("eventos", eventos, reclamos, ordenes),
                fila("viajes a MongoDB", viajes, reclamos, ordenes),
                fila("documentos escritos", documentos, reclamos, ordenes),
                fila("CPU de todos, ms", cpu.toMillis(), reclamos, ordenes));
    }

    private static String fila(String nombre, long total, long reclamos, long ordenes) {
        return String.format(
                Locale.ROOT,
                "%-24s %12d %12.1f %12.1f",
                nombre,
                total,
                (double) total / Math.max(1, reclamos),
                (double) total / Math.max(1, ordenes));
    }
}
