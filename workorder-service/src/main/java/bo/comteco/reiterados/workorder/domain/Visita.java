package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a technician had to return to a closed order, since the client said that it does not work (Paso 20).
 *
 * @param controlId the control that failed by it
 * @param solucionadaEn when the visit solved it; null where it has not
 */
public record Visita(String controlId, @Nullable Instant solucionadaEn) {}
