/**
 * What runs the whole product on one machine without Docker, in rooms: {@code cli} the command line, {@code stack} what is
 * started, {@code replay} recorded claims played, {@code simulator}, {@code token} and {@code clock} what surrounds the services.
 *
 * <p>Here stands only what all rooms use: the one exception whose message is for people.
 */
@NullMarked
package bo.comteco.reiterados.localstack;

import org.jspecify.annotations.NullMarked;
