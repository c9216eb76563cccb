package bo.comteco.reiterados.intake.api;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code Prefer: wait=N} of RFC 7240: how many seconds the caller would rather wait than ask again. */
final class Preferencia {

    /** Longer wishes are cut to this. */
    static final int MAXIMUM_SECONDS = 10;

    private Preferencia() {}

    /** The first {@code wait} in these headers; empty where there is none, or where it makes no sense and so is ignored. */
    static Optional<Duration> espera(List<String> headers) {
        for (String header : headers) {
            for (String preference : header.split(",", -1)) {
                String[] pair = preference.split(";", 2)[0].split("=", 2);
                if (pair[0].strip().toLowerCase(Locale.ROOT).equals("wait")) {
                    return pair.length == 2 ? seconds(pair[1].strip()) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Duration> seconds(String value) {
        String digits = value.matches("\"\\d+\"") ? value.substring(1, value.length() - 1) : value;
        if (!digits.matches("\\d+")) {
            return Optional.empty();
        }
        int seconds = digits.length() > 2 ? MAXIMUM_SECONDS : Math.min(Integer.parseInt(digits), MAXIMUM_SECONDS);
        return Optional.of(Duration.ofSeconds(seconds));
    }
}
