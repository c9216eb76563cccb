package bo.comteco.reiterados.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What the server said of a mail that it did not take for everybody.
 *
 * @param refused recipients whom it refused for good (5xx)
 * @param open recipients who are worth another try
 * @param reason its words
 */
record Delivery(List<String> refused, List<String> open, String reason) {
    private static final int FOR_GOOD = 500;

    static Delivery of(Mail mail, Exception error) {
        List<String> refused = new ArrayList<>();
        List<String> open = new ArrayList<>(mail.to());
        String reason = String.valueOf(error.getMessage()).strip();
        if (error instanceof SendFailedException partly) {
            open.removeAll(addresses(partly.getValidSentAddresses()));
        }
        boolean someAddress = false;
        for (Exception each = error; each != null; each = next(each)) {
            if (each instanceof SMTPAddressFailedException address) {
                someAddress = true;
                if (address.getReturnCode() >= FOR_GOOD) {
                    refused.add(address.getAddress().getAddress());
                    reason = String.valueOf(address.getMessage()).strip();
                }
            }
        }
        if (!someAddress && refusesTheMailForGood(error)) {
            refused.addAll(open);
        }
        open.removeAll(refused);
        return new Delivery(refused, open, reason);
    }

    private static boolean refusesTheMailForGood(Exception error) {
        return switch (error) {
            case SMTPSendFailedException mail -> mail.getReturnCode() >= FOR_GOOD;
            case SMTPSenderFailedException sender -> sender.getReturnCode() >= FOR_GOOD;
            default -> false;
        };
    }

    private static @Nullable Exception next(Exception error) {
        return error instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private static List<String> addresses(Address @Nullable [] addresses) {
        return addresses == null
                ? List.of()
                : Arrays.stream(addresses)
                        .map(address -> ((InternetAddress) address).getAddress())
                        .toList();
    }
}
