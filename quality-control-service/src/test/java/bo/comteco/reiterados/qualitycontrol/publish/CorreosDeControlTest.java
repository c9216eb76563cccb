package bo.comteco.reiterados.qualitycontrol.publish;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.mail.Mail;
import bo.comteco.reiterados.mail.MailRecipients;
import bo.comteco.reiterados.qualitycontrol.domain.ClaseDeControl;
import bo.comteco.reiterados.qualitycontrol.domain.Control;
import bo.comteco.reiterados.qualitycontrol.domain.Expediente;
import bo.comteco.reiterados.qualitycontrol.domain.HechoDeControl;
import bo.comteco.reiterados.qualitycontrol.domain.Linea;
import bo.comteco.reiterados.qualitycontrol.domain.Quien;
import bo.comteco.reiterados.qualitycontrol.domain.Registro;
import bo.comteco.reiterados.qualitycontrol.domain.Resultado;
import bo.comteco.reiterados.qualitycontrol.domain.Resultado.Aviso;
import bo.comteco.reiterados.qualitycontrol.domain.Servicio;
import bo.comteco.reiterados.qualitycontrol.domain.Tarea;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the supervisor CO reads of a service that does not work (Paso 20.3). */
class CorreosDeControlTest {
    private static final Instant CERRADA = Instant.parse("2016-03-04T14:00:00Z");
    private static final Instant LLAMADA = Instant.parse("2016-03-05T15:30:00Z");

    private final CorreosDeControl correos = new CorreosDeControl(new MailRecipients(
            Map.of(
                    "central", Map.of("supervisor-co", List.of("central@x.bo")),
                    "norte", Map.of("supervisor-co", List.of("norte@x.bo"))),
            "central"));

    private static Expediente expediente(@Nullable String centro) {
        return new Expediente(
                "C1.TELEFONIA.F1.1.LLAMADA",
                "C1.TELEFONIA.F1.1",
                5,
                "C1",
                ClaseDeControl.LLAMADA,
                new Linea(Servicio.TELEFONIA, "COBRE", null),
                "F1",
                CERRADA,
                true,
                null,
                CERRADA.plusSeconds(86_400),
                centro);
    }

    private static Registro dicho(Resultado resultado) {
        return new Registro(resultado, Registro.Medio.TELEFONO, new Quien("OPERADOR_CO", "ana"), LLAMADA);
    }

    private static HechoDeControl visita(@Nullable String centro, Aviso aviso) {
        return new HechoDeControl.VisitaPedida(new Control.EnTarea(
                expediente(centro),
                Tarea.VISITA,
                "El cliente dice que el servicio no funciona",
                LLAMADA,
                List.of(),
                null,
                List.of(dicho(new Resultado.Funciona(false, "habló doña Juana", aviso)))));
    }

    private static HechoDeControl reprobado(Resultado... dichos) {
        return new HechoDeControl.Reprobado(new Control.Reprobado(
                expediente(null),
                LLAMADA,
                "La revisión de una persona dice que el servicio no funciona",
                List.of(),
                null,
                Stream.of(dichos).map(CorreosDeControlTest::dicho).toList()));
    }

    @Test
    void deLaVisitaPedidaSeLeeQueSigueYNadaDelCliente() {
        Mail correo = correos.de(visita(null, Aviso.CORREO)).orElseThrow();

        assertThat(correo.id()).isEqualTo("C1.TELEFONIA.F1.1.LLAMADA.visita");
        assertThat(correo.to()).containsExactly("central@x.bo");
        assertThat(correo.subject())
                .isEqualTo("Control de calidad: el servicio de la orden C1.TELEFONIA.F1.1 no funciona");
        assertThat(correo.text())
                .contains(
                        "El 05/03/2016 11:30",
                        "cerrada el 04/03/2016 10:00",
                        "El cliente dice que el servicio no funciona")
                .contains("Contrato:        C1", "un técnico vuelve en forma prioritaria")
                .doesNotContain("Juana", "ana");
    }

    @Test
    void vaAlSupervisorDelCentroQueTuvoLaOrden() {
        assertThat(correos.de(visita("NORTE", Aviso.CORREO)).orElseThrow().to()).containsExactly("norte@x.bo");
    }

    @ParameterizedTest
    @EnumSource(value = Aviso.class, mode = EnumSource.Mode.EXCLUDE, names = "CORREO")
    void aQuienSeLeDiceDeOtraManeraNoSeLeEscribe(Aviso aviso) {
        assertThat(correos.de(visita(null, aviso))).isEmpty();
    }

    @Test
    void deLoQueReprobaUnaRevisionSeLeeQueHayUnaOrdenInmediata() {
        Mail correo = correos.de(reprobado(new Resultado.Funciona(false, null, Aviso.CORREO)))
                .orElseThrow();

        assertThat(correo.id()).isEqualTo("C1.TELEFONIA.F1.1.LLAMADA.reprobado");
        assertThat(correo.text()).contains("hay una orden inmediata (Paso 21)");
        assertThat(correos.de(reprobado(
                        new Resultado.Funciona(false, null, Aviso.CORREO), new Resultado.Visita(false, null))))
                .as("of a visit that solved nothing the escalation tells")
                .isEmpty();
        assertThat(correos.de(reprobado())).as("a line that was measured").isEmpty();
    }
}
