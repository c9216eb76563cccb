package bo.comteco.reiterados.localstack.replay;

import bo.comteco.reiterados.localstack.LocalStackException;
import bo.comteco.reiterados.localstack.simulator.ProductoSimulado;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A recorded month, read from CSV as MUESTRA.md describes it: comma, UTF-8, a header with the names of the columns.
 *
 * @param nombre for messages
 * @param huella SHA-256 of its bytes: by it a stack knows which file it has been playing
 * @param reclamos in the order in which they are played: reception, then number
 * @param avisos what was read otherwise than it is written, as sentences
 */
public record ArchivoDeReclamos(String nombre, String huella, List<ReclamoGrabado> reclamos, List<String> avisos) {

    private static final List<String> COLUMNS = List.of(
            "numero",
            "recibido_en",
            "canal",
            "contrato",
            "servicio",
            "tecnologia",
            "segmento",
            "falla",
            "armario",
            "atendido_en",
            "cerrado_en");

    private static final Map<String, Pattern> FORMS = Map.of(
            "numero", Pattern.compile("[A-Za-z0-9._-]{1,40}"),
            "canal", Pattern.compile("CALL_CENTER|HELP_DESK|RETENCION"),
            "contrato", Pattern.compile("[A-Za-z0-9-]{1,20}"),
            "servicio", Pattern.compile("INTERNET|TELEFONIA|TELEVISION|MULTIMEDIA"),
            "tecnologia", Pattern.compile("FTTH|HFC|DSL|COBRE"),
            "segmento", Pattern.compile("TOP_A|TOP_B|PYME|INFLUENCER|RESIDENCIAL"),
            "falla", Pattern.compile("[A-Z0-9_-]{1,20}"),
            "armario", Pattern.compile("[A-Za-z0-9-]{0,20}"));

    public ArchivoDeReclamos {
        reclamos = List.copyOf(reclamos);
        avisos = List.copyOf(avisos);
    }

