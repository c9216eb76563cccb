package bo.comteco.reiterados.workorder.domain;

import static bo.comteco.reiterados.workorder.domain.Canal.CALL_CENTER;
import static bo.comteco.reiterados.workorder.domain.Canal.HELP_DESK;
import static bo.comteco.reiterados.workorder.domain.Canal.RETENCION;
import static bo.comteco.reiterados.workorder.domain.Relato.T0;
import static bo.comteco.reiterados.workorder.domain.Relato.horas;
import static bo.comteco.reiterados.workorder.domain.ResultadoDeAsistencia.NO_SOLUCIONADO;
import static bo.comteco.reiterados.workorder.domain.ResultadoDeAsistencia.SOLUCIONADO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;

/** D-26, sentence by sentence, D-10, and step 21. */
class VidaDelCasoTest {

    private static final String UNO = "CR.C1.INTERNET.F1.1";
    private static final String DOS = "CR.C1.INTERNET.F1.2";
    private static final String TRES = "CR.C1.INTERNET.F1.3";

    private final Relato relato = new Relato();

    @Test
    void elPrimerReporteNoAbreCaso() {
        relato.reclamo(CALL_CENTER, T0);
        assertThat(relato.ficha(1).caso()).isNull();
    }

    @Test
    void laPrimeraReiteracionLoAbreYLasDemasSeCuentanEnEl() {
        relato.reclamo(CALL_CENTER, T0).reclamo(RETENCION, horas(1)).reclamo(CALL_CENTER, horas(2));
        relato.atender(1, horas(3)).reclamo(HELP_DESK, horas(4));
        assertThat(relato.ficha(1).caso()).isEqualTo(new Caso(UNO, horas(1), RETENCION, 3, null, null));
        assertThat(relato.ficha(1).reiteradaEn()).isEqualTo(horas(1));
        assertThat(relato.ficha(1).porRetencionEn()).isEqualTo(horas(1));
        assertThat(relato.ficha(1).sobreAbierta()).isEqualTo(2);
        assertThat(relato.ficha(1).sobreAtendida()).isEqualTo(1);
    }

    @Test
    void elCierreConSolucionLoTermina() {
        relato.reclamo(CALL_CENTER, T0).reclamo(CALL_CENTER, horas(1)).cerrar(1, true, horas(5));
        assertThat(relato.ficha(1).caso()).isEqualTo(new Caso(UNO, horas(1), CALL_CENTER, 1, horas(5), null));
    }

    @Test
    void unReclamoTrasElCierreConSolucionAbreUnCasoNuevo() {
        relato.reclamo(CALL_CENTER, T0)
                .reclamo(CALL_CENTER, horas(1))
                .cerrar(1, true, horas(5))
                .reclamo(RETENCION, horas(6));
        assertThat(relato.ficha(2).caso()).isEqualTo(new Caso(DOS, horas(6), RETENCION, 1, null, null));
        assertThat(relato.ficha(1).caso().solucionadoEn()).isEqualTo(horas(5));
    }

    @Test
    void unReclamoTrasElCierreSinSolucionContinuaElCasoCualquieraSeaLaVentana() {
        relato.reclamo(CALL_CENTER, T0)
                .reclamo(CALL_CENTER, horas(1))
                .cerrar(1, false, horas(5))
                .reclamo(RETENCION, horas(50_000));
        assertThat(relato.ficha(2).caso()).isEqualTo(new Caso(UNO, horas(1), CALL_CENTER, 2, null, null));
        relato.cerrar(2, true, horas(50_001));
        assertThat(relato.ficha(2).caso().solucionadoEn()).isEqualTo(horas(50_001));
    }

    @Test
    void elCasoAbiertoDeUnaAnuladaSigueEnLaOrdenSiguiente() {
        relato.reclamo(CALL_CENTER, T0)
                .reclamo(CALL_CENTER, horas(1))
                .anular(1, horas(2))
                .reclamo(CALL_CENTER, horas(5000));
        assertThat(relato.ficha(2).caso()).isEqualTo(new Caso(UNO, horas(1), CALL_CENTER, 2, null, null));
        assertThat(relato.ficha(2).repite()).isEqualTo(Relato.id(1).texto());
    }

    @Test
    void laReiteracionSolucionadaEnLineaCuentaComoRecibidaYSolucionada() {
        relato.reclamo(CALL_CENTER, T0).cerrar(1, true, horas(1)).reclamo("H", HELP_DESK, horas(2));
        relato.asistencia("H", SOLUCIONADO, horas(3));
        assertThat(relato.eslabon(2)).isInstanceOf(SolucionadaEnLinea.class);
        assertThat(relato.ficha(2).caso()).isEqualTo(new Caso(DOS, horas(2), HELP_DESK, 1, horas(3), null));
        assertThat(relato.ultimoHecho()).isEqualTo(new Hecho.ReclamoSolucionadoEnLinea("H", horas(3)));
    }

