package bo.comteco.reiterados.acceptance.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docker-compose.yml}, {@code Dockerfile} and Prometheus say what the services read; no engine is needed to see it. */
class DockerComposeTest {

    private static final String TEXT = Repository.text("docker-compose.yml");
    private static final Map<String, Object> SERVICES =
            Repository.map(Repository.yaml(TEXT).get("services"));
    private static final String DOCKERFILE = Repository.text("Dockerfile");
    private static final String PROMETHEUS = Repository.text("observability/prometheus.yml");

    private static final Pattern PINNED = Pattern.compile("[a-z0-9./-]+:v?[0-9]+\\.[0-9]+\\.[0-9]+[A-Za-z0-9._-]*");
    private static final Pattern SECRET_NAME =
            Pattern.compile("PASSWORD|PASSWD|SECRET|CREDENTIAL|PRIVATE|API_?KEY|TOKEN$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SECRET_VALUE = Pattern.compile("://[^/@\\s]+:[^/@\\s]+@"
            + "|-----BEGIN|eyJ[A-Za-z0-9_-]{10}"
            + "|(?=[A-Za-z0-9+]*[0-9])(?=[A-Za-z0-9+]*[A-Z])(?=[A-Za-z0-9+]*[a-z])[A-Za-z0-9+]{20}");

    static List<ServiceSources> services() {
        return ServiceSources.all();
    }

