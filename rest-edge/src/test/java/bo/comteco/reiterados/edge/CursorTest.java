package bo.comteco.reiterados.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

class CursorTest {

    @Test
    void unInstanteVuelveComoSeFue() {
        Instant instante = Instant.parse("2016-03-04T05:06:07.089Z");
        assertThat(Cursor.decode(Cursor.of(instante, 7).encode()).instant(0)).isEqualTo(instante);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+292278994-08-17T07:12:56Z",
                "+1000000000-12-31T23:59:59.999Z",
                "-1000000000-01-01T00:00:00Z",
                "ayer",
                ""
            })
    void unInstanteQueNingunaListaTieneSenalaElCursor(String instante) {
        Cursor cursor = Cursor.decode(Cursor.of(instante).encode());

        Problem problem = catchThrowableOfType(Problem.class, () -> cursor.instant(0));

        assertThat(problem).isNotNull();
        assertThat(problem.status()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(problem.properties().get("errores"))
                .asInstanceOf(InstanceOfAssertFactories.list(FieldError.class))
                .extracting(FieldError::campo)
                .containsExactly("cursor");
    }
}
