package bo.comteco.reiterados.intake.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bo.comteco.reiterados.edge.FieldError;
import bo.comteco.reiterados.edge.Problem;
import bo.comteco.reiterados.intake.application.Telefonos;
import bo.comteco.reiterados.intake.domain.Criterio;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientesControllerTest {

    private static Criterio criterio(
            @Nullable String telefono, @Nullable String contrato, @Nullable String nombre, @Nullable String ci) {
        return ClientesController.criterio(telefono, contrato, nombre, ci, new Telefonos(4));
    }

    @ParameterizedTest
    @CsvSource({
        ",,,, telefono, Indique uno solo",
        "'',' ',,, telefono, Indique uno solo",
        "4250000,C1,,, telefono contrato, Indique uno solo",
        ",C1,Ana Rojas,123, contrato nombre ci, Indique uno solo",
        "425000,,,, telefono, Debe ser un teléfono",
        "cuatro,,,, telefono, Debe ser un teléfono",
        "442500001,,,, telefono, Debe ser un teléfono",
        ",C_1,,, contrato, letras",
        ",C12345678901234567890,,, contrato, de 1 a 20",
        ",,Al,, nombre, de 3 a 100 letras",
        ",,4250000,, nombre, de 3 a 100 letras",
        ",,,12/3, ci, letras o dígitos",
        ",,,123456789012345678901, ci, de 1 a 20"
    })
    void cadaDatoIncorrectoSeNombra(
            @Nullable String telefono,
            @Nullable String contrato,
            @Nullable String nombre,
            @Nullable String ci,
            String campos,
            String mensaje) {
        Problem problem = catchThrowableOfType(Problem.class, () -> criterio(telefono, contrato, nombre, ci));
        assertThat(problem.status().value()).isEqualTo(400);
        @SuppressWarnings("unchecked")
        List<FieldError> errores = (List<FieldError>) problem.properties().getOrDefault("errores", List.of());
        assertThat(errores.stream().map(FieldError::campo)).containsExactly(campos.split(" ", -1));
        assertThat(errores).allSatisfy(each -> assertThat(each.mensaje()).contains(mensaje));
    }

    @Test
    void elTelefonoSeBuscaEnUnaSolaForma() {
        assertThat(criterio(" 425-0000 ", null, "", null))
                .isEqualTo(new Criterio(Criterio.Por.TELEFONO, "+59144250000"))
                .hasToString("Criterio[TELEFONO]");
        assertThat(criterio(null, null, "María O'Neil", null))
                .isEqualTo(new Criterio(Criterio.Por.NOMBRE, "María O'Neil"));
        assertThat(criterio(null, null, null, "1234567 CB")).isEqualTo(new Criterio(Criterio.Por.CARNET, "1234567 CB"));
    }
}
