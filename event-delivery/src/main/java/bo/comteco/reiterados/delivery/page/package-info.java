/**
 * Load, decide, commit, for a page of commands at once. Sees store and outbox; the domain comes in through {@link bo.comteco.reiterados.delivery.page.PageUseCase}.
 */
@NullMarked
package bo.comteco.reiterados.delivery.page;

import org.jspecify.annotations.NullMarked;
