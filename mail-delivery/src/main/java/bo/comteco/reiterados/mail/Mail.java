package bo.comteco.reiterados.mail;

import java.util.List;
import java.util.regex.Pattern;
import org.bson.Document;

/**
 * A finished mail that waits in the document of the fact that it tells of.
 *
 * @param id what its {@code Message-ID} is made of: the same fact always makes the same, so that a receiver can drop a second
 *     delivery
 * @param to addresses, one at least
 * @param subject one line
 * @param text the body, plain text
 */
public record Mail(String id, List<String> to, String subject, String text) {
    static final String ID = "id";
    static final String TO = "para";
    static final String SUBJECT = "asunto";
    static final String TEXT = "texto";
    static final String TRIES = "intentos";

    private static final Pattern ID_OF_A_MESSAGE = Pattern.compile("[A-Za-z0-9._+#=-]{1,200}");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\p{Cntrl}+");

    /** Refuses an id that cannot stand in a {@code Message-ID}, and nobody as recipient; a subject is put in one line. */
    public Mail {
        if (!ID_OF_A_MESSAGE.matcher(id).matches()) {
            throw new IllegalArgumentException("not fit for a Message-ID: " + id);
        }
        if (to.isEmpty()) {
            throw new IllegalArgumentException("a mail to nobody: " + id);
        }
        to = List.copyOf(to);
        subject = LINE_BREAKS.matcher(subject).replaceAll(" ").strip();
    }

    /** How it is listed in its document. */
    public Document toEntry() {
        return new Document(ID, id)
                .append(TO, to)
                .append(SUBJECT, subject)
                .append(TEXT, text)
                .append(TRIES, 0);
    }

    static Mail fromEntry(Document entry) {
        return new Mail(
                entry.getString(ID), entry.getList(TO, String.class), entry.getString(SUBJECT), entry.getString(TEXT));
    }
}
