/**
 * Stories over the running product: the five jars as processes of their own, real Kafka and MongoDB, a moved Clock, and faults.
 * Sees local-stack, which runs it all.
 */
package bo.comteco.reiterados.acceptance.stories;
