package bo.comteco.reiterados.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldErrorsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Llamar al 4250000", "CI 12345678 CB", "Escribir a ana@ejemplo.bo"})
    void loQueLeenOtrosServiciosNoLlevaDatosDeNadie(String motivo) {
        assertThat(new FieldErrors().forOthers("motivo", motivo).all())
                .singleElement()
                .satisfies(error -> assertThat(error.campo()).isEqualTo("motivo"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Falta el permiso de la alcaldía", "Vence el 2016-03-07 a las 12:00", "Armario A-17, par 123456"
            })
    void loDemasSiLoLeen(String motivo) {
        assertThat(new FieldErrors().forOthers("motivo", motivo).isEmpty()).isTrue();
    }
}
