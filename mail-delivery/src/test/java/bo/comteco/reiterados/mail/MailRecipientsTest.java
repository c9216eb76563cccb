package bo.comteco.reiterados.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailRecipientsTest {
    private static final Map<String, Map<String, List<String>>> CONFIGURADOS = Map.of(
            "central", Map.of("jefe-depto-co", List.of("jefe@x.bo"), "div-redes", List.of("redes@x.bo", "turno@x.bo")),
            "norte", Map.of("jefedeptoco", List.of("jefe.norte@x.bo")));

    @Test
    void cadaGrupoTieneSuGenteYLaQueLeFaltaEsLaDelGrupoPorOmision() {
        MailRecipients recipients = new MailRecipients(CONFIGURADOS, "CENTRAL");

        assertThat(recipients.of("NORTE", "JEFE_DEPTO_CO")).containsExactly("jefe.norte@x.bo");
        assertThat(recipients.of("NORTE", "DIV_REDES")).containsExactly("redes@x.bo", "turno@x.bo");
        assertThat(recipients.of(null, "JEFE_DEPTO_CO")).containsExactly("jefe@x.bo");
        assertThat(recipients.of("Nórte", "Jefe Depto. CO")).containsExactly("jefe.norte@x.bo");
        assertThat(recipients.of("SUR", "JEFE_DEPTO_CO")).containsExactly("jefe@x.bo");
        assertThat(recipients.of("NORTE", "NADIE")).isEmpty();
    }

    @Test
    void unRolQueHaceFaltaYNoTieneDireccionSeNombra() {
        MailRecipients recipients = new MailRecipients(CONFIGURADOS, "central");

        assertThat(recipients.requiring(List.of("JEFE_DEPTO_CO", "DIV_REDES"))).isSameAs(recipients);
        assertThatThrownBy(() -> recipients.requiring(List.of("DIV_REDES", "ADMINISTRADOR_CO")))
                .hasMessage("mail.recipients.central.ADMINISTRADOR_CO: falta la dirección");
        assertThatThrownBy(() -> new MailRecipients(CONFIGURADOS, "sur")).hasMessageContaining("mail.recipients.sur");
    }

    @ParameterizedTest
    @CsvSource({
        "sin arroba,      a@x.bo, 5s, 1, mail.from",
        "a@x.bo,          sin,    5s, 1, mail.recipients.central.rol",
        "a@x.bo,          a@x.bo, 0s, 1, mail.look-every",
        "a@x.bo,          a@x.bo, 5s, 0, mail.page-size"
    })
    void unValorMaloDetieneElInicioConSuNombre(
            String from, String address, String lookEvery, int pageSize, String nombre) {
        Duration cada = Duration.ofSeconds(Long.parseLong(lookEvery.replace("s", "")));
        assertThatThrownBy(() -> new MailProperties(
                        from,
                        Map.of("central", Map.of("rol", List.of(address))),
                        "central",
                        cada,
                        pageSize,
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(nombre);
    }
}
