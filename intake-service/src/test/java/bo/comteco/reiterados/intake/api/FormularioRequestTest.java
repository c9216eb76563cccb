package bo.comteco.reiterados.intake.api;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.edge.FieldError;
import bo.comteco.reiterados.intake.domain.DatosDelFormulario;
import bo.comteco.reiterados.intake.domain.MotivoDeFormulario;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormularioRequestTest {

    private static List<String> campos(FormularioRequest request) {
        return request.errores().all().stream().map(FieldError::campo).toList();
    }

    @Test
    void sinRevisionNoSeCompleta() {
        FormularioRequest request =
                new FormularioRequest(null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(campos(request)).containsExactly("revision");
    }

    @Test
    void cadaCampoIncorrectoSeNombra() {
        String large = "x".repeat(61);
        FormularioRequest request = new FormularioRequest(
                0L,
                "425",
                Arrays.asList("ABONADO_AUSENTE", "OTRO", null),
                "x".repeat(401),
                large,
                large,
                large,
                large,
                "2016-02-30",
                large,
                "QUIZAS",
                large);
        assertThat(campos(request))
                .containsExactly(
                        "telefono",
                        "motivos[1]",
                        "motivos[2]",
                        "observaciones",
                        "unidad",
                        "fallaActual",
                        "fallaVerificadaPor",
                        "reportadoA",
                        "fechaDeVerificacion",
                        "cliente",
                        "linea",
                        "supervisora");
        assertThat(request.toString()).doesNotContain("xx");
    }

    @Test
    void loBlancoEsLoMismoQueNada() {
        FormularioRequest request = new FormularioRequest(
                0L, " ", List.of("GRAN_USUARIO"), "", " Div. Redes ", null, null, null, " ", null, "", null);
        assertThat(campos(request)).isEmpty();
        assertThat(request.datos())
                .isEqualTo(new DatosDelFormulario(
                        null,
                        Set.of(MotivoDeFormulario.GRAN_USUARIO),
                        null,
                        "Div. Redes",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void deUnaGestionSeDiceTodo() {
        assertThat(new GestionRequest(" ", "PALOMA", null)
                        .errores().all().stream().map(FieldError::campo))
                .containsExactly("unidad", "medio", "resultado");
        assertThat(new GestionRequest("Div. Redes", "CORREO", "hablé con Juana").toString())
                .doesNotContain("Juana");
    }
}
