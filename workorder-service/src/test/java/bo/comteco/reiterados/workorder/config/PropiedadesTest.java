package bo.comteco.reiterados.workorder.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/** A wrong setting stops the start, with a sentence that names it. */
class PropiedadesTest {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({ReiteracionProperties.class, CentrosProperties.class})
    static class Propiedades {}

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(Propiedades.class);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        reiteracion.ventanas.INTERNET=0s      | reiteracion.ventanas.INTERNET debe ser más de cero y a lo sumo 366 días
        reiteracion.ventanas.TELEFONIA=-1d    | reiteracion.ventanas.TELEFONIA debe ser más de cero
        reiteracion.ventanas.TELEVISION=400d  | reiteracion.ventanas.TELEVISION debe ser más de cero y a lo sumo 366 días
        reiteracion.ventanas.INTERNET=pronto  | pronto
        reiteracion.ventanas.RADIO=30d        | RADIO
        centros.predeterminado=central        | centros.predeterminado debe tener de 1 a 20 mayúsculas
        centros.por-armario.A1=un centro      | centros.por-armario[A1] debe tener de 1 a 20 mayúsculas
        """)
    void loQueEstaMalImpideArrancarYSeNombra(String propiedad, String oracion) {
        runner.withPropertyValues(propiedad)
                .run(context -> assertThat(context)
                        .getFailure()
                        .satisfies(fallo -> assertThat(causas(fallo)).contains(oracion)));
    }

    @ParameterizedTest
    @CsvSource({"A12-3,NORTE", "B1,CENTRAL"})
    void elLugarTieneElCentroQueSeDice(String armario, String centro) {
        runner.withPropertyValues("centros.por-armario.[A12-]=NORTE")
                .run(context -> assertThat(context.getBean(CentrosProperties.class)
                                .centros()
                                .de(armario))
                        .isEqualTo(centro));
    }

    private static String causas(Throwable fallo) {
        StringBuilder todas = new StringBuilder();
        for (Throwable causa = fallo; causa != null; causa = causa.getCause()) {
            todas.append(causa.getMessage()).append('\n');
        }
        return todas.toString();
    }
}
