package bo.comteco.reiterados.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import bo.comteco.reiterados.intake.domain.TablaDeDerivacion.Ruta;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablaDeDerivacionTest {

    private static final Ruta TELEFONIA = new Ruta(Servicio.TELEFONIA, null, Unidad.PEX);
    private static final Ruta COBRE = new Ruta(null, Tecnologia.COBRE, Unidad.PEX);
    private static final Ruta LO_DEMAS = new Ruta(null, null, Unidad.USM);

    @Test
    void laPrimeraFilaQueSirveDecide() {
        TablaDeDerivacion tabla = new TablaDeDerivacion(List.of(TELEFONIA, COBRE, LO_DEMAS));
        assertThat(tabla.unidad(Servicio.TELEFONIA, Tecnologia.FTTH)).isEqualTo(Unidad.PEX);
        assertThat(tabla.unidad(Servicio.TELEFONIA, null)).isEqualTo(Unidad.PEX);
        assertThat(tabla.unidad(Servicio.INTERNET, Tecnologia.COBRE)).isEqualTo(Unidad.PEX);
        assertThat(tabla.unidad(Servicio.INTERNET, Tecnologia.FTTH)).isEqualTo(Unidad.USM);
        assertThat(tabla.unidad(Servicio.INTERNET, null)).isEqualTo(Unidad.USM);
    }

    @Test
    void cadaReclamoEncuentraSuFila() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TablaDeDerivacion(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TablaDeDerivacion(List.of(TELEFONIA, COBRE)))
                .withMessageContaining("la última fila");
    }

    @Test
    void cadaFilaDecideAlgo() {
        Ruta never = new Ruta(Servicio.TELEFONIA, Tecnologia.DSL, Unidad.USM);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TablaDeDerivacion(List.of(COBRE, TELEFONIA, never, LO_DEMAS)))
                .withMessageContaining("la fila 3");
    }
}
