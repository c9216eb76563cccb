/**
 * Documents and composition held against the code: what the README, {@code docs/}, {@code docker-compose.yml} and Prometheus
 * say is read and compared with the services' sources and settings. Nothing is started here.
 *
 * <p>Sees the repository as files, and the event contracts.
 */
@NullMarked
package bo.comteco.reiterados.acceptance.documents;

import org.jspecify.annotations.NullMarked;
