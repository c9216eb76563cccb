package bo.comteco.reiterados.localstack.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CostoTest {
    private static final String METRICAS = """
            # HELP mongodb_driver_commands_seconds Timer of MongoDB commands
            # TYPE mongodb_driver_commands_seconds summary
            mongodb_driver_commands_seconds_count{command="find",status="SUCCESS"} 12
            mongodb_driver_commands_seconds_sum{command="find",status="SUCCESS"} 0.5
            mongodb_driver_commands_seconds_count{command="update",status="SUCCESS"} 1.5E1
            delivery_outbox_published_total 7.0
            """;

    @Test
    void unaMetricaSeSumaSobreTodasSusEtiquetasYNingunaOtra() {
        assertThat(Costo.sum(METRICAS, "mongodb_driver_commands_seconds_count"::equals))
                .isEqualTo(27);
        assertThat(Costo.sum(METRICAS, "delivery_outbox_published_total"::equals))
                .isEqualTo(7);
        assertThat(Costo.sum(METRICAS, "no_existe"::equals)).isZero();
    }

    @Test
    void elCostoEsLaDiferenciaRepartidaEntreReclamosYOrdenes() {
        Costo antes = new Costo(10, 100, 50, Duration.ofSeconds(3));
        Costo despues = new Costo(30, 180, 90, Duration.ofSeconds(5));
        assertThat(despues.desde(antes)).isEqualTo(new Costo(20, 80, 40, Duration.ofSeconds(2)));
        assertThat(despues.desde(antes).tabla(4, 2).lines().toList())
                .anySatisfy(line -> assertThat(line.replaceAll(" +", " ")).isEqualTo("eventos 20 5.0 10.0"))
                .anySatisfy(
                        line -> assertThat(line.replaceAll(" +", " ")).isEqualTo("CPU de todos, ms 2000 500.0 1000.0"));
    }
}
