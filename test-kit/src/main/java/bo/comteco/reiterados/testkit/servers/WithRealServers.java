package bo.comteco.reiterados.testkit.servers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Beside {@code @SpringBootTest(webEnvironment = RANDOM_PORT)}: the service runs with the real servers of
 * {@link RealServers}, under a {@link MovableClock} that can be injected, looking for deadlines every 20 ms.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextConfiguration(initializers = RealServersInitializer.class)
@Import(MovableClockConfiguration.class)
public @interface WithRealServers {}
