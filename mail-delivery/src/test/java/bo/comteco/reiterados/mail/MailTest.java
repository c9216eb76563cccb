package bo.comteco.reiterados.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class MailTest {
    private static final List<String> JEFA = List.of("jefa@comteco.example");

    private static String messageId(String id) {
        return new Mail(id, JEFA, "asunto", "texto").messageId("comteco.example");
    }

    @Test
    void loQueSirveQuedaComoEsta() {
        assertThat(messageId("C1.INTERNET.F130.1.nivel-3")).isEqualTo("<C1.INTERNET.F130.1.nivel-3@comteco.example>");
        assertThat(messageId("C1.INTERNET.INSTALACION~I-574b.1.nivel-3"))
                .isEqualTo("<C1.INTERNET.INSTALACION~I-574b.1.nivel-3@comteco.example>");
    }

    @Test
    void ningunaIdentidadDetieneUnCorreoYDosDistintasLoSiguenSiendo() {
        assertThat(messageId("recordatorios.2016-03-07.Quillacollo norte"))
                .isEqualTo("<recordatorios.2016-03-07.Quillacollo=0020norte@comteco.example>");
        assertThat(messageId("a:ñ")).isEqualTo("<a=003A=00F1@comteco.example>");
        assertThat(messageId("a=0020")).isNotEqualTo(messageId("a "));
    }

    @Test
    void nadieSaleDeSuCabecera() {
        assertThat(new Mail("OT1", JEFA, "uno\r\nBcc: otro@x", "texto").subject())
                .isEqualTo("uno Bcc: otro@x");
        assertThat(messageId("OT 1>\r\nBcc: x")).isEqualTo("<OT=00201=003E=000D=000ABcc=003A=0020x@comteco.example>");
    }

    @Test
    void sinIdentidadOSinNadieNoHayCorreo() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Mail(" ", JEFA, "asunto", "texto"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mail("x".repeat(201), JEFA, "asunto", "texto"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mail("x", List.of(), "asunto", "texto"));
    }
}
