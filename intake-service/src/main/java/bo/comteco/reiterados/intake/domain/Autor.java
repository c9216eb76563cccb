package bo.comteco.reiterados.intake.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who did something of a claim's story: somebody of COMTECO, or the system.
 *
 * @param rol the role in which it was done; {@link #SISTEMA}'s where nobody did it
 * @param usuario the person's code; null where nobody did it, and where the role alone is known
 */
public record Autor(String rol, @Nullable String usuario) {

    /** The system did it by itself. */
    public static final Autor SISTEMA = new Autor("SISTEMA", null);

    /** Whoever left an entry. */
    static Autor de(Persona por) {
        return new Autor(por.rol(), por.usuario());
    }

    /** Somebody in that role. */
    static Autor delRol(String rol) {
        return new Autor(rol, null);
    }

    /** The same, and nobody's code. */
    Autor sinUsuario() {
        return new Autor(rol, null);
    }

    /** Such as {@code rosa (supervisora call center)}, or {@code el sistema}. */
    public String enPalabras() {
        if (usuario != null) {
            return new Persona(rol, usuario).enPalabras();
        }
        return equals(SISTEMA) ? "el sistema" : rol.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
