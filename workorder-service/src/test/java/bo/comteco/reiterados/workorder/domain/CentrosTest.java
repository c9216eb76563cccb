package bo.comteco.reiterados.workorder.domain;

import static bo.comteco.reiterados.workorder.domain.Relato.CENTROS;
import static bo.comteco.reiterados.workorder.domain.Relato.T0;
import static bo.comteco.reiterados.workorder.domain.Relato.horas;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every order has a centro de operaciones, by its place in the network, and a unit where intake tells one. */
class CentrosTest {

    @ParameterizedTest
    @CsvSource({"A1,NORTE", "A19,NORTE", "A12,SUR", "A123,SUR", "B1,CENTRAL", "A,CENTRAL", ",CENTRAL"})
    void decideElPrefijoMasLargo(@Nullable String armario, String centro) {
        assertThat(CENTROS.de(armario)).isEqualTo(centro);
    }

    @Test
    void elLugarQueSeSabeDespuesDaElCentroYLoSabidoQueda() {
        Relato relato = new Relato();
        decidir(relato, "R1", null, null, 0);
        assertThat(relato.ficha(1).destino()).isEqualTo(new Destino("CENTRAL", null));
        decidir(relato, "R2", "A12", Unidad.USM, 1);
        assertThat(relato.ficha(1).destino()).isEqualTo(new Destino("SUR", Unidad.USM));
        decidir(relato, "R3", "A1", Unidad.PEX, 2);
        assertThat(relato.ficha(1).destino()).isEqualTo(new Destino("SUR", Unidad.USM));
        relato.cerrar(1, true, horas(3));
        decidir(relato, "R4", null, Unidad.PEX, 4);
        assertThat(relato.ficha(2).destino()).as("el lugar del daño").isEqualTo(new Destino("SUR", Unidad.PEX));
    }

    @Test
    void elAgenteDeLaAsistenciaEligeLaUnidad() {
        Relato relato = new Relato().reclamo("H", Canal.HELP_DESK, T0);
        assertThat(relato.ficha(1).destino().unidad()).isEqualTo(Unidad.PEX);
        relato.dar(new RegistrarAsistencia(
                "H", Relato.CADENA, ResultadoDeAsistencia.NO_SOLUCIONADO, Unidad.USM, horas(1)));
        assertThat(relato.ficha(1).destino().unidad()).isEqualTo(Unidad.USM);
    }

    private static void decidir(
            Relato relato, String reclamoId, @Nullable String armario, @Nullable Unidad unidad, int hora) {
        relato.dar(new DecidirReclamo(
                reclamoId, Relato.CADENA, Canal.CALL_CENTER, horas(hora), armario, unidad, Relato.DATOS, horas(hora)));
    }
}
