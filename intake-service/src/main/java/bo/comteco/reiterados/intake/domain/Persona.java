package bo.comteco.reiterados.intake.domain;

import java.util.Locale;

/**
 * Who did a step: of COMTECO, never a client.
 *
 * @param rol the role that it was done in
 * @param usuario the subject of the token
 */
public record Persona(String rol, String usuario) {

    /** Such as {@code rosa (supervisora call center)}. */
    public String enPalabras() {
        return "%s (%s)".formatted(usuario, rol.toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
