package bo.comteco.reiterados.mail;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final int LONGEST_ID = 200;
    /** What may not stand in a {@code Message-ID} as it is (RFC 5322, dot-atom), and the sign that begins what stands for it. */
    private static final Pattern TO_BE_WRITTEN_OTHERWISE = Pattern.compile("[^A-Za-z0-9._+#~-]");

    private static final Pattern LINE_BREAKS = Pattern.compile("\\p{Cntrl}+");

    /** Refuses an id that is none, and nobody as recipient; a subject is put in one line. */
    public Mail {
        if (id.isBlank() || id.length() > LONGEST_ID) {
            throw new IllegalArgumentException("not fit for a Message-ID: " + id);
        }
        if (to.isEmpty()) {
            throw new IllegalArgumentException("a mail to nobody: " + id);
        }
        to = List.copyOf(to);
        subject = LINE_BREAKS.matcher(subject).replaceAll(" ").strip();
    }

    /** Its {@code Message-ID} in that domain; two mails have the same only where they have the same id. */
    String messageId(String domain) {
        return "<"
                + TO_BE_WRITTEN_OTHERWISE
                        .matcher(id)
                        .replaceAll(sign -> sign.group()
                                .chars()
                                .mapToObj(unit -> "=%04X".formatted(unit))
                                .collect(Collectors.joining()))
                + "@" + domain + ">";
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
