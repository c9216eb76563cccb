/** Real Kafka and MongoDB, a movable Clock and a test issuer for a Spring test; what one listens to and publishes on Kafka. */
@NullMarked
package bo.comteco.reiterados.testkit.servers;

import org.jspecify.annotations.NullMarked;
