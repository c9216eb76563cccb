package bo.comteco.reiterados.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.TestingAuthenticationToken;

class CentroScopeTest {

    private static final String SEPARATOR = " ";

    @ParameterizedTest(name = "{0} de {1} pide {2}")
    @CsvSource({
        "OPERADOR_CO, NORTE, , NORTE",
        "SUPERVISOR_CO, NORTE SUR, , NORTE SUR",
        "SUPERVISOR_ADMINISTRACION_CO, NORTE, , NORTE",
        "ADMINISTRADOR_CO, NORTE, , NORTE",
        "TECNICO, NORTE, , NORTE",
        "OPERADOR_CO TECNICO, NORTE, , NORTE",
        "OPERADOR_CO, '', , ''",
        "OPERADOR_CO, NORTE, SUR, SUR",
        "JEFE_DEPTO_CO, NORTE, , ''",
        "DIV_REDES, NORTE, , ''",
        "ANALISTA_USM, NORTE, , ''",
        "SISTEMA, NORTE, , ''",
        "SUPERVISOR_CO JEFE_DEPTO_CO, NORTE, , ''",
        "JEFE_DEPTO_CO, NORTE, SUR, SUR"
    })
    void veLoDeSuCentroQuienEsDeUnoYLoQuePideQuienPide(
            String roles, String centros, @Nullable String asked, String shown) {
        FieldErrors errors = new FieldErrors();

        assertThat(CentroScope.of(errors, asked, caller(words(roles), words(centros))))
                .isEqualTo(words(shown));
        assertThat(errors.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"norte", "EL NORTE", "", "A23456789012345678901", "NORTE,SUR"})
    void loQueNoEsUnCodigoSeNombra(String asked) {
        FieldErrors errors = new FieldErrors();

        CentroScope.of(errors, asked, caller(List.of(Roles.OPERADOR_CO), List.of()));

        assertThat(errors.all()).extracting(FieldError::campo).containsExactly("centro");
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(SEPARATOR));
    }

    private static TestingAuthenticationToken caller(List<String> roles, List<String> centros) {
        return new TestingAuthenticationToken(
                "ana",
                "",
                Stream.concat(
                                roles.stream().map(role -> "ROLE_" + role),
                                centros.stream().map(centro -> CentroScope.AUTHORITY + centro))
                        .toArray(String[]::new));
    }
}
