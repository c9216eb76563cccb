package bo.comteco.reiterados.workorder.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EslabonIdTest {

    @Test
    void seLeeLoQueSeEscribe() {
        EslabonId id = new EslabonId(new Cadena("C04325", Servicio.INTERNET, "F130"), 12);
        assertThat(id.texto()).isEqualTo("C04325.INTERNET.F130.12");
        assertThat(EslabonId.leer(id.texto())).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "C1",
                "C1.INTERNET.F1",
                "C1.INTERNET.F1.0",
                "C1.INTERNET.F1.01",
                "C1.INTERNET.F1.1.2",
                "C1.RADIO.F1.1",
                "C 1.INTERNET.F1.1",
                "C1.INTERNET.f1.1",
                "C1.INTERNET.F1.99999999999"
            })
    void loQueNoEsUnIdNoSeLee(String texto) {
        assertThat(EslabonId.leer(texto)).isEmpty();
    }

    @Test
    void dosDanosNuncaTienenElMismoId() {
        assertThatThrownBy(() -> new Cadena("C1.INTERNET", Servicio.INTERNET, "F1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cadena("C1", Servicio.INTERNET, "F.1"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
