package bo.comteco.reiterados.intake.application;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/** Phones as people say them, in one form, so that the same phone is always the same text (Paso 2). */
public final class Telefonos {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String BOLIVIA = "BO";
    private static final Pattern LOCAL = Pattern.compile("\\d{7}");
    private static final Pattern SEPARATORS = Pattern.compile("[ .()-]");

    private final int digitoDeArea;

    /** @param digitoDeArea what stands before a phone of 7 digits */
    public Telefonos(int digitoDeArea) {
        this.digitoDeArea = digitoDeArea;
    }

    /** In E.164; empty where there can be no such phone. */
    public Optional<String> normalizado(String telefono) {
        String digits = SEPARATORS.matcher(telefono).replaceAll("");
        try {
            PhoneNumber number =
                    NUMBERS.parse(LOCAL.matcher(digits).matches() ? digitoDeArea + digits : digits, BOLIVIA);
            return NUMBERS.isValidNumber(number)
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }
}
