package bo.comteco.reiterados.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * The words of a mail, with gaps: a resource {@code mail/<name>.mustache}, UTF-8, whose first line is the subject and whose
 * text begins after an empty line. A gap that nothing fills is an error, never an empty place.
 */
public final class MailTemplate {
    private final String name;
    private final Template template;

    private MailTemplate(String name, Template template) {
        this.name = name;
        this.template = template;
    }

    /** The template of that name; what cannot be read fails at once. */
    public static MailTemplate named(String name) {
        try {
            String words = new ClassPathResource("mail/" + name + ".mustache").getContentAsString(UTF_8);
            return new MailTemplate(name, Mustache.compiler().escapeHTML(false).compile(words));
        } catch (IOException missing) {
            throw new UncheckedIOException("mail template " + name, missing);
        }
    }

    /** Writes it to those addresses, with those values in its gaps. */
    public Mail write(String id, List<String> to, Map<String, ?> values) {
        String[] parts = template.execute(values).split("\\R\\R", 2);
        if (parts.length < 2) {
            throw new IllegalStateException("mail/" + name + ".mustache: no empty line after its subject");
        }
        return new Mail(id, to, parts[0], parts[1]);
    }
}
