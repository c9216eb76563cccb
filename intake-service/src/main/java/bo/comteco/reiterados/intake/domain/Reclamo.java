package bo.comteco.reiterados.intake.domain;

import org.jspecify.annotations.Nullable;

/**
 * One report of a fault by a client, through one channel. Four things that move on their own: what was told never does,
 * Smartflex may answer late, assistance may be recorded before or after step 3, and step 3 is decided elsewhere.
 *
 * @param recepcion what was told
 * @param cliente how far the client is known
 * @param asistencia result of the online assistance; null before it
 * @param avance what step 3 made of it
 */
public record Reclamo(
        Recepcion recepcion, Cliente cliente, @Nullable Asistencia asistencia, Avance avance) {

    /** Id of the claim. */
    public String id() {
        return recepcion.reclamoId();
    }

    /** What Smartflex told of the product; null until it did. */
    public @Nullable Producto producto() {
        return cliente instanceof Cliente.Verificado known ? known.producto() : null;
    }

    /** Whether step 3 has been decided. */
    public boolean decidido() {
        return avance.decision() != null;
    }

    /** Whether step 3 has been decided, and whoever recorded assistance need not wait for what follows from it. */
    public boolean asentado() {
        return decidido() && !(asistencia != null && avance instanceof Avance.EnAsistencia);
    }

    Reclamo con(Cliente known) {
        return new Reclamo(recepcion, known, asistencia, avance);
    }

    Reclamo con(Asistencia recorded) {
        return new Reclamo(recepcion, cliente, recorded, avance);
    }

    Reclamo con(Avance reached) {
        return new Reclamo(recepcion, cliente, asistencia, reached);
    }
}
