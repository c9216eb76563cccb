package bo.comteco.reiterados.reporting.domain;

import org.jspecify.annotations.Nullable;

/** A part of the read model with the {@code secuencia} of the news that told it. */
public sealed interface Numerado permits Orden, CasoReiterado, Prioridad, Control, Aviso {

    /** Number of the news among those of its source, from 1. */
    long secuencia();

    /** The one that its source told later, whichever arrived first. */
    static <T extends Numerado> T masNuevo(@Nullable T sabido, T llegado) {
        return sabido == null || llegado.secuencia() > sabido.secuencia() ? llegado : sabido;
    }
}
