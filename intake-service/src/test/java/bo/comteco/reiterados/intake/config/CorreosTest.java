package bo.comteco.reiterados.intake.config;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.reiterados.mail.MailRecipients;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorreosTest {

    @Test
    void sinDireccionDelCentroDeOperacionesNoArranca() {
        MailRecipients sinCentro = new MailRecipients(Map.of("central", Map.of("usm", List.of("usm@x.bo"))), "central");
        assertThatThrownBy(() -> new IntakeConfiguration().correosDeGestion(sinCentro))
                .hasMessage("mail.recipients.central.CENTRO_DE_OPERACIONES: falta la dirección");
    }
}
