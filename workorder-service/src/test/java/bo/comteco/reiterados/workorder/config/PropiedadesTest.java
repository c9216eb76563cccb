package bo.comteco.reiterados.workorder.config;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.workorder.domain.ClaseDeLugar;
import bo.comteco.reiterados.workorder.domain.PoliticaDeReclamoMasivo.Umbral;
import bo.comteco.reiterados.workorder.domain.PoliticaDeReiteracion;
import bo.comteco.reiterados.workorder.domain.Servicio;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What can be set: what it is where nothing is said, and what is said changes. */
class PropiedadesTest {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(AjustesMalosTest.Ajustes.class);

    @Test
    void sinDecirNadaValenLosNumerosDeLasDecisiones() {
        runner.run(context -> {
            assertThat(context.getBean(ReiteracionProperties.class).politica().ventanas())
                    .containsOnlyKeys(Servicio.values())
                    .allSatisfy((servicio, ventana) -> assertThat(ventana).isEqualTo(PoliticaDeReiteracion.VENTANA));
            assertThat(context.getBean(ReclamoMasivoProperties.class).politica().umbrales())
                    .isEqualTo(Map.of(
                            ClaseDeLugar.ARMARIO, new Umbral(20, Duration.ofMinutes(15)),
                            ClaseDeLugar.NODO, new Umbral(30, Duration.ofMinutes(15)),
                            ClaseDeLugar.PUERTO_OLT, new Umbral(10, Duration.ofMinutes(15))));
        });
    }

    @Test
    void unServicioPuedeTenerOtraVentana() {
        runner.withPropertyValues("reiteracion.ventana=20d", "reiteracion.ventanas.INTERNET=10d")
                .run(context -> assertThat(context.getBean(ReiteracionProperties.class)
                                .politica()
                                .ventanas())
                        .containsEntry(Servicio.INTERNET, Duration.ofDays(10))
                        .containsEntry(Servicio.TELEFONIA, Duration.ofDays(20)));
    }

    @Test
    void sinDeteccionNadaSeCuenta() {
        runner.withPropertyValues("reclamo-masivo.deteccion=false")
                .run(context -> assertThat(context.getBean(ReclamoMasivoProperties.class)
                                .politica()
                                .umbrales())
                        .isEmpty());
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
}