    @Test
    void sonLosCincoServiciosConKafkaMongoCorreoYPrometheus() {
        assertThat(SERVICES.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                services().stream().map(ServiceSources::name),
                                Stream.of("kafka", "mongodb", "mailpit", "prometheus"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("services")
    void cadaVariableSinValorPropioEstaDada(ServiceSources service) {
        assertThat(environment(service.name()).keySet()).containsAll(service.requiredVariables());
    }

    @ParameterizedTest
    @MethodSource("services")
    void ningunaVariableDadaSobra(ServiceSources service) {
        assertThat(service.allVariables())
                .containsAll(environment(service.name()).keySet());
    }

    @ParameterizedTest
    @MethodSource("services")
    void losPuertosSonLosDelServicio(ServiceSources service) {
        assertThat(environment(service.name()))
                .containsEntry("SERVER_PORT", service.port("server.port"))
                .containsEntry("MANAGEMENT_SERVER_PORT", service.port("management.server.port"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void sePublicaSoloElPuertoDeRest(ServiceSources service) {
        String port = service.port("server.port");
        assertThat(Repository.list(entry(service.name()).get("ports"))).containsExactly(port + ":" + port);
    }

    @ParameterizedTest
    @CsvSource({"kafka", "mongodb"})
    void loQueNoPreguntaQuienEsNoSePublica(String name) {
        assertThat(entry(name)).doesNotContainKey("ports");
    }

    @ParameterizedTest
    @CsvSource({"prometheus", "mailpit"})
    void loQueMiraUnaPersonaSinTokenSeVeSoloDesdeEsteServidor(String name) {
        assertThat(Repository.list(entry(name).get("ports")))
                .isNotEmpty()
                .allSatisfy(port -> assertThat(port.toString()).startsWith("127.0.0.1:"));
    }

    @ParameterizedTest
    @CsvSource({"TOKEN_ISSUER", "SMARTFLEX_URL", "LINE_MEASUREMENT_URL"})
    void loQueDecideQuienLoCorreNoTieneValorPropio(String variable) {
        assertThat(TEXT).containsPattern("(?m)^ +" + variable + ": \\$\\{" + variable + ":\\?[^}]+}$");
        assertThat(TEXT).doesNotContain("${" + variable + ":-").doesNotContain("${" + variable + "-");
    }

    @ParameterizedTest
    @MethodSource("services")
    void cadaServicioSeConstruyeDeSuJar(ServiceSources service) {
        Map<String, Object> build = Repository.map(entry(service.name()).get("build"));

        assertThat(build).containsEntry("context", ".").doesNotContainKey("dockerfile");
        assertThat(Repository.map(build.get("args"))).containsExactly(Map.entry("SERVICE", service.name()));
        assertThat(Repository.text(service.name() + "/pom.xml"))
                .contains("<artifactId>" + service.name() + "</artifactId>")
                .contains("<artifactId>spring-boot-maven-plugin</artifactId>")
                .doesNotContain("<finalName>", "<classifier>");
        assertThat(DOCKERFILE).contains("COPY ${SERVICE}/target/${SERVICE}-*.jar service.jar");
        assertThat(Repository.text(".dockerignore")).contains("!*-service/target/*-service-*.jar");
    }

    @Test
    void laImagenDeLosServiciosEsDelJdkDelProyectoYNoEsRoot() {
        assertThat(DOCKERFILE)
                .containsPattern("(?m)^FROM eclipse-temurin:"
                        + Repository.text("pom.xml").replaceAll("(?s).*<java\\.version>(.*?)</java\\.version>.*", "$1")
                        + "\\.[0-9._]+-jre-noble$");
        assertThat(DOCKERFILE).containsPattern("(?m)^USER [1-9][0-9]*:[1-9][0-9]*$");
    }

    @Test
    void todaImagenTieneSuVersion() {
        List<String> images = new ArrayList<>();
        SERVICES.values().stream()
                .map(Repository::map)
                .filter(service -> service.containsKey("image"))
                .forEach(service -> images.add(service.get("image").toString()));
        DOCKERFILE.lines().filter(line -> line.startsWith("FROM ")).forEach(line -> images.add(line.substring(5)));

        assertThat(images).hasSize(5).allSatisfy(image -> assertThat(image).matches(PINNED));
    }

    @Test
    void elBrokerEsDeLaVersionDelCliente() {
        String version =
                Repository.text("pom.xml").replaceAll("(?s).*<kafka\\.version>(.*?)</kafka\\.version>.*", "$1");
        assertThat(entry("kafka")).containsEntry("image", "apache/kafka:" + version);
    }

    @Test
    void kafkaEsKraftYNoHaceTopicosSolo() {
        assertThat(environment("kafka"))
                .containsEntry("KAFKA_PROCESS_ROLES", "broker,controller")
                .containsEntry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .containsEntry("KAFKA_ADVERTISED_LISTENERS", "PLAINTEXT://kafka:9092");
        services()
                .forEach(service ->
                        assertThat(environment(service.name())).containsEntry("KAFKA_BOOTSTRAP_SERVERS", "kafka:9092"));
    }

    @Test
    void mongoEsUnConjuntoDeReplicasDeUnoQueSeIniciaSolo() {
        Map<String, Object> mongodb = entry("mongodb");
        String set = Repository.list(mongodb.get("command")).get(2).toString();

        assertThat(mongodb.get("image").toString()).startsWith("mongo:8.");
        assertThat(Repository.list(mongodb.get("command"))).startsWith("mongod", "--replSet", set);
        assertThat(check("mongodb").getLast())
                .contains("rs.initiate({ _id: '" + set + "', members: [{ _id: 0, host: 'mongodb:27017' }] })")
                .contains("if (!db.hello().isWritablePrimary) quit(1)");
        services()
                .forEach(service -> assertThat(environment(service.name()))
                        .containsEntry("MONGODB_URI", "mongodb://mongodb:27017/?replicaSet=" + set));
    }

    @Test
    void cadaServicioTieneSuPropiaBase() {
        assertThat(services().stream().map(service -> service.setting("delivery.database")))
                .doesNotHaveDuplicates();
    }

    @Test
    void todoTieneSuChequeoDeSaludYVuelveALevantarse() {
        SERVICES.keySet().forEach(name -> {
            assertThat(check(name)).as(name).isNotEmpty();
            assertThat(entry(name)).as(name).containsEntry("restart", "unless-stopped");
        });
    }

    @ParameterizedTest
    @MethodSource("services")
    void cadaServicioEsperaAQueKafkaYMongoEstenSanos(ServiceSources service) {
        Map<String, Object> dependsOn = Repository.map(entry(service.name()).get("depends_on"));
        Map<String, Object> healthy = Map.of("condition", "service_healthy");

        assertThat(dependsOn).isEqualTo(Map.of("kafka", healthy, "mongodb", healthy));
    }

    @Test
    void laPausaDeParadaEsMayorQueLaDeLosServicios() {
        services()
                .forEach(service -> assertThat(seconds(entry(service.name()).get("stop_grace_period")))
                        .isGreaterThan(seconds(service.setting("spring.lifecycle.timeout-per-shutdown-phase"))));
    }

    @Test
    void losDatosEstanEnVolumenes() {
        assertThat(Repository.map(Repository.yaml(TEXT).get("volumes")).keySet())
                .containsExactlyInAnyOrder("kafka-data", "mongodb-data", "mongodb-config", "prometheus-data");
        assertThat(Repository.list(entry("kafka").get("volumes")))
                .contains("kafka-data:" + environment("kafka").get("KAFKA_LOG_DIRS"));
        assertThat(Repository.list(entry("mongodb").get("volumes"))).contains("mongodb-data:/data/db");
        assertThat(Repository.list(entry("prometheus").get("volumes")))
                .contains(
                        "./observability/prometheus.yml:/etc/prometheus/prometheus.yml:ro",
                        "prometheus-data:/prometheus");
    }

    @Test
    void noHayNingunSecreto() {
        SERVICES.keySet()
                .forEach(name -> environment(name)
                        .forEach((variable, value) -> assertThat(
                                        SECRET_NAME.matcher(variable).find())
                                .as("%s of %s", variable, name)
                                .isFalse()));
        Stream.of(TEXT, DOCKERFILE, PROMETHEUS)
                .flatMap(String::lines)
                .forEach(line ->
                        assertThat(SECRET_VALUE.matcher(line).find()).as(line).isFalse());
    }

    @Test
    void unSecretoSeReconoce() {
        assertThat(Stream.of("MONGO_PASSWORD", "CLIENT_SECRET", "api_key", "ACCESS_TOKEN"))
                .allMatch(name -> SECRET_NAME.matcher(name).find());
        assertThat(Stream.of("mongodb://root:x7Yq@mongodb", "a: h4Jk29sLq0Pz7Rt5Vb8Nm", "k: eyJhbGciOiJSUzI1NiJ9"))
                .allMatch(value -> SECRET_VALUE.matcher(value).find());
    }

    @Test
    void prometheusMiraLosPuertosDeGestion() {
        List<Map<String, Object>> jobs = Repository.list(
                        Repository.yaml(PROMETHEUS).get("scrape_configs"))
                .stream()
                .map(Repository::map)
                .toList();

        assertThat(jobs).allSatisfy(job -> assertThat(job).containsEntry("metrics_path", "/actuator/prometheus"));
        assertThat(jobs.stream()
                        .map(job -> job.get("job_name") + " "
                                + Repository.map(Repository.list(job.get("static_configs"))
                                                .getFirst())
                                        .get("targets")))
                .containsExactlyElementsOf(services().stream()
                        .map(service -> service.name() + " [" + service.name() + ":"
                                + service.port("management.server.port") + "]")
                        .toList());
        services()
                .forEach(service -> assertThat(service.setting("management.endpoints.web.exposure.include")
                                .split(","))
                        .contains("health", "prometheus"));
    }

    /** The health check itself, by the bash of this machine against a server that answers so. */
    @ParameterizedTest
    @CsvSource({"200, 0", "503, 1", "404, 1"})
    void elChequeoDeUnServicioMiraElEstadoDeReadiness(int status, int exitCode) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/actuator/health/readiness", exchange -> {
            byte[] body = "{\"status\":\"X\"}".getBytes(UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            assertThat(runCheck(server.getAddress().getPort())).isEqualTo(exitCode);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void elChequeoFallaDondeNadieEscucha() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThat(runCheck(free)).isNotZero();
    }

    private static int runCheck(int port) throws IOException, InterruptedException {
        List<String> command = check("intake-service");
        assertThat(command).startsWith("CMD", "bash", "-c");
        ProcessBuilder builder =
                new ProcessBuilder("bash", "-c", command.get(3).replace("$$", "$")).redirectErrorStream(true);
        builder.environment().put("MANAGEMENT_SERVER_PORT", Integer.toString(port));
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static Map<String, Object> entry(String service) {
        return Repository.map(SERVICES.get(service));
    }

    private static Map<String, String> environment(String service) {
        Object environment = entry(service).get("environment");
        return environment == null ? Map.of() : Repository.flat(Repository.map(environment));
    }

    private static List<String> check(String service) {
        Map<String, Object> check = Repository.map(entry(service).get("healthcheck"));
        return Repository.list(check.get("test")).stream().map(Object::toString).toList();
    }

    private static int seconds(Object duration) {
        return Integer.parseInt(duration.toString().replaceFirst("s$", ""));
    }
}
