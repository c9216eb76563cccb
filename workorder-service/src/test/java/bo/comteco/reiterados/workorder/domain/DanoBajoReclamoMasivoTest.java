package bo.comteco.reiterados.workorder.domain;

import static bo.comteco.reiterados.workorder.domain.Relato.MASIVO;
import static bo.comteco.reiterados.workorder.domain.Relato.T0;
import static bo.comteco.reiterados.workorder.domain.Relato.horas;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reclamo masivo does to the chain of a damage (D-23). */
class DanoBajoReclamoMasivoTest {

    private final Relato relato = new Relato();

    @Test
    void unReclamoBajoUnMasivoEsperaSinOrdenYLosSiguientesNoLoReiteran() {
        relato.bajo("M1", T0).bajo("M2", horas(1)).reclamo("M3", Canal.RETENCION, horas(2));

        assertThat(relato.dano().eslabones()).hasSize(1);
        assertThat(relato.eslabon(1)).isInstanceOf(BajoReclamoMasivo.class);
        Ficha ficha = relato.ficha(1);
        assertThat(ficha.reclamos()).containsExactly("M1", "M2", "M3");
        assertThat(ficha.origen()).isEqualTo(DecisionDeReclamo.BAJO_RECLAMO_MASIVO);
        assertThat(ficha.casos()).isEmpty();
        assertThat(ficha.reiteradaEn()).isNull();
        assertThat(relato.hechos)
                .hasOnlyElementsOfType(Hecho.ReclamoVinculadoAMasivo.class)
                .hasSize(3);
    }

    @Test
    void cerradoConSolucionTodosSeCierranConEl() {
        relato.bajo("M1", T0).bajo("M2", horas(1)).dar(new ResolverDano(Relato.id(1), MASIVO, true, horas(4)));

        assertThat(relato.eslabon(1))
                .isInstanceOfSatisfying(
                        SolucionadaConMasivo.class,
                        solucionada -> assertThat(solucionada.solucionadaEn()).isEqualTo(horas(4)));
        assertThat(relato.ultimoHecho()).isEqualTo(new Hecho.DanoSolucionadoConMasivo(horas(4)));
        assertThat(relato.dar(new ResolverDano(Relato.id(1), MASIVO, true, horas(4))))
                .isFalse();
        relato.reclamo(Canal.CALL_CENTER, horas(5));
        assertThat(relato.ficha(2).origen())
                .as("closed less than 30 x 24 h before (D-1)")
                .isEqualTo(DecisionDeReclamo.REITERA_TRAS_CIERRE);
    }

    @Test
    void cerradoSinSolucionSigueComoPrimerReporteUnaSolaVez() {
        relato.bajo("M1", T0).bajo("M2", horas(1)).dar(new ResolverDano(Relato.id(1), MASIVO, false, horas(4)));

        assertThat(relato.eslabon(1)).isInstanceOf(Registrada.class);
        assertThat(relato.ficha(1).origen()).isEqualTo(DecisionDeReclamo.PRIMER_REPORTE);
        assertThat(relato.ficha(1).casos()).isEmpty();
        assertThat(relato.ultimoHecho())
                .isEqualTo(new Hecho.OrdenRegistrada("M1", DecisionDeReclamo.PRIMER_REPORTE, null, horas(4)));
        assertThat(relato.dar(new ResolverDano(Relato.id(1), MASIVO, false, horas(4))))
                .isFalse();
        relato.reclamo(Canal.CALL_CENTER, horas(5));
        assertThat(relato.ultimoHecho())
                .isInstanceOfSatisfying(
                        Hecho.ReiteracionRegistrada.class,
                        reitera -> assertThat(reitera.decision()).isEqualTo(DecisionDeReclamo.REITERA_ABIERTA));
    }

    @Test
    void quienReclamoDespuesDelCierreEsUnPrimerReporteAunqueSeCerraraConSolucion() {
        relato.bajo("M1", horas(5)).dar(new ResolverDano(Relato.id(1), MASIVO, true, horas(4)));

        assertThat(relato.eslabon(1)).isInstanceOf(Registrada.class);
        assertThat(relato.orden(1).registro().registradaEn()).isEqualTo(horas(5));
    }

    @Test
    void unaOrdenVivaTomaElReclamoSinContarloComoReiteracion() {
        relato.reclamo(Canal.CALL_CENTER, T0).bajo("M1", horas(1));

        assertThat(relato.eslabon(1)).isInstanceOf(Registrada.class);
        assertThat(relato.ficha(1).sobreAbierta()).isZero();
        assertThat(relato.ficha(1).reiteradaEn()).isNull();
        assertThat(relato.ficha(1).caso()).isNull();
        assertThat(relato.dar(new ResolverDano(Relato.id(1), MASIVO, true, horas(2))))
                .as("it has an order of its own")
                .isFalse();
    }

    @Test
    void unCasoAbiertoSigueSinUnaReiteracionMasYTerminaConElMasivo() {
        relato.reclamo(Canal.CALL_CENTER, T0)
                .reclamo(Canal.CALL_CENTER, horas(1))
                .cerrar(1, false, horas(2))
                .bajo("M1", horas(3));

        assertThat(relato.eslabon(2)).isInstanceOf(BajoReclamoMasivo.class);
        assertThat(relato.ficha(2).caso()).isEqualTo(relato.ficha(1).caso());
        relato.dar(new ResolverDano(Relato.id(2), MASIVO, true, horas(4)));
        assertThat(relato.ficha(2).caso().solucionadoEn()).isEqualTo(horas(4));
    }

    @Test
    void declararloNoCambiaLoDecidido() {
        relato.reclamo(Canal.CALL_CENTER, T0);
        Ficha antes = relato.ficha(1);
        relato.dar(new VincularDano(Relato.id(1), MASIVO, horas(1)));

        assertThat(relato.eslabon(1)).isInstanceOf(Registrada.class);
        assertThat(relato.ficha(1).red().vinculos()).containsExactly(new Red.Vinculo(MASIVO, horas(1)));
        assertThat(relato.ficha(1).reclamos()).isEqualTo(antes.reclamos());
        assertThat(relato.ultimoHecho()).isEqualTo(new Hecho.ReclamoVinculadoAMasivo(null, horas(1)));
        assertThat(relato.dar(new VincularDano(Relato.id(1), MASIVO, horas(1)))).isFalse();
    }

    @Test
    void unControlReprobadoNoEsperaALaRed() {
        relato.reclamo(Canal.CALL_CENTER, T0).cerrar(1, true, horas(1)).bajo("M1", horas(2));
        relato.control("K", 1, horas(25));

        assertThat(relato.orden(2).registro().inmediataEn()).isEqualTo(horas(25));
        assertThat(relato.ultimoHecho())
                .isEqualTo(new Hecho.OrdenRegistrada("M1", DecisionDeReclamo.PRIMER_REPORTE, "K", horas(25)));
    }

    @Test
    void soloSeRecuerdanLasLlegadasQueAlgunaVentanaPuedeContar() {
        relato.bajo("M1", T0).bajo("M2", horas(1)).bajo("M3", horas(25));

        assertThat(relato.ficha(1).red().llegadas())
                .containsExactly(new Red.Llegada(List.of(Relato.ARMARIO), horas(25)));
        assertThat(relato.ficha(1).red().llegadasA(Relato.ARMARIO, horas(24), horas(25)))
                .isEqualTo(1);
    }
}
