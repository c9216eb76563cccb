package bo.comteco.reiterados.mail;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who is told: the people of a role in a group, by configuration ({@code mail.recipients}). */
public final class MailRecipients {
    private static final Pattern NO_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]");

    private final Map<String, Map<String, List<String>>> groups = new HashMap<>();
    private final String defaultGroup;

    /** Those of that configuration; refuses a default group that has nobody. */
    public MailRecipients(Map<String, Map<String, List<String>>> recipients, String defaultGroup) {
        this.defaultGroup = key(defaultGroup);
        recipients.forEach((group, roles) -> {
            Map<String, List<String>> byRole = new HashMap<>();
            roles.forEach((role, addresses) -> byRole.put(key(role), List.copyOf(addresses)));
            groups.put(key(group), byRole);
        });
        if (!groups.containsKey(this.defaultGroup)) {
            throw new IllegalArgumentException("mail.recipients." + defaultGroup + ": falta el grupo por omisión");
        }
    }

    /** The same, where each of those roles is known to have an address; the first that has none is named. */
    public MailRecipients requiring(Collection<String> roles) {
        for (String role : roles) {
            if (of(null, role).isEmpty()) {
                throw new IllegalArgumentException(
                        "mail.recipients.%s.%s: falta la dirección".formatted(defaultGroup, role));
            }
        }
        return this;
    }

    /**
     * The addresses of a role; of its name and the group's only letters and digits count, without accents and capitals.
     *
     * @param group null, one that is not configured, or one without that role: the default one's
     */
    public List<String> of(@Nullable String group, String role) {
        List<String> own = group == null
                ? List.of()
                : groups.getOrDefault(key(group), Map.of()).getOrDefault(key(role), List.of());
        return own.isEmpty() ? groups.getOrDefault(defaultGroup, Map.of()).getOrDefault(key(role), List.of()) : own;
    }

    /** Letters and digits: Spring takes {@code _} out of a name that an environment variable gives, and people write as they do. */
    private static String key(String name) {
        return NO_LETTER_NOR_DIGIT
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
