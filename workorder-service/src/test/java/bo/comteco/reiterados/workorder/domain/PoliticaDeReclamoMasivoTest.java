package bo.comteco.reiterados.workorder.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** When claims of one place are a network failure (D-23): more than three in 15 minutes, here. */
class PoliticaDeReclamoMasivoTest {

    private static final LugarDeRed LUGAR = Relato.ARMARIO;
    private static final Instant T0 = Relato.T0;
    private static final Quien SAUL = new Quien("SUPERVISOR_CO", "saul");
    private static final Quien EVA = new Quien("SUPERVISOR_CO", "eva");
    private static final PoliticaDeReclamoMasivo POLITICA = new PoliticaDeReclamoMasivo(
            Map.of(ClaseDeLugar.ARMARIO, new PoliticaDeReclamoMasivo.Umbral(3, Duration.ofMinutes(15))));

    private final List<ReclamoMasivo> delLugar = new ArrayList<>();

    @Test
    void soloMasQueElNumeroDentroDeLaVentanaEsMasivo() {
        assertThat(detectar(10, minutos(0, 5, 10))).isInstanceOf(DecisionDeMasivo.Nada.class);
        assertThat(detectar(15, minutos(0, 5, 10, 15))).isInstanceOf(DecisionDeMasivo.Nada.class);
        assertThat(detectar(14, minutos(0, 5, 10, 14, 20)))
                .isEqualTo(new DecisionDeMasivo.Declarado(new ReclamoMasivo.Abierto(
                        new ReclamoMasivo.Declaracion(
                                new MasivoId(LUGAR, 1), OrigenDeMasivo.DETECCION, 4, minuto(-1), minuto(14), null),
                        false)));
    }

    @Test
    void losDeAntesDelUltimoCierreYaTuvieronElSuyo() {
        declarar(10);
        cerrar(1, true, 12);
        assertThat(detectar(14, minutos(0, 1, 2, 3, 13, 14))).isInstanceOf(DecisionDeMasivo.Nada.class);
        assertThat(detectar(16, minutos(0, 13, 14, 15, 16)))
                .isInstanceOfSatisfying(DecisionDeMasivo.Declarado.class, declarado -> {
                    assertThat(declarado.masivo().declaracion().id().texto()).isEqualTo("RM.ARMARIO.A1.2");
                    assertThat(declarado.masivo().declaracion().desde()).isEqualTo(minuto(12));
                    assertThat(declarado.masivo().declaracion().reclamos()).isEqualTo(4);
                });
    }

    @Test
    void unLugarTieneUnoSoloAbiertoPorMuchoQueSePida() {
        declarar(0);
        assertThat(declarar(1)).isEqualTo(new DecisionDeMasivo.YaEra(delLugar.getLast()));
        assertThat(detectar(2, minutos(0, 1, 2, 2, 2))).isEqualTo(new DecisionDeMasivo.YaEra(delLugar.getLast()));
        assertThat(delLugar).hasSize(1);
    }

    @Test
    void seCierraUnaVezYDeUnaSolaManera() {
        declarar(0);
        assertThat(cerrar(2, true, 5)).isInstanceOf(DecisionDeMasivo.NoExiste.class);
        assertThat(cerrar(1, true, 5)).isInstanceOfSatisfying(DecisionDeMasivo.Cerrado.class, cerrado -> {
            assertThat(cerrado.masivo().declaracion().por()).isEqualTo(SAUL);
            assertThat(cerrado.masivo().por()).isEqualTo(EVA);
        });
        assertThat(cerrar(1, true, 6)).isEqualTo(new DecisionDeMasivo.YaEra(delLugar.getLast()));
        assertThat(cerrar(1, false, 7)).isInstanceOf(DecisionDeMasivo.YaCerrado.class);
    }

    @Test
    void loQueSeCerroMientrasSeAvisabaTodaviaTieneQueAvisarse() {
        declarar(0);
        ReclamoMasivo abierto = delLugar.getLast();
        cerrar(1, false, 5);
        assertThat(POLITICA.decidir(delLugar, new ComandoSobreMasivo.DarPorTratado(abierto)))
                .isInstanceOf(DecisionDeMasivo.Nada.class);
        assertThat(POLITICA.decidir(delLugar, new ComandoSobreMasivo.DarPorTratado(delLugar.getLast())))
                .isInstanceOfSatisfying(
                        DecisionDeMasivo.Tratado.class,
                        tratado -> assertThat(tratado.masivo().tratado()).isTrue());
    }

    @Test
    void unLugarSinNumeroNoSeCuenta() {
        LugarDeRed nodo = new LugarDeRed(ClaseDeLugar.NODO, "N1");
        assertThat(POLITICA.cuenta(nodo)).isFalse();
        assertThat(POLITICA.decidir(List.of(), new ComandoSobreMasivo.Detectar(nodo, minutos(0, 0, 0, 0, 0), T0)))
                .isInstanceOf(DecisionDeMasivo.Nada.class);
    }

    @Test
    void losNombresVanYVuelven() {
        MasivoId id = new MasivoId(new LugarDeRed(ClaseDeLugar.PUERTO_OLT, "OLT03-1-4"), 12);
        assertThat(MasivoId.leer(id.texto())).contains(id);
        assertThat(List.of("", "RM", "RM.ARMARIO.A1", "RM.ARMARIO.A1.0", "RM.CASA.A1.1", "RM.ARMARIO.A 1.1", "A1.1"))
                .allSatisfy(texto -> assertThat(MasivoId.leer(texto)).isEmpty());
    }

    private DecisionDeMasivo detectar(int minuto, List<Instant> llegadas) {
        return dar(new ComandoSobreMasivo.Detectar(LUGAR, llegadas, minuto(minuto)));
    }

    private DecisionDeMasivo declarar(int minuto) {
        return dar(new ComandoSobreMasivo.Declarar(LUGAR, minuto(minuto), SAUL));
    }

    private DecisionDeMasivo cerrar(int numero, boolean conSolucion, int minuto) {
        return dar(new ComandoSobreMasivo.Cerrar(new MasivoId(LUGAR, numero), conSolucion, minuto(minuto), EVA));
    }

    private DecisionDeMasivo dar(ComandoSobreMasivo comando) {
        DecisionDeMasivo decision = POLITICA.decidir(delLugar, comando);
        if (decision instanceof DecisionDeMasivo.Declarado(ReclamoMasivo.Abierto masivo)) {
            delLugar.add(masivo);
        } else if (decision instanceof DecisionDeMasivo.Cerrado(ReclamoMasivo.Cerrado masivo)) {
            delLugar.set(masivo.declaracion().id().numero() - 1, masivo);
        }
        return decision;
    }

    private static Instant minuto(int minuto) {
        return T0.plus(Duration.ofMinutes(minuto));
    }

    private static List<Instant> minutos(int... minutos) {
        return IntStream.of(minutos)
                .mapToObj(PoliticaDeReclamoMasivoTest::minuto)
                .toList();
    }
}
