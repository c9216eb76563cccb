package bo.comteco.reiterados.workorder.domain;

import static bo.comteco.reiterados.workorder.domain.Relato.T0;
import static bo.comteco.reiterados.workorder.domain.Relato.horas;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** The return of a technician to a closed order (Paso 20): a case without an order (D-10, D-26). */
class VisitaTest {

    private static final String UNO = "CR." + Relato.id(1).texto();
    private static final String DOS = "CR." + Relato.id(2).texto();

    @Test
    void abreElCasoEnLaOrdenCerradaSinHacerOtra() {
        Relato relato = cerrada().visita("V", 1, horas(25));
        assertThat(relato.dano().eslabones()).hasSize(1);
        assertThat(relato.ultimoHecho()).isEqualTo(new Hecho.CasoAbierto("V", horas(25)));
        Ficha ficha = relato.ficha(1);
        assertThat(relato.eslabon(1)).isInstanceOf(Cerrada.class);
        assertThat(ficha.caso()).isEqualTo(new Caso(UNO, horas(25), Canal.CALL_CENTER, 0, null, null));
        assertThat(ficha.reiteradaEn()).isEqualTo(horas(25));
        assertThat(relato.dar(new PedirVisita("V", Relato.id(1), horas(26)))).isFalse();
    }

    @Test
    void loSolucionaLaVisitaYDosVecesEsUna() {
        Relato relato = cerrada().visita("V", 1, horas(25)).visitaSolucionada("V", 1, horas(30));
        assertThat(relato.ultimoHecho()).isEqualTo(new Hecho.CasoSolucionado("V", horas(30)));
        assertThat(relato.ficha(1).caso().solucionadoEn()).isEqualTo(horas(30));
        assertThat(relato.dar(new SolucionarVisita("V", Relato.id(1), horas(31))))
                .isFalse();
        assertThat(relato.dar(new PedirVisita("V", Relato.id(1), horas(32))))
                .as("entregada otra vez")
                .isFalse();
    }

    @Test
    void loNoSolucionadoHaceLaOrdenInmediataQueSigueConElCaso() {
        Relato relato = cerrada().visita("V", 1, horas(25)).control("V", 1, horas(30));
        assertThat(relato.eslabon(2)).isInstanceOf(Registrada.class);
        assertThat(relato.ficha(2).caso()).isEqualTo(relato.ficha(1).caso());
        assertThat(relato.dar(new PedirVisita("V", Relato.id(1), horas(31)))).isFalse();
        relato.cerrar(2, true, horas(32));
        assertThat(relato.ficha(2).caso().solucionadoEn()).isEqualTo(horas(32));
    }

    @Test
    void loQueElCasoTeniaSolucionadoQuedaRefutado() {
        Relato relato = reiteradaYCerrada().visita("V", 2, horas(30));
        assertThat(relato.ficha(2).caso().id()).isEqualTo(DOS);
        assertThat(relato.ficha(2).caso().refutadoEn()).isEqualTo(horas(30));
        assertThat(relato.ficha(2).caso().abierto()).isTrue();
    }

    @Test
    void laVisitaDeUnaOrdenAnteriorAbreElCasoQueLaSiguio() {
        Relato relato = reiteradaYCerrada().visita("V", 1, horas(30));
        assertThat(relato.ficha(2).casos()).extracting(Caso::id, Caso::abierto).containsExactly(tuple(DOS, true));
    }

    @Test
    void unReclamoPosteriorSigueElCasoYSoloElCierreDeSuOrdenLoSoluciona() {
        Relato relato = cerrada()
                .visita("V", 1, horas(25))
                .reclamo(Canal.CALL_CENTER, horas(26))
                .visitaSolucionada("V", 1, horas(30));
        assertThat(relato.ficha(2).caso().id()).isEqualTo(UNO);
        assertThat(relato.ficha(2).caso().reiteraciones()).isEqualTo(1);
        assertThat(relato.ficha(2).caso().abierto()).isTrue();
        relato.cerrar(2, false, horas(31));
        assertThat(relato.dar(new SolucionarVisita("V", Relato.id(1), horas(30))))
                .as("entregada otra vez, con la orden ya cerrada sin solución")
                .isFalse();
        assertThat(relato.ficha(2).caso().abierto()).isTrue();
    }

    @Test
    void unaOrdenVivaNotaElCasoYNoEsInmediata() {
        Relato relato = cerrada().reclamo(Canal.CALL_CENTER, horas(2)).visita("V", 1, horas(25));
        assertThat(relato.ficha(2).casos()).extracting(Caso::id).containsExactly(DOS);
        assertThat(relato.orden(2).registro().inmediataEn()).isNull();
    }

    @Test
    void deUnaVisitaDesconocidaNoHayNadaQueSolucionar() {
        assertThat(cerrada().dar(new SolucionarVisita("V", Relato.id(1), horas(30))))
                .isFalse();
    }

    private static Relato cerrada() {
        return new Relato().reclamo(Canal.CALL_CENTER, T0).cerrar(1, true, horas(1));
    }

    private static Relato reiteradaYCerrada() {
        return cerrada().reclamo(Canal.CALL_CENTER, horas(2)).cerrar(2, true, horas(3));
    }
}
