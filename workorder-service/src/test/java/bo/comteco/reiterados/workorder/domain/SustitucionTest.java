package bo.comteco.reiterados.workorder.domain;

import static bo.comteco.reiterados.workorder.domain.Relato.T0;
import static bo.comteco.reiterados.workorder.domain.Relato.horas;
import static bo.comteco.reiterados.workorder.domain.Relato.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a supervisor decides of an annulled order (D-25): another one takes its place. */
class SustitucionTest {

    @Test
    void sinOtraOrdenSeHaceUnaVinculadaYDespuesSeMarcaLaAnulada() {
        Relato relato = new Relato().reclamo(Canal.RETENCION, T0).anular(1, horas(1));
        assertThat(relato.dar(new Sustituir(id(1), horas(2)))).isTrue();
        assertThat(relato.ultimoHecho()).isEqualTo(new Hecho.OrdenRegistrada(null, null, null, horas(2)));
        Ficha nueva = relato.ficha(2);
        assertThat(relato.eslabon(2)).isInstanceOf(Registrada.class);
        assertThat(nueva.repite()).isEqualTo(id(1).texto());
        assertThat(nueva.abiertaEn()).isEqualTo(horas(2));
        assertThat(nueva.armario()).isEqualTo("A1");
        assertThat(nueva.destino()).isEqualTo(new Destino("NORTE", Unidad.PEX));
        assertThat(nueva.porRetencionEn()).as("su reclamo vino por Retención").isEqualTo(T0);
        assertThat(nueva.reiteradaEn()).as("un primer reporte lo sigue siendo").isNull();
        assertThat(nueva.caso()).isNull();
        assertThat(nueva.reclamos()).as("ya decididos en la anulada").isEmpty();

        assertThat(relato.dar(new Sustituir(id(1), horas(2)))).isTrue();
        assertThat(relato.ultimoHecho()).isEqualTo(new Hecho.OrdenSustituida(horas(2)));
        assertThat(((Anulada) relato.eslabon(1)).sustitucion()).isEqualTo(new Sustitucion(id(2), horas(2)));

        assertThat(relato.dar(new Sustituir(id(1), horas(9))))
                .as("decidida una vez")
                .isFalse();
        assertThat(relato.resultado).isEqualTo(new Resultado.Aceptado(relato.eslabon(1)));
    }

    @Test
    void elCasoAbiertoSigueEnLaQueSustituye() {
        Relato relato = new Relato()
                .reclamo(Canal.CALL_CENTER, T0)
                .reclamo(Canal.CALL_CENTER, horas(1))
                .anular(1, horas(2))
                .sustituir(1, horas(3));
        assertThat(relato.ficha(2).caso()).isEqualTo(relato.ficha(1).caso());
        assertThat(relato.ficha(2).reiteradaEn()).isEqualTo(horas(3));
        relato.sustituir(1, horas(3)).cerrar(2, true, horas(5));
        assertThat(relato.ficha(2).caso().solucionadoEn()).isEqualTo(horas(5));
    }

    @Test
    void siYaHayUnaOrdenPosteriorEsaLaSustituye() {
        Relato relato = new Relato()
                .reclamo(Canal.CALL_CENTER, T0)
                .anular(1, horas(1))
                .reclamo(Canal.CALL_CENTER, horas(2))
                .cerrar(2, true, horas(3))
                .reclamo(Canal.CALL_CENTER, horas(4));
        assertThat(relato.dar(new Sustituir(id(1), horas(5)))).isTrue();
        assertThat(relato.dano().eslabones()).hasSize(3);
        assertThat(((Anulada) relato.eslabon(1)).sustitucion()).isEqualTo(new Sustitucion(id(2), horas(5)));
    }

    @Test
    void unReclamoEnAsistenciaNoEsperaSuResultado() {
        Relato relato = new Relato()
                .reclamo(Canal.CALL_CENTER, T0)
                .anular(1, horas(1))
                .reclamo("H", Canal.HELP_DESK, horas(2))
                .sustituir(1, horas(3));
        assertThat(relato.eslabon(2)).isInstanceOf(Registrada.class);
        assertThat(relato.ultimoHecho())
                .isEqualTo(new Hecho.OrdenRegistrada("H", DecisionDeReclamo.PRIMER_REPORTE, null, horas(3)));
        relato.sustituir(1, horas(3));
        assertThat(((Anulada) relato.eslabon(1)).sustitucion()).isEqualTo(new Sustitucion(id(2), horas(3)));
    }

    @Test
    void loSolucionadoEnLineaDespuesNoEsUnaOrden() {
        Relato relato = new Relato()
                .reclamo(Canal.CALL_CENTER, T0)
                .anular(1, horas(1))
                .reclamo("H", Canal.HELP_DESK, horas(2))
                .asistencia("H", ResultadoDeAsistencia.SOLUCIONADO, horas(3))
                .sustituir(1, horas(4))
                .sustituir(1, horas(4));
        assertThat(relato.ficha(3).repite()).isEqualTo(id(1).texto());
        assertThat(((Anulada) relato.eslabon(1)).sustitucion()).isEqualTo(new Sustitucion(id(3), horas(4)));
    }

    @Test
    void soloLoAnuladoSeSustituyeYUnaVez() {
        Relato relato = new Relato().reclamo(Canal.CALL_CENTER, T0);
        assertThat(relato.dar(new Sustituir(id(1), horas(1)))).isFalse();
        assertThat(relato.resultado)
                .isEqualTo(new Resultado.Rechazado(
                        Situacion.REGISTRADA, List.of(Movimiento.REPARACION, Movimiento.ANULACION)));
        relato.anular(1, horas(1)).sustituir(1, horas(2)).sustituir(1, horas(2));
        assertThat(Movimiento.permitidos(relato.orden(1))).isEmpty();
    }

    @Test
    void elReclamoDeUnaAnuladaQueSmartflexCompletaTardeCompletaALaQueLaSustituye() {
        Relato relato = new Relato();
        relato.dar(new DecidirReclamo(
                "R", Relato.CADENA, Canal.CALL_CENTER, T0, null, null, new DatosTecnicos(null, null, null), T0));
        relato.anular(1, horas(1)).sustituir(1, horas(2));
        assertThat(relato.dar(new CompletarReclamo("R", Relato.CADENA, Relato.DATOS, horas(3))))
                .isTrue();
        assertThat(relato.ficha(2).datos()).isEqualTo(Relato.DATOS);
    }

    @Test
    void elControlMasNuevoCuentaDesdeCuandoEsInmediata() {
        Relato relato = new Relato()
                .reclamo(Canal.CALL_CENTER, T0)
                .cerrar(1, true, horas(1))
                .control("K1", 1, horas(25))
                .atender(2, horas(26))
                .control("K2", 1, horas(30))
                .control("K0", 1, horas(24));
        assertThat(relato.orden(2).registro().inmediataEn()).isEqualTo(horas(30));
        assertThat(relato.orden(2).registro().controlesReprobados()).containsExactly("K1", "K2", "K0");
    }
}
