package bo.comteco.reiterados.intake.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import bo.comteco.reiterados.edge.FieldError;
import bo.comteco.reiterados.intake.api.RecibirRequest.ClienteRequest;
import bo.comteco.reiterados.intake.api.RecibirRequest.ReclamanteRequest;
import bo.comteco.reiterados.intake.application.Telefonos;
import bo.comteco.reiterados.intake.domain.Criterio;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecibirRequestTest {

    private static final Instant NOW = Instant.parse("2016-03-01T12:00:00Z");
    private static final Telefonos TELEFONOS = new Telefonos(4);
    private static final ReclamanteRequest WHO = new ReclamanteRequest("Juana Perez", "4250000", "Calle Uno 12", null);

    private static RecibirRequest request(
            @Nullable String canal,
            @Nullable String contrato,
            @Nullable String servicio,
            @Nullable String falla,
            @Nullable String armario,
            @Nullable ReclamanteRequest reclamante) {
        return new RecibirRequest(canal, contrato, servicio, falla, armario, reclamante, null, null);
    }

    private static List<String> campos(RecibirRequest request) {
        return request.errores(TELEFONOS).all().stream().map(FieldError::campo).toList();
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

    static Stream<Arguments> textosIncorrectos() {
        return Stream.of(
                arguments(new ReclamanteRequest("x".repeat(201), null, null, null), null, "reclamante.nombre"),
                arguments(new ReclamanteRequest("Ana\u0007", null, null, null), null, "reclamante.nombre"),
                arguments(new ReclamanteRequest(null, "425 0000", null, null), null, "reclamante.telefonoDeReferencia"),
                arguments(new ReclamanteRequest(null, null, "x".repeat(201), null), null, "reclamante.direccion"),
                arguments(new ReclamanteRequest(null, null, "Calle\nUno", null), null, "reclamante.direccion"),
                arguments(new ReclamanteRequest(null, null, null, "12/3"), null, "reclamante.carnet"),
                arguments(new ReclamanteRequest(null, null, null, "1".repeat(21)), null, "reclamante.carnet"),
                arguments(null, "x".repeat(2001), "descripcion"));
    }

    @ParameterizedTest
    @MethodSource("textosIncorrectos")
    void cadaTextoIncorrectoSeNombra(
            @Nullable ReclamanteRequest reclamante, @Nullable String descripcion, String wrong) {
        assertThat(campos(new RecibirRequest("RETENCION", "C1", "INTERNET", "F1", null, reclamante, descripcion, null)))
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
        assertThat(request.errores(TELEFONOS).all()).isEmpty();
        return request.recepcion("R-1", NOW, TELEFONOS).huella();
    }

    private static RecibirRequest sinContrato(@Nullable String contrato, @Nullable ClienteRequest cliente) {
        return new RecibirRequest("RETENCION", contrato, "INTERNET", "F1", null, null, null, cliente);
    }

    @ParameterizedTest
    @CsvSource({
        ",,,, contrato",
        ", ' ', '', , contrato",
        "C1, 4250000,,, cliente",
        ", 425000,,, cliente.telefono",
        ", 442500001,,, cliente.telefono",
        ",, Al,, cliente.nombre",
        ",, Ana1,, cliente.nombre",
        ",,, 12/3, cliente.ci",
        ",,, 123456789012345678901, cliente.ci",
        ", 4250000, Ana Rojas,, cliente.telefono cliente.nombre",
        ", 4250000, Ana Rojas, 123, cliente.telefono cliente.nombre cliente.ci"
    })
    void sinContratoSeDiceUnSoloDatoDelCliente(
            @Nullable String contrato,
            @Nullable String telefono,
            @Nullable String nombre,
            @Nullable String ci,
            String wrong) {
        assertThat(campos(sinContrato(contrato, new ClienteRequest(telefono, nombre, ci))))
                .containsExactly(wrong.split(" ", -1));
    }

    @Test
    void elClienteSeNombraPorUnoDeSusDatosEnUnaSolaForma() {
        RecibirRequest told = sinContrato(null, new ClienteRequest(" 425-0000 ", null, ""));
        assertThat(campos(told)).isEmpty();
        assertThat(told.recepcion("R-1", NOW, TELEFONOS).criterio())
                .isEqualTo(new Criterio(Criterio.Por.TELEFONO, "+59144250000"));
        assertThat(told.recepcion("R-1", NOW, TELEFONOS).contrato()).isNull();
        assertThat(huella(told))
                .as("the same phone is the same request")
                .isEqualTo(huella(sinContrato(null, new ClienteRequest("44250000", null, null))))
                .isNotEqualTo(huella(sinContrato(null, new ClienteRequest("4250001", null, null))));
        assertThat(told.toString()).doesNotContain("425");
    }
}
