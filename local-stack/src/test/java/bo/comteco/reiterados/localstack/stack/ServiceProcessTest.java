package bo.comteco.reiterados.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServiceProcessTest {

    @Test
    void deUnaLineaEstructuradaQuedaElMensaje() {
        assertThat(ServiceProcess.readable(
                        "{\"log\":{\"level\":\"ERROR\"},\"message\":\"\\n\\nFalta TOKEN_ISSUER\\n\"}"))
                .isEqualTo("Falta TOKEN_ISSUER");
    }

    @Test
    void otraLineaQuedaComoEsta() {
        assertThat(ServiceProcess.readable("Error: Unable to access jarfile"))
                .isEqualTo("Error: Unable to access jarfile");
        assertThat(ServiceProcess.readable("{\"sin\":\"mensaje\"}")).isEqualTo("{\"sin\":\"mensaje\"}");
    }
}
