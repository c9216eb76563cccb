/**
 * Wiring: auto-configuration, properties and the Kafka container's settings that lose nothing.
 */
@NullMarked
package bo.comteco.reiterados.delivery.config;

import org.jspecify.annotations.NullMarked;
