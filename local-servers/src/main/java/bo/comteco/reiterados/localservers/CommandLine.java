package bo.comteco.reiterados.localservers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A command as people write it in an environment variable: words separated by blanks, simple and double quotes.
 *
 * <p>No shell reads it, so there are no variables, no {@code ~} and no pipes in it, and a placeholder's value stays inside its
 * word whatever blanks it has.
 */
final class CommandLine {

    private CommandLine() {}

    /** @param values by placeholder, such as {@code {data}} */
    static List<String> words(String command, Map<String, String> values) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean inWord = false;
        char quote = 0;
        for (int at = 0; at < command.length(); at++) {
            char c = command.charAt(at);
            if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
                inWord = true;
            } else if (!Character.isWhitespace(c)) {
                word.append(c);
                inWord = true;
            } else if (inWord) {
                words.add(filled(word.toString(), values));
                word.setLength(0);
                inWord = false;
            }
        }
        if (quote != 0) {
            throw new LocalServerException("El comando tiene comillas sin cerrar: " + command);
        }
        if (inWord) {
            words.add(filled(word.toString(), values));
        }
        if (words.isEmpty()) {
            throw new LocalServerException("El comando está vacío.");
        }
        return List.copyOf(words);
    }

    private static String filled(String word, Map<String, String> values) {
        String filled = word;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace(value.getKey(), value.getValue());
        }
        return filled;
    }
}
