package bo.comteco.reiterados.mail;

import bo.comteco.reiterados.delivery.config.Setting;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the mails; {@code mail.*}. Where the server is says {@code spring.mail.*}.
 *
 * @param from the sender's address; its domain ends each {@code Message-ID}
 * @param recipients addresses by group of people and role in it; only letters and digits count in the names, without accents
 *     and capitals
 * @param defaultGroup whose people are told where nobody says which group
 * @param lookEvery how often it is looked for unsent mails, machine time
 * @param pageSize the most documents whose mails go before they are taken off together
 * @param lease how long one instance may take for a page before another one tries it, machine time
 * @param longestPause a pause after a failure doubles up to this, machine time
 */
@ConfigurationProperties("mail")
public record MailProperties(
        String from,
        @DefaultValue Map<String, Map<String, List<String>>> recipients,
        String defaultGroup,
        Duration lookEvery,
        int pageSize,
        Duration lease,
        Duration longestPause) {

    /** Checks every address, so that a wrong one stops the start with a sentence that names it. */
    public MailProperties {
        address(Setting.of("mail.from"), from);
        recipients.forEach((group, roles) -> roles.forEach((role, addresses) -> addresses.forEach(
                address -> address(Setting.of("mail.recipients").below(group).below(role), address))));
        Setting.of("mail.page-size").oneOrMore(pageSize, "documentos");
        Setting.of("mail.look-every").positive(lookEvery);
        Setting.of("mail.lease").positive(lease);
        Setting.of("mail.longest-pause").positive(longestPause);
    }

    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }

    private static void address(Setting setting, String address) {
        if (!isAddress(address)) {
            throw setting.refused("una dirección de correo, con su dominio", address);
        }
    }

    private static boolean isAddress(String address) {
        try {
            new InternetAddress(address, true).validate();
            return address.indexOf('@') >= 0;
        } catch (AddressException wrong) {
            return false;
        }
    }
}
