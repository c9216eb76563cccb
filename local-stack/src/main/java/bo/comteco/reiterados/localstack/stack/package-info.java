/**
 * Starts, watches and stops what runs: Kafka, MongoDB, simulators, token issuer, clock, and the five services as the very
 * jars that production runs, each in a process of its own. A library: the acceptance tests start stacks of their own with it.
 *
 * <p>Sees local-servers, the names of the topics, and the rooms clock and simulator.
 */
@NullMarked
package bo.comteco.reiterados.localstack.stack;

import org.jspecify.annotations.NullMarked;
