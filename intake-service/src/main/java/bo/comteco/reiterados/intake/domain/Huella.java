package bo.comteco.reiterados.intake.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Short names for long things: the same parts always have the same one, and nothing can be read back from it. */
public final class Huella {

    private static final int DIGITS = 32;

    private Huella() {}

    /**
     * The id of a claim: the same caller with the same idempotency key means the same claim, so no second document has to
     * remember keys.
     *
     * @param caller who calls
     * @param key the caller's key, or something random where it sent none
     */
    public static String reclamoId(String caller, String key) {
        return "R-" + de(List.of(caller, key)).toUpperCase(Locale.ROOT);
    }

    /** 128 bits of SHA-256 over parts and their lengths, as hexadecimal digits; a missing part differs from an empty one. */
    public static String de(List<? extends @Nullable String> parts) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
        for (String part : parts) {
            String framed = part == null ? "-;" : part.length() + ":" + part + ";";
            digest.update(framed.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }
}
