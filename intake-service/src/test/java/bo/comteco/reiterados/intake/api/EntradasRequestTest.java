package bo.comteco.reiterados.intake.api;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.edge.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntradasRequestTest {

    private static List<String> nombrados(List<FieldError> errores) {
        return errores.stream()
                .map(each -> each.campo() + ": " + each.mensaje())
                .toList();
    }

    @ParameterizedTest(name = "{0}, {1}, {2}, {3}, {4}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "MESA_DE_PRUEBAS, -,       TELEFONO, sin avance, false, -",
                "OTRA,            Ventas,  CORREO,   sin avance, true,  -",
                "-,               -,       TELEFONO, sin avance, false, unidad: Es obligatorio",
                "VENTAS,          -,       TELEFONO, sin avance, false, 'unidad: Debe ser uno de [CENTRO_DE_OPERACIONES, MESA_DE_PRUEBAS, HELP_DESK, OTRA]'",
                "OTRA,            -,       TELEFONO, sin avance, false, nombreDeUnidad: Es obligatorio",
                "OTRA,            ' ',     TELEFONO, sin avance, false, nombreDeUnidad: Es obligatorio",
                "HELP_DESK,       Ventas,  TELEFONO, sin avance, false, nombreDeUnidad: Solo con la unidad OTRA",
                "HELP_DESK,       -,       -,        sin avance, false, medio: Es obligatorio",
                "HELP_DESK,       -,       PALOMA,   sin avance, false, 'medio: Debe ser uno de [CORREO, TELEFONO, PRESENCIAL, SISTEMA]'",
                "HELP_DESK,       -,       TELEFONO, ' ',        false, resultado: Es obligatorio",
                "HELP_DESK,       -,       TELEFONO, sin avance, -,     solucionado: Es obligatorio"
            })
    void cadaCampoDelSeguimientoSeNombra(
            @Nullable String unidad,
            @Nullable String nombre,
            @Nullable String medio,
            @Nullable String resultado,
            @Nullable Boolean solucionado,
            @Nullable String error) {
        assertThat(nombrados(new SeguimientoRequest(unidad, nombre, medio, resultado, solucionado)
                        .errores()
                        .all()))
                .isEqualTo(error == null ? List.of() : List.of(error));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "Div. Redes, CORREO, hecho, -",
                "-,          CORREO, hecho, unidad: Es obligatorio",
                "' ',        CORREO, hecho, unidad: Es obligatorio",
                "Div. Redes, -,      hecho, medio: Es obligatorio",
                "Div. Redes, CARTA,  hecho, 'medio: Debe ser uno de [CORREO, TELEFONO, PRESENCIAL, SISTEMA]'",
                "Div. Redes, CORREO, -,     resultado: Es obligatorio"
            })
    void cadaCampoDeLaGestionSeNombra(
            @Nullable String unidad, @Nullable String medio, @Nullable String resultado, @Nullable String error) {
        assertThat(nombrados(
                        new GestionRequest(unidad, medio, resultado).errores().all()))
                .isEqualTo(error == null ? List.of() : List.of(error));
    }

    @Test
    void loLargoYLasClavesTambienSeMiran() {
        GestionRequest larga = new GestionRequest("u".repeat(61), "CORREO", "r".repeat(1001));
        assertThat(Entradas.conClave(larga.errores(), "con espacio").all().stream()
                        .map(FieldError::campo))
                .containsExactly("unidad", "resultado", "Idempotency-Key");
    }
}
