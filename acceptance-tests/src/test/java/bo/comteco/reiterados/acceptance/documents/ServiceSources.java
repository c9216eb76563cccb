package bo.comteco.reiterados.acceptance.documents;

import bo.comteco.reiterados.contracts.TipoDeEvento;
import bo.comteco.reiterados.contracts.Topic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One service as its sources and settings tell it: what it listens to, what it publishes, which routes it answers, which
 * variables of the environment it reads.
 *
 * @param name name of the service, of its folder and of its artefact
 * @param settings {@code application.yml} with the defaults that it imports, by dotted key
 */
record ServiceSources(String name, Map<String, String> settings) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)(:[^}]*)?}");
    private static final Pattern MAPPING =
            Pattern.compile("@(Get|Post|Put|Patch|Delete|Request)Mapping\\s*(?:\\(([^)]*)\\))?");
    private static final Pattern OPENED = Pattern.compile(
            "\\bstores\\s*\\.open(?:WithHistory)?\\(\\s*(?:\"([a-z_]+)\"|(?:[A-Za-z]+\\.)?([A-Z_]+))\\s*,");
    private static final Pattern WITHOUT_EFFECT = Pattern.compile("\\bSIN_EFECTO\\s*=\\s*EnumSet\\.of\\(([^)]*)\\)");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

    private static final String CALENDAR = "calendario-bolivia.yml";

    /** In the order in which a claim meets them. */
    static List<ServiceSources> all() {
        return Stream.of(
                        "intake-service",
                        "workorder-service",
                        "escalation-service",
                        "quality-control-service",
                        "reporting-service")
                .map(ServiceSources::of)
                .toList();
    }

    static ServiceSources named(String name) {
        return all().stream()
                .filter(service -> service.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no service " + name));
    }

    private static ServiceSources of(String name) {
        Map<String, String> settings = new TreeMap<>();
        String own = Repository.text(name + "/src/main/resources/application.yml");
        List<String> texts = new ArrayList<>(List.of(
                Repository.text("rest-edge/src/main/resources/rest-edge-defaults.yml"),
                Repository.text("event-delivery/src/main/resources/event-delivery-defaults.yml")));
        if (own.contains("mail-delivery-defaults.yml")) {
            texts.add(Repository.text("mail-delivery/src/main/resources/mail-delivery-defaults.yml"));
        }
        if (own.contains(CALENDAR)) {
            texts.add(Repository.text(name + "/src/main/resources/" + CALENDAR));
        }
        texts.add(own);
        texts.forEach(text -> settings.putAll(Repository.flat(Repository.yaml(text))));
        return new ServiceSources(name, settings);
    }

    @Override
    public String toString() {
        return name;
    }

    String setting(String key) {
        return Objects.requireNonNull(settings.get(key), () -> name + " has no setting " + key);
    }

    /** What a setting is where nobody sets it, without spaces: by a file that the service reads, or by its record. */
    static String defaultOf(String property) {
        return all().stream()
                .flatMap(service -> service.defaultHere(property).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody says what " + property + " is"));
    }

    private Optional<String> defaultHere(String property) {
        String written = settings.get(property);
        if (written != null) {
            return Optional.of(VARIABLE.matcher(written)
                    .replaceAll(found -> Matcher.quoteReplacement(
                            found.group(2) == null ? "" : found.group(2).substring(1)))
                    .replace(" ", ""));
        }
        return Pattern.compile("@ConfigurationProperties\\(\"([^\"]+)\"\\)[\\s\\S]*?(?=@ConfigurationProperties|$)")
                .matcher(code())
                .results()
                .filter(record -> property.startsWith(record.group(1) + "."))
                .flatMap(record -> {
                    String[] path =
                            property.substring(record.group(1).length() + 1).split("\\.", -1);
                    String from = path.length == 1
                            ? record.group()
                            : record.group()
                                    .replaceFirst("(?s).*?(?=record " + capital(component(path[0])) + "\\()", "");
                    return Pattern.compile(
                                    "@DefaultValue(?:\\(([^)]*)\\))?\\s+[\\w<>, ]+?\\s" + component(property) + "[,)]")
                            .matcher(from)
                            .results()
                            .limit(1)
                            .map(found ->
                                    found.group(1) == null ? "" : found.group(1).replaceAll("[\"{} ]", ""));
                })
                .findFirst();
    }

    /** The last part of a property, as its record names it. */
    static String component(String property) {
        String[] words = property.substring(property.lastIndexOf('.') + 1).split("-", -1);
        return words[0]
                + Arrays.stream(words).skip(1).map(ServiceSources::capital).collect(Collectors.joining());
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Its Java sources as one text, without their comments. */
    String code() {
        return Repository.code(Repository.ROOT.resolve(name).resolve("src/main/java"));
    }

    /** The port that a setting like {@code ${SERVER_PORT:8081}} gives where nothing else is said. */
    String port(String key) {
        Matcher matcher = VARIABLE.matcher(setting(key));
        return matcher.matches() ? matcher.group(2).substring(1) : setting(key);
    }

    /** Variables that it does not start without. */
    Set<String> requiredVariables() {
        return variables(true);
    }

    /** Variables that it reads, needed or not. */
    Set<String> allVariables() {
        return variables(false);
    }

    private Set<String> variables(boolean requiredOnly) {
        return settings.values().stream()
                .flatMap(value -> VARIABLE.matcher(value).results())
                .filter(found -> !requiredOnly || found.group(2) == null)
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<Topic> subscribed() {
        return topics("delivery.subscribed");
    }

    Set<Topic> published() {
        return topics("delivery.published");
    }

    private Set<Topic> topics(String key) {
        return Stream.of(setting(key).split(",", -1))
                .map(String::strip)
                .map(wireName -> Arrays.stream(Topic.values())
                        .filter(topic -> topic.wireName().equals(wireName))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(name + ": no topic «" + wireName + "»")))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Topic.class)));
    }

    /**
     * The events that its listener has a route for: of each subscribed topic all of them, where the listener takes its family
     * as a whole ({@code case EventoDeOrden ...} or a cast to it), but for those that it lists as {@code SIN_EFECTO}; otherwise
     * those that it names.
     */
    Set<TipoDeEvento> reads() {
        String code = Repository.code(room("listener"));
        Set<String> without = WITHOUT_EFFECT
                .matcher(code)
                .results()
                .flatMap(list -> Stream.of(list.group(1).split(",", -1)))
                .map(type -> type.strip().replace("TipoDeEvento.", ""))
                .collect(Collectors.toSet());
        EnumSet<TipoDeEvento> reads = EnumSet.noneOf(TipoDeEvento.class);
        for (Topic topic : subscribed()) {
            List<Class<?>> whole = families(topic.eventos())
                    .filter(family -> Pattern.compile(
                                    "case " + family.getSimpleName() + "\\b|\\(" + family.getSimpleName() + "\\) ")
                            .matcher(code)
                            .find())
                    .toList();
            eventsOf(topic).stream()
                    .filter(type -> !without.contains(type.name()))
                    .filter(type -> whole.stream().anyMatch(family -> family.isAssignableFrom(type.record()))
                            || Pattern.compile("\\bTipoDeEvento\\." + type.name() + "\\b|\"" + type.wireName() + "\"")
                                    .matcher(code)
                                    .find())
                    .forEach(reads::add);
        }
        return reads;
    }

    /** A topic's family, and those that it is made of. */
    private static Stream<Class<?>> families(Class<?> family) {
        return family.isSealed()
                ? Stream.concat(
                        Stream.of(family),
                        Arrays.stream(family.getPermittedSubclasses()).flatMap(ServiceSources::families))
                : Stream.of();
    }

    /** The events that its publish room makes. */
    Set<TipoDeEvento> makes() {
        String code = Repository.code(room("publish"));
        return Arrays.stream(TipoDeEvento.values())
                .filter(type -> {
                    String record = type.record().getSimpleName();
                    return Pattern.compile("\\bnew\\s+" + record + "\\s*\\(|\\b" + record + "::new\\b")
                            .matcher(code)
                            .find();
                })
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TipoDeEvento.class)));
    }

    static Set<TipoDeEvento> eventsOf(Topic topic) {
        return Arrays.stream(TipoDeEvento.values())
                .filter(type -> type.topic() == topic)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TipoDeEvento.class)));
    }

    /** Its routes as {@code GET /ordenes/{id}}. */
    Set<String> routes() {
        TreeSet<String> routes = new TreeSet<>();
        for (Path file : Repository.files(room("api"), ".java")) {
            String code = Repository.text(file).replaceAll("(?s)/\\*.*?\\*/", "");
            String prefix = "";
            Matcher mapping = MAPPING.matcher(code);
            while (mapping.find()) {
                String path = Optional.ofNullable(mapping.group(2))
                        .map(LITERAL::matcher)
                        .filter(Matcher::find)
                        .map(literal -> literal.group(1))
                        .orElse("");
                if (mapping.group(1).equals("Request")) {
                    prefix = path;
                } else {
                    routes.add(mapping.group(1).toUpperCase(java.util.Locale.ROOT) + " " + prefix + path);
                }
            }
        }
        return routes;
    }

    /** The collections that it opens, by a literal or a constant. */
    Set<String> collections() {
        String code = code();
        return OPENED.matcher(code)
                .results()
                .map(found -> found.group(1) != null ? found.group(1) : constant(code, found.group(2)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String constant(String code, String constant) {
        Matcher matcher = Pattern.compile("\\bString " + constant + "\\s*=\\s*\"([a-z_]+)\"")
                .matcher(code);
        if (!matcher.find()) {
            throw new IllegalStateException(name + " opens a collection by " + constant + ", which is no constant");
        }
        return matcher.group(1);
    }

    private Path room(String room) {
        Path sources = Repository.ROOT.resolve(name).resolve("src/main/java/bo/comteco/reiterados");
        Path folder =
                sources.resolve(name.replace("-service", "").replace("-", "")).resolve(room);
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException(name + " has no room " + room);
        }
        return folder;
    }
}
