package bo.comteco.reiterados.intake.api;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.edge.FieldError;
import bo.comteco.reiterados.intake.api.RecibirRequest.ReclamanteRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecibirRequestTest {

    private static final Instant NOW = Instant.parse("2016-03-01T12:00:00Z");
    private static final ReclamanteRequest WHO = new ReclamanteRequest("Juana Perez", "4250000", "Calle Uno 12", null);

    private static RecibirRequest request(
            @Nullable String canal,
            @Nullable String contrato,
            @Nullable String servicio,
            @Nullable String falla,
            @Nullable String armario,
            @Nullable ReclamanteRequest reclamante) {
        return new RecibirRequest(canal, contrato, servicio, falla, armario, reclamante, null);
    }

    private static List<String> campos(RecibirRequest request) {
        return request.errores().all().stream().map(FieldError::campo).toList();
    }

    @Test
    void unaPeticionVaciaNombraTodoLoQueFalta() {
        assertThat(campos(request(null, null, null, null, null, null)))
                .containsExactly("canal", "contrato", "servicio", "falla");
    }

    @Test
    void porTelefonoDebeDecirseQuienReclama() {
        List<String> who = List.of("reclamante.nombre", "reclamante.telefonoDeReferencia", "reclamante.direccion");
        assertThat(campos(request("CALL_CENTER", "C1", "INTERNET", "F1", null, null)))
                .isEqualTo(who);
        assertThat(campos(request(
                        "CALL_CENTER", "C1", "INTERNET", "F1", null, new ReclamanteRequest(" ", "", null, null))))
                .isEqualTo(who);
        assertThat(campos(request("CALL_CENTER", "C1", "INTERNET", "F1", null, WHO)))
                .isEmpty();
        assertThat(campos(request("HELP_DESK", "C1", "INTERNET", "F1", null, null)))
                .isEmpty();
        assertThat(campos(request("RETENCION", "C1", "INTERNET", "F1", null, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FAX, C1, INTERNET, F1, A-1, 4250000, canal",
        "RETENCION, C_1, INTERNET, F1, A-1, 4250000, contrato",
        "RETENCION, C12345678901234567890, INTERNET, F1, A-1, 4250000, contrato",
        "RETENCION, C1, GAS, F1, A-1, 4250000, servicio",
        "RETENCION, C1, INTERNET, f1, A-1, 4250000, falla",
        "RETENCION, C1, INTERNET, F.1, A-1, 4250000, falla",
        "RETENCION, C1, INTERNET, F1, A/1, 4250000, armario",
        "RETENCION, C1, INTERNET, F1, A-1, 425000, reclamante.telefonoDeReferencia",
        "RETENCION, C1, INTERNET, F1, A-1, 425000012, reclamante.telefonoDeReferencia",
        "RETENCION, C1, INTERNET, F1, A-1, +5914250, reclamante.telefonoDeReferencia"
    })
    void cadaCampoIncorrectoSeNombraSolo(
            String canal, String contrato, String servicio, String falla, String armario, String phone, String wrong) {
        assertThat(campos(request(
                        canal, contrato, servicio, falla, armario, new ReclamanteRequest(null, phone, null, null))))
                .containsExactly(wrong);
    }

    @Test
    void variosCamposIncorrectosSeNombranJuntos() {
        assertThat(campos(request("FAX", "C_1", "GAS", "f", "A/1", null)))
                .containsExactly("canal", "contrato", "servicio", "falla", "armario");
    }

    @Test
    void losBlancosDeLosBordesNoHacenOtraPeticion() {
        RecibirRequest plain = request("HELP_DESK", "C1", "INTERNET", "F1", null, null);
        RecibirRequest blank = request(" HELP_DESK ", "C1 ", " INTERNET", "F1", "  ", null);
        RecibirRequest other = request("HELP_DESK", "C1", "INTERNET", "F2", null, null);
        assertThat(huella(blank)).isEqualTo(huella(plain)).isNotEqualTo(huella(other));
        assertThat(huella(request("HELP_DESK", "C1", "INTERNET", "F1", null, WHO)))
                .isNotEqualTo(huella(plain));
    }

    private static String huella(RecibirRequest request) {
        assertThat(request.errores().all()).isEmpty();
        return request.recepcion("R-1", NOW).huella();
    }
}
