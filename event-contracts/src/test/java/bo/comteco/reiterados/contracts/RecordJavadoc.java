package bo.comteco.reiterados.contracts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a record's Javadoc says, read from its source: the one place where the meaning of a field is written.
 *
 * @param summary its first paragraph
 * @param components its {@code @param} texts by name
 */
record RecordJavadoc(String summary, Map<String, String> components) {

    private static final Pattern COMMENT =
            Pattern.compile("/\\*\\*(?<text>(?:(?!\\*/).)*)\\*/\\s*(?:@\\w+\\s+)*(?:public )?record ", Pattern.DOTALL);
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w+ ([^}]*)}");
    private static final Pattern PARAM = Pattern.compile("@param (?<name>\\w+) (?<text>[^@]*)");

    static RecordJavadoc of(Class<?> record) {
        return parse(ContractFiles.text(ContractFiles.SOURCES.resolve(record.getSimpleName() + ".java")));
    }

    static RecordJavadoc parse(String source) {
        Matcher comment = COMMENT.matcher(source);
        if (!comment.find()) {
            throw new IllegalArgumentException("no Javadoc before the record in: " + source);
        }
        String text = INLINE_TAG
                .matcher(comment.group("text").replaceAll("(?m)^ *\\* ?", ""))
                .replaceAll(tag -> Matcher.quoteReplacement(tag.group(1)));
        Map<String, String> components = new LinkedHashMap<>();
        Matcher param = PARAM.matcher(text);
        int firstParam = text.length();
        while (param.find()) {
            firstParam = Math.min(firstParam, param.start());
            components.put(param.group("name"), plain(param.group("text")));
        }
        String head = text.substring(0, firstParam);
        int secondParagraph = head.indexOf("<p>");
        return new RecordJavadoc(plain(secondParagraph < 0 ? head : head.substring(0, secondParagraph)), components);
    }

    @Nullable
    String component(String name) {
        return components.get(name);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
