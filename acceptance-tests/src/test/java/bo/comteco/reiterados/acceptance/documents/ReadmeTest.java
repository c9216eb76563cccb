package bo.comteco.reiterados.acceptance.documents;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.contracts.TipoDeEvento;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README names only what is there, and its map of commands and events is the code's. */
class ReadmeTest {

    private static final String README = Repository.text("README.md");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern CURL = Pattern.compile("(?m)^curl (?:[^\\n\\\\]|\\\\\\n)*");
    private static final Pattern LOCAL = Pattern.compile("\\./local ([a-z]+)");
    private static final Pattern TOKEN = Pattern.compile("\\./local token ([A-Z_]+)\\)");

    /** A row of the map. */
    record Row(TipoDeEvento event, String madeBy, String topic, List<String> readBy) {

        private static Row of(List<String> cells) {
            return new Row(
                    TipoDeEvento.named(cells.get(0).replace("`", ""))
                            .orElseThrow(() -> new IllegalArgumentException("no event " + cells.get(0))),
                    cells.get(1),
                    cells.get(2).replace("`", ""),
                    cells.get(3).equals("nobody here")
                            ? List.of()
                            : List.of(cells.get(3).split(", ", -1)));
        }

        ServiceSources publisher() {
            return ServiceSources.all().stream()
                    .filter(service -> service.published().contains(event.topic()))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String toString() {
            return event.wireName();
        }
    }

    static List<Row> map() {
        return Repository.table(Repository.section(README, "## Command, event, consumer")).stream()
                .map(Row::of)
                .toList();
    }

    static List<Path> documents() {
        return Repository.sources(".md");
    }

    @Test
    void elMapaTieneTodosLosEventosEnSuOrden() {
        assertThat(map().stream().map(Row::event)).containsExactly(TipoDeEvento.values());
    }

    @ParameterizedTest
    @MethodSource("map")
    void cadaEventoVaPorSuTopico(Row row) {
        assertThat(row.topic()).isEqualTo(row.event().topic().wireName());
    }

