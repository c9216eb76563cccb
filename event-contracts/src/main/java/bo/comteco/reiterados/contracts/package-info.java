/**
 * What one service tells the others: every published event as a record, the topics, and their JSON form.
 *
 * <p>The only code that services share about each other. Every event carries, beside its fact, the public state of its
 * source document with that document's {@code secuencia}: a follower keeps the highest seen per source and reacts to the
 * difference, whatever the order of arrival. Values that stand for a closed list (channel, service, state ...) are plain
 * strings here, so that an old reader survives a new value; each service turns them into its own domain types.
 *
 * <p>Within a version fields are only added. Nothing here may carry a name, a phone, an identity card or an address.
 * Sees the JDK, JSpecify and Jackson; nothing of any service.
 */
@NullMarked
package bo.comteco.reiterados.contracts;

import org.jspecify.annotations.NullMarked;
