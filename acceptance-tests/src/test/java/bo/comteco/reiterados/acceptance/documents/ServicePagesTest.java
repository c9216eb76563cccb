package bo.comteco.reiterados.acceptance.documents;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.contracts.TipoDeEvento;
import bo.comteco.reiterados.contracts.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/servicios}: each page says what its service answers, publishes, reads, stores and needs. */
class ServicePagesTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Set<String> HOUSEKEEPING = Set.of("SERVER_PORT", "MANAGEMENT_SERVER_PORT", "CLOCK_FILE");

    static List<ServiceSources> services() {
        return ServiceSources.all();
    }

    @Test
    void cadaServicioTieneSuPaginaYNingunaSobra() {
        assertThat(Repository.files(Repository.ROOT.resolve("docs/servicios"), ".md").stream()
                        .map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                services().stream().map(service -> service.name() + ".md"), Stream.of("README.md"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("services")
    void lasRutasSonLasDelServicio(ServiceSources service) {
        assertThat(column(service, "## REST", 0)).containsExactlyInAnyOrderElementsOf(service.routes());
    }

    @ParameterizedTest
    @MethodSource("services")
    void publicaLoQueDice(ServiceSources service) {
        assertThat(events(service, "## Publishes")).isEqualTo(names(service.makes().stream()));
        assertThat(topics(service, "## Publishes")).isEqualTo(wireNames(service.published()));
    }

    @ParameterizedTest
    @MethodSource("services")
    void leeLoQueDice(ServiceSources service) {
        assertThat(events(service, "## Reads")).isEqualTo(names(service.reads().stream()));
        assertThat(topics(service, "## Reads")).isEqualTo(wireNames(service.subscribed()));
    }

    @ParameterizedTest
    @MethodSource("services")
    void lasColeccionesSonLasQueAbre(ServiceSources service) {
        assertThat(codes(service, "## Stores"))
                .contains(service.setting("delivery.database"))
                .containsAll(service.collections());
    }

    @ParameterizedTest
    @MethodSource("services")
    void necesitaLasVariablesQueDice(ServiceSources service) {
        Set<String> expected = new TreeSet<>(service.allVariables());
        expected.removeAll(HOUSEKEEPING);
        assertThat(codes(service, "## Needs").stream().filter(code -> code.matches("[A-Z][A-Z0-9_]+")))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("services")
    void lasMetricasQueNombraExisten(ServiceSources service) {
        String code = Repository.code(Repository.ROOT.resolve(service.name()).resolve("src/main/java"))
                + Repository.code(Repository.ROOT.resolve("event-delivery/src/main/java"))
                + Repository.code(Repository.ROOT.resolve("mail-delivery/src/main/java"));
        assertThat(codes(service, "## Metrics").stream().filter(name -> name.contains(".")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(code).contains("\"" + name + "\""));
    }

    private static Set<String> events(ServiceSources service, String heading) {
        Set<String> known = names(Arrays.stream(TipoDeEvento.values()));
        return codes(service, heading).stream().filter(known::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> topics(ServiceSources service, String heading) {
        return codes(service, heading).stream()
                .filter(code -> code.matches("[a-z]+\\.v[0-9]+"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> wireNames(Set<Topic> topics) {
        return topics.stream().map(Topic::wireName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(Stream<TipoDeEvento> events) {
        return events.map(TipoDeEvento::wireName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> column(ServiceSources service, String heading, int column) {
        return Repository.table(section(service, heading)).stream()
                .map(row -> row.get(column).replace("`", ""))
                .toList();
    }

    private static Set<String> codes(ServiceSources service, String heading) {
        return CODE.matcher(section(service, heading))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String section(ServiceSources service, String heading) {
        return Repository.section(Repository.text("docs/servicios/" + service.name() + ".md"), heading);
    }
}
