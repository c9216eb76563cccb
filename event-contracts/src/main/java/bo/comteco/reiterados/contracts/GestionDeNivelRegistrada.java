package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A level that was told recorded what came of it (Pasos 22 to 24); what it records next takes its place. What it said in words stays
 * in escalation-service.
 *
 * @param nivel 1 supervisor, 2 Div. Redes, 3 Jefe Depto. Centro de Operaciones
 * @param rol the role of that level, which alone may record it
 * @param resultado {@code COORDINADO}, {@code SOLUCIONADO}, or {@code TECNICO_EN_ARMARIO}: Div. Redes instructed the presence of a
 *     technician at the cabinet (Paso 23.2). That a level could not solve it is told by {@code NivelEscalado} of the next one
 * @param armario code of the cabinet; null where none is meant
 * @param medio {@code SISTEMA}, {@code CORREO}, {@code TELEFONO} or {@code PRESENCIAL}: by which means; null where a technician was
 *     sent to the cabinet, and in events of before
 * @param estado public state after it
 */
public record GestionDeNivelRegistrada(
        int nivel,
        String rol,
        String resultado,
        @Nullable String armario,
        @Nullable String medio,
        EstadoDeEscalamiento estado)
        implements EventoDeEscalamiento {

    /** A required value that is missing is an error here, where the event is read or made. */
    public GestionDeNivelRegistrada {
        requireNonNull(rol, "rol");
        requireNonNull(resultado, "resultado");
        requireNonNull(estado, "estado");
    }
}
