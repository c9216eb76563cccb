package bo.comteco.reiterados.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.samskivert.mustache.MustacheException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailTemplateTest {
    private static final List<String> JEFA = List.of("jefa@comteco.example");

    @Test
    void laPrimeraLineaEsElAsuntoYElRestoElTextoConSusAcentos() {
        Mail mail = MailTemplate.named("prueba")
                .write(
                        "OT1.nivel-3",
                        JEFA,
                        Map.of("orden", "OT1", "contrato", "C1", "motivo", "la línea «no» está & no"));

        assertThat(mail.subject()).isEqualTo("Orden OT1: atención sin solución");
        assertThat(mail.text())
                .isEqualTo("Señora jefa:\n\nEl contrato C1 espera todavía.\nDijeron: la línea «no» está & no\n");
    }

    @Test
    void loQueNadieLlenaEsUnError() {
        assertThatThrownBy(() -> MailTemplate.named("prueba").write("OT1", JEFA, Map.of("orden", "OT1", "motivo", "")))
                .isInstanceOf(MustacheException.class)
                .hasMessageContaining("contrato");
    }

    @Test
    void unaPlantillaSinTextoOQueNoEstaFallaConSuNombre() {
        assertThatThrownBy(() -> MailTemplate.named("sin-texto").write("OT1", JEFA, Map.of("orden", "OT1")))
                .hasMessageContaining("sin-texto");
        assertThatThrownBy(() -> MailTemplate.named("ninguna")).hasMessageContaining("ninguna");
    }
}
