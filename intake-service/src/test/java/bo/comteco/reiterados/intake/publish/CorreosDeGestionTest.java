package bo.comteco.reiterados.intake.publish;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.intake.domain.Avance;
import bo.comteco.reiterados.intake.domain.Bandeja;
import bo.comteco.reiterados.intake.domain.Bitacora;
import bo.comteco.reiterados.intake.domain.Canal;
import bo.comteco.reiterados.intake.domain.Cliente;
import bo.comteco.reiterados.intake.domain.Comando;
import bo.comteco.reiterados.intake.domain.Criterio;
import bo.comteco.reiterados.intake.domain.DecisionDelPaso3;
import bo.comteco.reiterados.intake.domain.Encargo;
import bo.comteco.reiterados.intake.domain.Formulario;
import bo.comteco.reiterados.intake.domain.Interaccion;
import bo.comteco.reiterados.intake.domain.Medio;
import bo.comteco.reiterados.intake.domain.Paso;
import bo.comteco.reiterados.intake.domain.Persona;
import bo.comteco.reiterados.intake.domain.Recepcion;
import bo.comteco.reiterados.intake.domain.Reclamante;
import bo.comteco.reiterados.intake.domain.Reclamo;
import bo.comteco.reiterados.intake.domain.Servicio;
import bo.comteco.reiterados.mail.Mail;
import bo.comteco.reiterados.mail.MailRecipients;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a unit reads of a claim that it is asked about (Pasos 8, 16). */
class CorreosDeGestionTest {
    private static final Instant RECIBIDO = Instant.parse("2016-03-07T12:00:00Z");
    private static final Persona ROSA = new Persona("SUPERVISORA_CALL_CENTER", "rosa");
    private static final Persona RITA = new Persona("COORDINADORA_RETENCION", "rita");
    private static final Reclamante JUANA = new Reclamante("Juana Perez", "4250001", "Calle Uno 12", "1234567");

    private final CorreosDeGestion correos = new CorreosDeGestion(new MailRecipients(
            Map.of(
                    "central",
                            Map.of("centro-de-operaciones", List.of("centro@x.bo"), "div-redes", List.of("redes@x.bo")),
                    "norte", Map.of("centro-de-operaciones", List.of("norte@x.bo"))),
            "central"));

    private static Recepcion recepcion(@Nullable String contrato) {
        return new Recepcion(
                "R-1",
                "h",
                Canal.CALL_CENTER,
                contrato,
                Servicio.INTERNET,
                "F130",
                null,
                JUANA,
                "llamar a Juana",
                RECIBIDO,
                contrato == null ? new Criterio(Criterio.Por.TELEFONO, "+59144250001") : null);
    }

    private static Reclamo despues(@Nullable String contrato, Avance avance, Paso paso, Persona por) {
        return new Reclamo(
                recepcion(contrato),
                new Cliente.PorVerificar(),
                null,
                avance,
                Formulario.INTACTO,
                Encargo.INTACTO,
                new Bitacora(List.of(new Interaccion(
                        "R-1", 3, paso, por, RECIBIDO, Medio.CORREO, "Div. Redes", "Revisen el armario hoy", null))));
    }

    private static Comando gestion(Medio medio) {
        return new Comando.RegistrarGestion(
                "R-1", "Div. Redes", medio, "Revisen el armario hoy", null, ROSA, RECIBIDO, 2, List.of("redes@x.bo"));
    }

    @Test
    void laUnidadLeeLoQueSeLePideConOrdenYContratoYNadaDelCliente() {
        Reclamo reclamo = despues(
                "C1", new Avance.Decidido(DecisionDelPaso3.REITERA_ABIERTA, "C1.INTERNET.F130.1"), Paso.GESTION, ROSA);

        Mail correo = correos.de(gestion(Medio.CORREO), reclamo).orElseThrow();

        assertThat(correo.id()).isEqualTo("R-1.gestion-3");
        assertThat(correo.to()).containsExactly("redes@x.bo");
        assertThat(correo.subject()).isEqualTo("Reclamo R-1 de INTERNET: gestión con Div. Redes");
        assertThat(correo.text())
                .contains("rosa (supervisora call center) escribe a Div. Redes", "(Paso 8, COM-GCM-P12)")
                .contains("Revisen el armario hoy")
                .contains("Orden:           C1.INTERNET.F130.1", "Contrato:        C1", "Falla:           F130")
                .contains("recibido el lunes 7 de marzo, 08:00")
                .doesNotContain("Juana", "4250001", "Calle", "1234567");
    }

    @Test
    void laCoordinadoraEscribePorElPaso16() {
        Reclamo reclamo = despues(
                "C1", new Avance.Decidido(DecisionDelPaso3.REITERA_TRAS_CIERRE, "O"), Paso.GESTION_TECNICA, RITA);
        Comando.ResponderEncargo comando = new Comando.ResponderEncargo(
                "R-1",
                Bandeja.COORDINACION_RETENCION,
                "Div. Redes",
                Medio.CORREO,
                "Revisen el armario hoy",
                null,
                RITA,
                RECIBIDO,
                2,
                List.of("redes@x.bo"));

        assertThat(correos.de(comando, reclamo).orElseThrow().text())
                .contains("rita (coordinadora retencion) escribe", "(Paso 16, COM-GCM-P12)");
    }

    @Test
    void unReclamoSinContratoNiOrdenTambienSeGestiona() {
        assertThat(correos.de(gestion(Medio.CORREO), despues(null, new Avance.SinDecidir(), Paso.GESTION, ROSA))
                        .orElseThrow()
                        .text())
                .contains("Orden:           ninguna todavía", "Contrato:        por verificar");
    }

    @Test
    void loQueSeGestionaDeOtraManeraNoEscribeANadie() {
        Reclamo reclamo = despues("C1", new Avance.SinDecidir(), Paso.GESTION, ROSA);
        assertThat(correos.de(gestion(Medio.TELEFONO), reclamo)).isEmpty();
        assertThat(correos.de(
                        new Comando.SeguirOrden("R-1", new Avance.Decidido(DecisionDelPaso3.REITERA_ABIERTA, "O")),
                        reclamo))
                .as("its last entry is a mail, but the command sends none")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Centro de operaciones, NORTE, norte@x.bo",
        "CENTRO DE OPERACIONES, -,     centro@x.bo",
        "Centro de Operaciónes, SUR,   centro@x.bo",
        "Div. Redes,            NORTE, redes@x.bo",
        "div redes,             -,     redes@x.bo",
        "Ventas,                NORTE, -"
    })
    void unaUnidadSeHallaComoLaGenteLaEscribe(String unidad, String centro, String direccion) {
        assertThat(correos.destinatarios(centro.equals("-") ? null : centro, unidad))
                .isEqualTo(direccion.equals("-") ? List.of() : List.of(direccion));
    }
}
