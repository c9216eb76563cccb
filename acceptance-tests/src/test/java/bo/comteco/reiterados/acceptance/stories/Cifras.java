package bo.comteco.reiterados.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bo.comteco.reiterados.localstack.replay.Resultado;
import bo.comteco.reiterados.localstack.simulator.SmartflexSimulator;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Map;

/** What the procedure must make of the sample ({@code local-stack/MUESTRA.md}). */
final class Cifras {
    private static final YearMonth MARZO = YearMonth.of(2016, 3);

    private Cifras() {}

    /** The figures as they stand when March has ended: 34 of 58 cases are solved. */
    static void alFinDeMarzo(Resultado resultado) {
        assertThat(resultado.months()).containsExactly(Map.entry(MARZO, new Resultado.Mes(58, 34)));
        delPaso3(resultado);
    }

    /** The figures when all has been closed. */
    static void alFinal(Resultado resultado) {
        assertThat(resultado.months()).containsExactly(Map.entry(MARZO, new Resultado.Mes(58, 58)));
        delPaso3(resultado);
    }

    private static void delPaso3(Resultado resultado) {
        assertThat(resultado.claims()).isEqualTo(506);
        assertThat(resultado.orders()).isEqualTo(423);
        assertThat(resultado.firstReports()).isEqualTo(422);
        assertThat(resultado.solvedOnline()).isEqualTo(16);
        assertThat(resultado.onOpenOrder()).isEqualTo(39);
        assertThat(resultado.onAttendedOrder()).isEqualTo(28);
        assertThat(resultado.afterClosing()).isEqualTo(17);
        assertThat(resultado.cases()).isEqualTo(58);
    }

    /** D-27: Smartflex was told of every order, however often; it is told a little after. */
    static void enSmartflex(SmartflexSimulator smartflex) {
        await().atMost(Duration.ofMinutes(1)).until(() -> smartflex.registros().ordenes() >= 423);
        assertThat(smartflex.registros().ordenes()).isEqualTo(423);
        assertThat(smartflex.registros().interacciones())
                .as("the replay manages nothing")
                .isZero();
    }
}