    /** @throws LocalStackException when it is not there, or with line and column of what cannot be read */
    public static ArchivoDeReclamos leer(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new LocalStackException("No existe el archivo " + file + ".");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return leer(file.getFileName().toString(), in);
        } catch (IOException e) {
            throw new LocalStackException("El archivo " + file + " no se puede leer: " + e.getMessage(), e);
        }
    }

    /** The sample that is part of the repository. */
    public static ArchivoDeReclamos muestra() {
        try (InputStream in = ArchivoDeReclamos.class.getResourceAsStream("/muestra.csv")) {
            if (in == null) {
                throw new IllegalStateException("muestra.csv is not in the jar");
            }
            return leer("muestra.csv", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One product for each contract and service; where the file tells two, the first. */
    public List<ProductoSimulado> clientes() {
        Map<String, ProductoSimulado> clientes = new LinkedHashMap<>();
        for (ReclamoGrabado r : reclamos) {
            clientes.putIfAbsent(
                    r.contrato() + "/" + r.servicio(),
                    new ProductoSimulado(r.contrato(), r.servicio(), r.tecnologia(), r.segmento(), null));
        }
        return List.copyOf(clientes.values());
    }

    /** Who called most often; of several the first in the order of their numbers. */
    public String contratoConMasReclamos() {
        return reclamos.stream()
                .collect(Collectors.groupingBy(ReclamoGrabado::contrato, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
    }

    static ArchivoDeReclamos leer(String nombre, InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        // A decoder made by hand reports what is not UTF-8; a String constructor would replace it silently.
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new java.io.ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder()))) {
            return new Lector(nombre).leer(reader, huella(bytes));
        } catch (CharacterCodingException e) {
            throw new LocalStackException("El archivo " + nombre + " no está en UTF-8.", e);
        }
    }

    private static String huella(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Lector {

        private final String nombre;
        private final List<ReclamoGrabado> reclamos = new ArrayList<>();
        private final Set<String> numeros = new HashSet<>();
        private Map<String, Integer> columns = Map.of();
        private int width;
        private int line;
        private int corrected;

        Lector(String nombre) {
            this.nombre = nombre;
        }

        ArchivoDeReclamos leer(BufferedReader reader, String huella) throws IOException {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                line++;
                String clean = line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
                if (clean.isBlank()) {
                    continue;
                }
                String[] cells = clean.split(",", -1);
                if (columns.isEmpty()) {
                    readHeader(cells);
                } else {
                    readClaim(cells);
                }
            }
            if (reclamos.isEmpty()) {
                throw new LocalStackException("El archivo " + nombre + " no tiene ningún reclamo.");
            }
            reclamos.sort(Comparator.comparing(ReclamoGrabado::recibidoEn).thenComparing(ReclamoGrabado::numero));
            List<String> avisos = corrected == 0
                    ? List.of()
                    : List.of(corrected + " reclamos de " + nombre
                            + " dicen haberse atendido antes de recibirse o cerrado antes de atenderse: se toman como"
                            + " atendidos o cerrados en ese mismo instante.");
            return new ArchivoDeReclamos(nombre, huella, reclamos, avisos);
        }

        private void readHeader(String[] cells) {
            columns = new HashMap<>();
            width = cells.length;
            for (int i = 0; i < cells.length; i++) {
                columns.put(cells[i].strip(), i);
            }
            List<String> missing =
                    COLUMNS.stream().filter(c -> !columns.containsKey(c)).toList();
            if (!missing.isEmpty()) {
                throw new LocalStackException("El archivo " + nombre + ", línea " + line + ": falta la columna "
                        + String.join(", ", missing) + " en el encabezado.");
            }
        }

        private void readClaim(String[] cells) {
            if (cells.length != width) {
                throw new LocalStackException("El archivo " + nombre + ", línea " + line + ": tiene " + cells.length
                        + " columnas y el encabezado tiene " + width + ".");
            }
            String numero = text(cells, "numero");
            if (!numeros.add(numero)) {
                throw wrong("numero", numero, "ya estaba en una línea anterior");
            }
            Instant recibidoEn = instant(cells, "recibido_en");
            Instant atendidoEn = notBefore(recibidoEn, instant(cells, "atendido_en"));
            Instant cerradoEn = notBefore(atendidoEn, instant(cells, "cerrado_en"));
            if (!cerradoEn.equals(instant(cells, "cerrado_en")) || !atendidoEn.equals(instant(cells, "atendido_en"))) {
                corrected++;
            }
            reclamos.add(new ReclamoGrabado(
                    numero,
                    recibidoEn,
                    text(cells, "canal"),
                    text(cells, "contrato"),
                    text(cells, "servicio"),
                    text(cells, "tecnologia"),
                    text(cells, "segmento"),
                    text(cells, "falla"),
                    text(cells, "armario"),
                    atendidoEn,
                    cerradoEn));
        }

        private static Instant notBefore(Instant first, Instant second) {
            return second.isBefore(first) ? first : second;
        }

        private String text(String[] cells, String column) {
            String value = cells[index(column)].strip();
            Pattern form = FORMS.get(column);
            if (form != null && !form.matcher(value).matches()) {
                throw wrong(column, value, "se espera " + form.pattern().replace("|", ", "));
            }
            return value;
        }

        private Instant instant(String[] cells, String column) {
            String value = cells[index(column)].strip();
            try {
                return OffsetDateTime.parse(value).toInstant();
            } catch (DateTimeParseException e) {
                throw wrong(column, value, "se espera una hora como 2016-03-01T08:30:00-04:00");
            }
        }

        private int index(String column) {
            Integer index = columns.get(column);
            if (index == null) {
                throw new IllegalStateException(column);
            }
            return index;
        }

        private LocalStackException wrong(String column, String value, String why) {
            return new LocalStackException("El archivo " + nombre + ", línea " + line + ", columna "
                    + (index(column) + 1) + " (" + column + "): «" + value + "»: " + why + ".");
        }
    }
}
