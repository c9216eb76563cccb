package bo.comteco.reiterados.localservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class FreePortsTest {

    @Test
    void un_puerto_ocupado_se_dice_con_su_numero() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThat(FreePorts.isFree(taken.getLocalPort())).isFalse();
            assertThatThrownBy(() -> FreePorts.requireFree(taken.getLocalPort(), "Kafka"))
                    .isInstanceOf(LocalServerException.class)
                    .hasMessageContaining("puerto " + taken.getLocalPort())
                    .hasMessageContaining("Kafka");
        }
    }

    @Test
    void lo_que_se_entrega_esta_libre_y_no_se_repite() {
        int first = FreePorts.next();
        assertThat(FreePorts.isFree(first)).isTrue();
        assertThat(FreePorts.next()).isNotEqualTo(first);
    }
}
