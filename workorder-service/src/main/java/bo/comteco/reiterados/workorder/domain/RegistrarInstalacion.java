package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Make the order of an installation; asked for again with the same chain, nothing changes.
 *
 * @param cadena a chain of its own, {@link Cadena#deInstalacion}
 * @param armario place in the network, where known
 * @param datos what is known of client and product
 * @param cuando when it was asked for
 */
public record RegistrarInstalacion(Cadena cadena, @Nullable String armario, DatosTecnicos datos, Instant cuando)
        implements Comando {}
