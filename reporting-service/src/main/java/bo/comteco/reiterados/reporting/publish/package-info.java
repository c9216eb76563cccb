/**
 * Step 4: a month's figure becomes the finished event that tells it, before the write. Sees the domain, the event contracts
 * and event-delivery's outgoing event.
 */
@NullMarked
package bo.comteco.reiterados.reporting.publish;

import org.jspecify.annotations.NullMarked;
