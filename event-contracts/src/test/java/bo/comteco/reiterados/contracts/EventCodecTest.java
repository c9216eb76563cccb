package bo.comteco.reiterados.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EventCodecTest {
    private static final TipoDeEvento TIPO = TipoDeEvento.INDICADOR_RECALCULADO;
    private static final byte[] CUERPO = EventCodec.encode(
            new IndicadorRecalculado(new EstadoDeIndicador("2016-03", 1, 58, 34, 32, 4, "OBSERVADO", null)));

    @Test
    void laVersionConocidaSeLee() {
        assertThat(EventCodec.decode(TIPO, TIPO.version(), CUERPO).clave()).isEqualTo("2016-03");
    }

    @Test
    void unaVersionMasNuevaNoSeLeeComoSiFueraLaConocida() {
        assertThatThrownBy(() -> EventCodec.decode(TIPO, TIPO.version() + 1, CUERPO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unknown version");
    }
}
