/**
 * The HTTP edge that every service shares: who may come in, how an error is told, how a request is followed through the
 * logs, how a list is paged. No rule of the procedure stands here, but the names of its roles.
 *
 * <p>Sees Spring's web stack; nothing of any service, no event, no store.
 */
@NullMarked
package bo.comteco.reiterados.edge;

import org.jspecify.annotations.NullMarked;
