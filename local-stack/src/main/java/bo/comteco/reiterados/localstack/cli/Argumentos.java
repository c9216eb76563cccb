package bo.comteco.reiterados.localstack.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of one command: its name, what it is about, and options, each of which may be given once.
 *
 * @param comando first word
 * @param objetos words without a dash
 * @param opciones values by name; empty for an option without one
 */
record Argumentos(String comando, List<String> objetos, Map<String, String> opciones) {

    private static final ZoneId LA_PAZ = ZoneId.of("America/La_Paz");
    private static final Set<String> WITH_VALUE =
            Set.of("--reloj", "--until", "--usuario", "--centro", "--carpeta", "--puertos");

    Argumentos {
        objetos = List.copyOf(objetos);
        opciones = Map.copyOf(opciones);
    }

    /** @throws UsoException when an option has no value, or comes twice */
    static Argumentos de(String... words) {
        String comando = words.length == 0 ? "" : words[0];
        List<String> objetos = new ArrayList<>();
        Map<String, String> opciones = new HashMap<>();
        for (int i = 1; i < words.length; i++) {
            String word = words[i];
            if (!word.startsWith("--")) {
                objetos.add(word);
                continue;
            }
            String value = "";
            if (WITH_VALUE.contains(word)) {
                if (i + 1 == words.length) {
                    throw new UsoException("La opción " + word + " necesita un valor.");
                }
                i++;
                value = words[i];
            }
            if (opciones.put(word, value) != null) {
                throw new UsoException("La opción " + word + " se dio dos veces.");
            }
        }
        return new Argumentos(comando, objetos, opciones);
    }

    /** @throws UsoException when there is more than this command knows */
    void solo(int objetosComoMucho, String... conocidas) {
        Set<String> known = new java.util.HashSet<>(Set.of(conocidas));
        known.add("--carpeta");
        known.add("--puertos");
        for (String opcion : opciones.keySet()) {
            if (!known.contains(opcion)) {
                throw new UsoException("«" + comando + "» no conoce la opción " + opcion + ".");
            }
        }
        if (objetos.size() > objetosComoMucho) {
            throw new UsoException("«" + comando + "» no espera «" + objetos.get(objetosComoMucho) + "».");
        }
    }

    boolean tiene(String opcion) {
        return opciones.containsKey(opcion);
    }

    Optional<String> valor(String opcion) {
        return Optional.ofNullable(opciones.get(opcion));
    }

    /** A day alone is its beginning in America/La_Paz. */
    Optional<Instant> instante(String opcion) {
        return valor(opcion).map(text -> {
            try {
                return text.length() == "2016-03-01".length()
                        ? LocalDate.parse(text).atStartOfDay(LA_PAZ).toInstant()
                        : OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeException e) {
                throw new UsoException(opcion + ": «" + text + "» no es una hora como 2016-04-01T00:00-04:00.");
            }
        });
    }

    int puertosCorridos() {
        String text = valor("--puertos").orElse("0");
        try {
            return Integer.parseInt(text.startsWith("+") ? text.substring(1) : text);
        } catch (NumberFormatException e) {
            throw new UsoException("--puertos: «" + text + "» no es un número como +1000.");
        }
    }

    /** The command cannot be understood. */
    static final class UsoException extends RuntimeException {

        @java.io.Serial
        private static final long serialVersionUID = 1L;

        UsoException(String message) {
            super(message);
        }
    }
}
