package bo.comteco.reiterados.testkit.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/**
 * What every service says of its settings: its table of wrong values, {@code ajustes-malos.txt} among the test resources, says by
 * which sentence each stops the start, and leaves out no setting of its records. A row is {@link WrongSetting}.
 */
public interface WrongSettingsSuite {

    /** A configuration that enables the service's records of settings, and makes of them what may refuse them. */
    Class<?> settings();

    /** What the environment must give for its {@code application.yml} to be read. */
    default List<String> environment() {
        return List.of();
    }

    @TestFactory
    default Stream<DynamicTest> cadaAjusteMaloDetieneElArranqueConSuFrase() {
        ApplicationContextRunner service = new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withPropertyValues(environment().toArray(String[]::new))
                .withUserConfiguration(settings());
        return WrongSetting.all()
                .map(row -> DynamicTest.dynamicTest(
                        row.toString(),
                        () -> service.withPropertyValues(row.values().toArray(String[]::new))
                                .run(context -> assertThat(context.getStartupFailure())
                                        .isNotNull()
                                        .hasStackTraceContaining(row.sentence()))));
    }

    @Test
    default void ningunAjusteQuedaSinSuValorMalo() {
        assertThat(Arrays.stream(Objects.requireNonNull(settings().getAnnotation(EnableConfigurationProperties.class))
                                .value())
                        .flatMap(record -> names(
                                Objects.requireNonNull(record.getAnnotation(ConfigurationProperties.class))
                                        .value(),
                                record)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(WrongSetting.rows()).anyMatch(row -> row.isOf(name)));
    }

    /** The settings of a record, those of the records in it below its name. */
    private static Stream<String> names(String prefix, Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).flatMap(component -> {
            String name = prefix + "."
                    + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            return component.getType().isRecord() ? names(name, component.getType()) : Stream.of(name);
        });
    }
}
