package bo.comteco.reiterados.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;

/**
 * Gives every service the properties of {@code rest-edge-defaults.yml}, below all others, so that a service, a profile, a
 * test or the environment overrides each by naming it. (An import would do the reverse: what is imported wins over the file
 * that imports it.)
 */
final class EdgeDefaults implements EnvironmentPostProcessor {

    private static final String FILE = "rest-edge-defaults.yml";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        try {
            new YamlPropertySourceLoader()
                    .load(FILE, new ClassPathResource(FILE))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
