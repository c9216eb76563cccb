package bo.comteco.reiterados.intake.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelefonosTest {

    private final Telefonos telefonos = new Telefonos(4);

    @ParameterizedTest
    @CsvSource({
        "4250000, +59144250000",
        "44250000, +59144250000",
        "4 425-0000, +59144250000",
        "(4) 4250000, +59144250000",
        "70712345, +59170712345",
        "+591 70712345, +59170712345",
        "+591 4 4250000, +59144250000"
    })
    void elMismoTelefonoEsSiempreElMismoTexto(String told, String normalised) {
        assertThat(telefonos.normalizado(told)).contains(normalised);
    }

    @ParameterizedTest
    @CsvSource({"425000", "442500001", "texto", "+", "''", "0000000", "+1 70712345"})
    void loQueNoEsUnTelefonoNoTieneForma(String told) {
        assertThat(telefonos.normalizado(told)).isEmpty();
    }
}