    @Test
    void elPrimerReporteSolucionadoEnLineaNoTieneCaso() {
        relato.reclamo("H", HELP_DESK, T0).asistencia("H", SOLUCIONADO, horas(1));
        assertThat(relato.ficha(1).caso()).isNull();
    }

    @Test
    void laAsistenciaSinSolucionHaceLaOrdenDesdeEntonces() {
        relato.reclamo("H", HELP_DESK, T0).reclamo("R", CALL_CENTER, horas(1));
        relato.asistencia("R", NO_SOLUCIONADO, horas(2));
        assertThat(relato.eslabon(1)).as("otro reclamo no esta en asistencia").isInstanceOf(EnAsistencia.class);
        relato.asistencia("H", NO_SOLUCIONADO, horas(3));
        assertThat(relato.orden(1).registro().registradaEn()).isEqualTo(horas(3));
        assertThat(relato.ficha(1).abiertaEn()).isEqualTo(T0);
        assertThat(relato.ficha(1).caso()).isEqualTo(new Caso(UNO, horas(1), CALL_CENTER, 1, null, null));
        assertThat(relato.ultimoHecho())
                .isEqualTo(new Hecho.OrdenRegistrada("H", DecisionDeReclamo.PRIMER_REPORTE, null, horas(3)));
        int hechos = relato.hechos.size();
        relato.asistencia("H", SOLUCIONADO, horas(4));
        assertThat(relato.hechos).hasSize(hechos);
    }

    @Test
    void unControlReprobadoReabreElMismoCasoEnOtraOrden() {
        relato.reclamo(CALL_CENTER, T0)
                .reclamo(CALL_CENTER, horas(1))
                .cerrar(1, true, horas(5))
                .control("K", 1, horas(29));
        assertThat(relato.ficha(2).caso()).isEqualTo(new Caso(UNO, horas(1), CALL_CENTER, 1, null, horas(29)));
        Registrada inmediata = (Registrada) relato.orden(2);
        assertThat(inmediata.registro().inmediataEn()).isEqualTo(horas(29));
        assertThat(inmediata.registro().controlesReprobados()).containsExactly("K");
        assertThat(inmediata.ficha().repite()).isEqualTo(Relato.id(1).texto());
        assertThat(inmediata.ficha().reiteradaEn()).isEqualTo(horas(29));
        assertThat(inmediata.ficha().reclamos()).isEmpty();
        assertThat(relato.ultimoHecho()).isEqualTo(new Hecho.OrdenRegistrada(null, null, "K", horas(29)));
        relato.cerrar(2, true, horas(40));
        assertThat(relato.ficha(2).caso()).isEqualTo(new Caso(UNO, horas(1), CALL_CENTER, 1, horas(40), horas(29)));
    }

    @Test
    void unControlReprobadoSinCasoLoAbreConElCanalDelReclamoQueHizoLaOrden() {
        relato.reclamo(RETENCION, T0).cerrar(1, true, horas(5)).control("K", 1, horas(29));
        assertThat(relato.ficha(2).caso()).isEqualTo(new Caso(DOS, horas(29), RETENCION, 0, null, null));
        relato.reclamo(CALL_CENTER, horas(30));
        assertThat(relato.ficha(2).caso()).isEqualTo(new Caso(DOS, horas(29), RETENCION, 1, null, null));
    }

    @Test
    void unControlReprobadoSinCasoPropioNoAbreOtroDondeYaHayUnoAbierto() {
        relato.reclamo(CALL_CENTER, T0)
                .cerrar(1, true, horas(5))
                .reclamo(CALL_CENTER, horas(6))
                .control("K", 1, horas(29));
        assertThat(relato.dano().eslabones()).hasSize(2);
        assertThat(relato.ficha(2).casos()).containsExactly(new Caso(DOS, horas(6), CALL_CENTER, 1, null, null));
        assertThat(relato.orden(2).registro().controlesReprobados()).containsExactly("K");
        assertThat(relato.ultimoHecho()).isEqualTo(new Hecho.OrdenDeclaradaInmediata("K", horas(29)));
    }

    @Test
    void unControlReprobadoConUnCasoMasNuevoAbiertoSeAnotaEnEse() {
        relato.reclamo(CALL_CENTER, T0)
                .reclamo(CALL_CENTER, horas(1))
                .cerrar(1, true, horas(5))
                .reclamo(CALL_CENTER, horas(6))
                .control("K", 1, horas(29));
        Caso viejo = new Caso(UNO, horas(1), CALL_CENTER, 1, null, horas(29));
        assertThat(relato.ficha(2).caso().id()).isEqualTo(DOS);
        assertThat(relato.ficha(2).casosAnteriores()).containsExactly(viejo);
        relato.cerrar(2, false, horas(30)).reclamo(CALL_CENTER, horas(31));
        assertThat(relato.ficha(3).caso().id()).isEqualTo(DOS);
        assertThat(relato.ficha(3).casosAnteriores()).containsExactly(viejo);
        relato.cerrar(3, true, horas(32));
        assertThat(relato.ficha(3).casos())
                .allSatisfy(caso -> assertThat(caso.solucionadoEn()).isEqualTo(horas(32)));
        relato.control("K3", 3, horas(56));
        assertThat(relato.ficha(4).casos())
                .as("la orden 3 habia solucionado los dos")
                .extracting(Caso::id, Caso::abierto)
                .containsExactly(tuple(DOS, true), tuple(UNO, true));
    }

