package bo.comteco.reiterados.intake.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What people did to the form Reclamos Varios of one claim (Pasos 7, 8). What the system knows is not here: {@link
 * FormularioLleno} puts both together.
 *
 * @param revision how often people entered something; whoever enters names the one that was seen, so that no colleague's
 *     entry is lost
 * @param datos what they entered last
 * @param gestion the last thing that supervision did with the unit involved; null while the form waits for it
 */
public record Formulario(
        long revision, DatosDelFormulario datos, @Nullable Gestion gestion) {

    /** Nobody has touched it. */
    public static final Formulario INTACTO = new Formulario(0, DatosDelFormulario.VACIOS, null);

    /**
     * Paso 8.
     *
     * @param unidad the unit involved
     * @param por who did it
     * @param en when (business time)
     */
    public record Gestion(String unidad, Persona por, Instant en) {}
}
