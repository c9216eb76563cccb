/**
 * Step 4: a fact of the domain becomes a finished outgoing event, before the write. Sees domain, event-contracts and
 * event-delivery's record of an outgoing event.
 */
@NullMarked
package bo.comteco.reiterados.qualitycontrol.publish;

import org.jspecify.annotations.NullMarked;
