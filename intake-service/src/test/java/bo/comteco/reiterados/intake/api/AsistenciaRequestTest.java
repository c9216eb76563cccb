package bo.comteco.reiterados.intake.api;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.intake.domain.Persona;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsistenciaRequestTest {

    @ParameterizedTest(name = "{0}, {1}, {2}, {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "AGENTE_HELP_DESK, SOLUCIONADO,    3.2, -,   -",
                "AGENTE_HELP_DESK, NO_SOLUCIONADO, 3.2, -,   -",
                "AGENTE_HELP_DESK, NO_SOLUCIONADO, 3.2, PEX, -",
                "SISTEMA,          SOLUCIONADO,    -,   -,   -",
                "AGENTE_HELP_DESK, SOLUCIONADO,    -,   -,   seccionDelManual: Es obligatorio",
                "AGENTE_HELP_DESK, SOLUCIONADO,    ' ', -,   seccionDelManual: Es obligatorio",
                "SISTEMA,          SOLUCIONADO,    ' ', -,   seccionDelManual: Debe tener de 1 a 100 caracteres",
                "AGENTE_HELP_DESK, -,              3.2, -,   resultado: Es obligatorio",
                "AGENTE_HELP_DESK, QUIZAS,         3.2, -,   'resultado: Debe ser uno de [SOLUCIONADO, NO_SOLUCIONADO]'",
                "AGENTE_HELP_DESK, NO_SOLUCIONADO, 3.2, CO,  'unidad: Debe ser uno de [PEX, USM]'",
                "AGENTE_HELP_DESK, SOLUCIONADO,    3.2, USM, 'unidad: Solo con NO_SOLUCIONADO: lo solucionado en línea no tiene orden'"
            })
    void cadaCampoIncorrectoSeNombra(
            String rol,
            @Nullable String resultado,
            @Nullable String seccion,
            @Nullable String unidad,
            @Nullable String error) {
        assertThat(new AsistenciaRequest(resultado, seccion, unidad)
                        .errores(new Persona(rol, "luis")).all().stream()
                                .map(each -> each.campo() + ": " + each.mensaje())
                                .toList())
                .isEqualTo(error == null ? List.of() : List.of(error));
    }
}