    @Test
    void unControlReprobadoConUnaOrdenAtendidaLaHaceInmediata() {
        relato.reclamo(CALL_CENTER, T0)
                .cerrar(1, true, horas(5))
                .reclamo(CALL_CENTER, horas(6))
                .atender(2, horas(7))
                .control("K", 1, horas(29))
                .control("K", 1, horas(30));
        assertThat(relato.eslabon(2)).isInstanceOf(Atendida.class);
        assertThat(relato.orden(2).registro().inmediataEn()).isEqualTo(horas(29));
        relato.control("K2", 1, horas(31));
        assertThat(relato.orden(2).registro().controlesReprobados()).containsExactly("K", "K2");
        assertThat(relato.orden(2).registro().inmediataEn())
                .as("desde el control más nuevo")
                .isEqualTo(horas(31));
    }

    @Test
    void unControlReprobadoNoEsperaALaAsistencia() {
        relato.reclamo(CALL_CENTER, T0)
                .cerrar(1, true, horas(5))
                .reclamo("H", HELP_DESK, horas(28))
                .control("K", 1, horas(29));
        assertThat(relato.eslabon(2)).isInstanceOf(Registrada.class);
        assertThat(relato.orden(2).registro()).isEqualTo(Registro.inmediato(horas(29), "K"));
        assertThat(relato.ultimoHecho())
                .isEqualTo(new Hecho.OrdenRegistrada("H", DecisionDeReclamo.REITERA_TRAS_CIERRE, "K", horas(29)));
        relato.asistencia("H", SOLUCIONADO, horas(30));
        assertThat(relato.eslabon(2)).isInstanceOf(Registrada.class);
    }

    @Test
    void elMismoControlDosVecesHaceUnaOrdenTambienDespuesDeCerrarla() {
        relato.reclamo(CALL_CENTER, T0)
                .cerrar(1, true, horas(5))
                .control("K", 1, horas(29))
                .cerrar(2, true, horas(30))
                .control("K", 1, horas(31));
        assertThat(relato.dano().eslabones()).hasSize(2);
        assertThat(relato.ficha(2).caso().abierto()).isFalse();
        relato.control("K2", 2, horas(54));
        assertThat(relato.ficha(3).caso()).isEqualTo(new Caso(DOS, horas(29), CALL_CENTER, 0, null, horas(54)));
    }

    @Test
    void unControlReprobadoTrasUnaAnulacionConCasoAbiertoSigueConEl() {
        relato.reclamo(CALL_CENTER, T0)
                .reclamo(CALL_CENTER, horas(1))
                .cerrar(1, true, horas(5))
                .reclamo(CALL_CENTER, horas(6))
                .anular(2, horas(7))
                .control("K", 1, horas(29));
        assertThat(relato.ficha(3).caso()).isEqualTo(new Caso(DOS, horas(6), CALL_CENTER, 1, null, null));
        assertThat(relato.ficha(3).casosAnteriores())
                .containsExactly(new Caso(UNO, horas(1), CALL_CENTER, 1, null, horas(29)));
        assertThat(relato.ficha(3).repite()).isEqualTo(Relato.id(1).texto());
    }

    @Test
    void unControlReprobadoTardioHaceReiteradaLaOrdenQueEraPrimerReporte() {
        relato.reclamo(CALL_CENTER, T0)
                .reclamo(CALL_CENTER, horas(1))
                .cerrar(1, true, horas(5))
                .reclamo(RETENCION, horas(1000));
        assertThat(relato.ficha(2).origen()).isEqualTo(DecisionDeReclamo.PRIMER_REPORTE);
        relato.control("K", 1, horas(1001));
        assertThat(relato.ficha(2).reiteradaEn()).isEqualTo(horas(1001));
        assertThat(relato.ficha(2).caso()).isEqualTo(new Caso(UNO, horas(1), CALL_CENTER, 1, null, horas(1001)));
    }

    @Test
    void unaOrdenQueNadieConoceNoTieneControl() {
        relato.control("K", 7, T0);
        assertThat(relato.resultado).isEqualTo(new Resultado.NoExiste(Relato.id(7)));
    }

    @Test
    void elCasoQueAbrioUnControlEnLaTerceraOrdenLlevaSuNumero() {
        relato.reclamo(CALL_CENTER, T0)
                .cerrar(1, true, horas(1))
                .reclamo(CALL_CENTER, horas(1000))
                .cerrar(2, true, horas(1001))
                .control("K", 2, horas(1025));
        assertThat(relato.ficha(3).caso().id()).isEqualTo(TRES);
    }
}