    @ParameterizedTest
    @MethodSource("map")
    void aCadaEventoLoLeenLosQueDice(Row row) {
        assertThat(row.readBy())
                .containsExactlyElementsOf(ServiceSources.all().stream()
                        .filter(service -> service.reads().contains(row.event()))
                        .map(service -> service.name().replace("-service", ""))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("map")
    void cadaEventoNaceDeLoQueSuServicioAtiendeOLee(Row row) {
        ServiceSources publisher = row.publisher();
        assertThat(publisher.makes()).contains(row.event());
        Set<String> known = new TreeSet<>(publisher.routes());
        publisher.reads().forEach(event -> known.add(event.wireName()));
        publisher.subscribed().forEach(topic -> known.add(topic.wireName()));

        assertThat(row.madeBy()).isNotBlank();
        assertThat(codes(row.madeBy())).allSatisfy(code -> assertThat(known).contains(code));
    }

    @Test
    void cadaComandoPorRestEstaEnElMapa() {
        Set<String> commands = ServiceSources.all().stream()
                .flatMap(service -> service.routes().stream())
                .filter(route -> !route.startsWith("GET "))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> told = codes(Repository.section(README, "## Command, event, consumer")).stream()
                .filter(code -> code.contains(" /"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(told).isEqualTo(commands);
    }

    @Test
    void elDibujoTieneLasFlechasDeLosTopicos() {
        Set<String> arrows = ServiceSources.all().stream()
                .flatMap(service -> service.published().stream()
                        .filter(topic -> !topic.wireName().startsWith("indicadores"))
                        .map(topic -> "  " + shortName(service) + " -->|" + topic.wireName() + "| "
                                + ServiceSources.all().stream()
                                        .filter(reader -> reader.subscribed().contains(topic))
                                        .map(ReadmeTest::shortName)
                                        .collect(Collectors.joining(" & "))))
                .collect(Collectors.toSet());

        assertThat(Repository.section(README, "## The services").lines()).containsAll(arrows);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void cadaEnlaceLlevaAAlgo(Path document) {
        assertThat(LINK.matcher(Repository.text(document)).results().map(found -> found.group(1)))
                .filteredOn(target -> !target.contains("://") && !target.startsWith("#"))
                .allSatisfy(target -> assertThat(document.resolveSibling(target.replaceFirst("#.*$", "")))
                        .exists());
    }

    @Test
    void cadaCarpetaYModuloQueNombraExiste() {
        List<List<String>> folders = Repository.table(Repository.section(README, "## The services"));
        assertThat(folders).isNotEmpty();
        Set<String> named = folders.stream()
                .flatMap(row -> codes(row.getFirst()).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named)
                .allSatisfy(name -> assertThat(Repository.ROOT.resolve(name)).exists());
        assertThat(named)
                .containsAll(Pattern.compile("<module>([a-z-]+)</module>")
                        .matcher(Repository.text("pom.xml"))
                        .results()
                        .map(found -> found.group(1))
                        .toList());
    }

    @Test
    void cadaComandoDeLocalExiste() {
        Path cli = Repository.ROOT.resolve("local-stack/src/main/java/bo/comteco/reiterados/localstack/cli");
        String commands = Repository.text(cli.resolve("LocalCommand.java"));
        Set<String> named = found(LOCAL, README);

        assertThat(named)
                .contains("demo", "up", "status", "down", "replay", "token")
                .allSatisfy(command -> assertThat(commands).contains("case \"" + command + "\" ->"));
        String arguments =
                Repository.text(cli.resolve("Comandos.java")) + Repository.text(cli.resolve("Argumentos.java"));
        assertThat(found(Pattern.compile("`(--[a-z-]+)"), Repository.section(README, "## The commands")))
                .isNotEmpty()
                .allSatisfy(option -> assertThat(arguments).contains("\"" + option + "\""));
        assertThat(Repository.ROOT.resolve("local")).isExecutable();
        assertThat(Repository.ROOT.resolve("mvnw")).isExecutable();
    }

    @Test
    void cadaRolQueNombraExiste() {
        String roles = Repository.text("rest-edge/src/main/java/bo/comteco/reiterados/edge/Roles.java");
        assertThat(found(TOKEN, README))
                .isNotEmpty()
                .allSatisfy(role -> assertThat(roles).contains("String " + role + " ="));
    }

    @Test
    void cadaCurlVaAUnaRutaQueExiste() {
        List<String> calls =
                CURL.matcher(README).results().map(MatchResult::group).toList();
        assertThat(calls).isNotEmpty().allSatisfy(call -> {
            MatchResult address = Pattern.compile("http://localhost:([0-9]+)(/[^\\s\"'?]*)")
                    .matcher(call)
                    .results()
                    .findFirst()
                    .orElseThrow();
            String method = call.contains("-X POST") ? "POST" : "GET";
            ServiceSources service = ServiceSources.all().stream()
                    .filter(candidate -> candidate.port("server.port").equals(address.group(1)))
                    .findFirst()
                    .orElseThrow();
            assertThat(service.routes())
                    .anyMatch(
                            route -> (method + " " + address.group(2)).matches(route.replaceAll("\\{[^}]+}", "[^/]+")));
            assertThat(call).contains("Authorization: Bearer $");
        });
    }

    @Test
    void losPuertosSonLosDelCodigo() {
        String ports = Repository.text(
                        "local-stack/src/main/java/bo/comteco/reiterados/localstack/stack/StackPorts.java")
                .replace("_", "");
        assertThat(Repository.section(README, "## The commands"))
                .contains(
                        "8081 to 8085 for REST",
                        "9081 to 9085 for health",
                        "8070 for tokens",
                        "19092 for Kafka",
                        "27117");
        assertThat(ports).contains("= 19092;", "= 27117;", "= 8070;");
        assertThat(ServiceSources.all().stream().map(service -> service.port("server.port")))
                .containsExactly("8081", "8082", "8083", "8084", "8085");
        assertThat(ServiceSources.all().stream().map(service -> service.port("management.server.port")))
                .containsExactly("9081", "9082", "9083", "9084", "9085");
    }

    @Test
    void laIntegracionContinuaHaceLoQueDiceElReadmeYNadaMas() {
        Path run = Repository.ROOT.resolve(".ci/run");
        assertThat(run).isExecutable();
        List<String> commands = Repository.text(run)
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("cargo ")
                        || line.startsWith("export MONGO_SERVER_COMMAND")
                        || line.startsWith("./"))
                .map(line -> line.replace(" </dev/null", ""))
                .toList();

        assertThat(commands).hasSize(3).allSatisfy(command -> assertThat(README).contains("\n" + command));
        assertThat(commands.getLast()).isEqualTo("./mvnw verify");
    }

    @Test
    void lasVersionesQueNombraSonLasDelPom() {
        assertThat(Repository.text("pom.xml")).contains("<java.version>25</java.version>");
        assertThat(README).contains("**JDK 25**");
    }

    private static String shortName(ServiceSources service) {
        return service.name().replace("-service", "");
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(found -> found.group(1)).toList();
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
