package bo.comteco.reiterados.workorder.domain;

import static bo.comteco.reiterados.workorder.domain.Relato.T0;
import static bo.comteco.reiterados.workorder.domain.Relato.horas;
import static bo.comteco.reiterados.workorder.domain.Relato.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people do with an order, its priority, and what Smartflex says late. */
class MovimientosDeOrdenTest {

    private static final Asignacion EQUIPO = new Asignacion("T-7", "C-1");

    private static final Map<Movimiento, MoverOrden> COMANDOS = Map.of(
            Movimiento.REPARACION, new PonerEnReparacion(id(1), EQUIPO, horas(9)),
            Movimiento.ASIGNACION, new Asignar(id(1), EQUIPO, horas(9)),
            Movimiento.ATENCION, new Atender(id(1), false, horas(9)),
            Movimiento.CIERRE, new Cerrar(id(1), true, horas(9)),
            Movimiento.ANULACION, new Anular(id(1), "no corresponde", horas(9)),
            Movimiento.SUSTITUCION, new Sustituir(id(1), horas(9)));

    private static final Map<Situacion, Consumer<Relato>> SITUACIONES = Map.of(
            Situacion.REGISTRADA, r -> {},
            Situacion.EN_REPARACION, r -> r.reparacion(1, horas(1)),
            Situacion.ATENDIDA, r -> r.atender(1, horas(1)),
            Situacion.CERRADA, r -> r.cerrar(1, true, horas(1)),
            Situacion.ANULADA, r -> r.anular(1, horas(1)));

    private static final Map<Situacion, List<Movimiento>> PERMITIDOS = Map.of(
            Situacion.REGISTRADA, List.of(Movimiento.REPARACION, Movimiento.ANULACION),
            Situacion.EN_REPARACION, List.of(Movimiento.ASIGNACION, Movimiento.ATENCION, Movimiento.ANULACION),
            Situacion.ATENDIDA, List.of(Movimiento.ASIGNACION, Movimiento.CIERRE),
            Situacion.CERRADA, List.of(),
            Situacion.ANULADA, List.of(Movimiento.SUSTITUCION));

    static Stream<Arguments> todosLosPares() {
        return SITUACIONES.keySet().stream()
                .flatMap(situacion ->
                        Arrays.stream(Movimiento.values()).map(movimiento -> Arguments.of(situacion, movimiento)));
    }

    @ParameterizedTest
    @MethodSource("todosLosPares")
    void cadaMovimientoEnCadaSituacion(Situacion situacion, Movimiento movimiento) {
        Relato relato = new Relato().reclamo(Canal.CALL_CENTER, T0);
        SITUACIONES.get(situacion).accept(relato);
        assertThat(Situacion.de(relato.eslabon(1))).isEqualTo(situacion);
        Dano antes = relato.dano();

        boolean cambio = relato.dar(COMANDOS.get(movimiento));

        assertThat(cambio).isEqualTo(PERMITIDOS.get(situacion).contains(movimiento));
        if (!cambio) {
            assertThat(relato.resultado).isEqualTo(new Resultado.Rechazado(situacion, PERMITIDOS.get(situacion)));
            assertThat(relato.dano()).isEqualTo(antes);
        } else {
            assertThat(relato.ultimoHecho().cuando()).isEqualTo(horas(9));
            assertThat(Situacion.de(relato.eslabon(1)))
                    .isEqualTo(
                            switch (movimiento) {
                                case REPARACION -> Situacion.EN_REPARACION;
                                case ATENCION -> Situacion.ATENDIDA;
                                case CIERRE -> Situacion.CERRADA;
                                case ANULACION, SUSTITUCION -> Situacion.ANULADA;
                                case ASIGNACION -> situacion;
                            });
        }
    }

    @Test
    void loQueEstaEnAsistenciaNoEsUnaOrden() {
        Relato relato = new Relato().reclamo("H", Canal.HELP_DESK, T0);
        assertThat(relato.dar(COMANDOS.get(Movimiento.REPARACION))).isFalse();
        assertThat(relato.resultado).isEqualTo(new Resultado.NoExiste(id(1)));
        relato.asistencia("H", ResultadoDeAsistencia.SOLUCIONADO, horas(1));
        relato.dar(COMANDOS.get(Movimiento.CIERRE));
        assertThat(relato.resultado).isEqualTo(new Resultado.NoExiste(id(1)));
    }

    @Test
    void unaOrdenAnteriorNoSeMueve() {
        Relato relato = new Relato()
                .reclamo(Canal.CALL_CENTER, T0)
                .cerrar(1, true, horas(1))
                .reclamo(Canal.CALL_CENTER, horas(2));
        relato.dar(COMANDOS.get(Movimiento.REPARACION));
        assertThat(relato.resultado).isEqualTo(new Resultado.Rechazado(Situacion.CERRADA, List.of()));
    }

    @Test
    void quienReparaSeCambiaYLoMismoOtraVezNoCambiaNada() {
        Relato relato = new Relato().reclamo(Canal.CALL_CENTER, T0);
        relato.dar(new PonerEnReparacion(id(1), EQUIPO, horas(1)));
        Asignacion otra = new Asignacion("T-8", null);
        assertThat(relato.dar(new Asignar(id(1), otra, horas(2)))).isTrue();
        assertThat(relato.ultimoHecho()).isEqualTo(new Hecho.OrdenAsignada(horas(2)));
        assertThat(((EnReparacion) relato.eslabon(1)).reparacion()).isEqualTo(new Reparacion(otra, horas(1)));
        assertThat(relato.dar(new Asignar(id(1), otra, horas(3)))).isFalse();
        assertThat(relato.resultado).isEqualTo(new Resultado.Aceptado(relato.eslabon(1)));
    }

    @Test
    void valeLaPrioridadDeSecuenciaMasAltaYNadieSeEnteraDosVeces() {
        Relato relato = new Relato().reclamo(Canal.CALL_CENTER, T0);
        int hechos = relato.hechos.size();
        assertThat(relato.dar(new TomarPrioridad(id(1), prioridad(Vulnerabilidad.ALTA, 3))))
                .isTrue();
        assertThat(relato.dar(new TomarPrioridad(id(1), prioridad(Vulnerabilidad.CONTROLABLE, 3))))
                .isFalse();
        assertThat(relato.dar(new TomarPrioridad(id(1), prioridad(Vulnerabilidad.CONTROLABLE, 1))))
                .isFalse();
        relato.cerrar(1, true, horas(2));
        assertThat(relato.dar(new TomarPrioridad(id(1), prioridad(Vulnerabilidad.MUY_ALTA, 4))))
                .isTrue();
        assertThat(relato.orden(1).registro().prioridad().vulnerabilidad()).isEqualTo(Vulnerabilidad.MUY_ALTA);
        assertThat(relato.hechos).as("solo los tres movimientos").hasSize(hechos + 3);
    }

    @Test
    void loQueSmartflexDiceTardeSeTomaUnaVezYSoloMientrasVive() {
        Relato relato = new Relato();
        relato.dar(new DecidirReclamo(
                "R", Relato.CADENA, Canal.CALL_CENTER, T0, null, null, new DatosTecnicos(null, null, null), T0));
        var completar =
                new CompletarReclamo("R", Relato.CADENA, new DatosTecnicos("FTTH", "PYME", "XGS_PON_N1"), horas(1));
        assertThat(relato.dar(new CompletarReclamo("ajeno", Relato.CADENA, completar.datos(), horas(1))))
                .isFalse();
        assertThat(relato.dar(completar)).isTrue();
        assertThat(relato.ficha(1).datos()).isEqualTo(completar.datos());
        assertThat(relato.ficha(1).completadaEn()).isEqualTo(horas(1));
        assertThat(relato.ultimoHecho()).isEqualTo(new Hecho.OrdenCompletada(horas(1)));
        assertThat(relato.dar(completar)).isFalse();

        Relato cerrada = new Relato();
        cerrada.dar(new DecidirReclamo(
                "R", Relato.CADENA, Canal.CALL_CENTER, T0, null, null, new DatosTecnicos(null, null, null), T0));
        cerrada.cerrar(1, true, horas(1));
        assertThat(cerrada.dar(completar)).isFalse();
    }

    @Test
    void soloLoQueFaltabaLaCompletaYUnaVez() {
        Relato conocida = new Relato().reclamo("R", Canal.CALL_CENTER, T0);
        conocida.dar(
                new CompletarReclamo("R", Relato.CADENA, new DatosTecnicos("HFC", "PYME", "XGS_PON_N1"), horas(1)));
        assertThat(conocida.ficha(1).completadaEn()).isNull();

        Relato desconocida = new Relato();
        desconocida.dar(new DecidirReclamo(
                "R", Relato.CADENA, Canal.CALL_CENTER, T0, null, null, new DatosTecnicos(null, null, null), T0));
        desconocida.reclamo("otro", Canal.CALL_CENTER, horas(2));
        assertThat(desconocida.ficha(1).completadaEn())
                .as("the repetition told what the first claim did not")
                .isEqualTo(horas(2));
        desconocida.dar(
                new CompletarReclamo("R", Relato.CADENA, new DatosTecnicos(null, null, "XGS_PON_N1"), horas(3)));
        desconocida.cerrar(1, true, horas(4));
        assertThat(desconocida.ficha(1).completadaEn()).isEqualTo(horas(2));
        desconocida.reclamo(Canal.CALL_CENTER, horas(5));
        assertThat(desconocida.ficha(2).completadaEn())
                .as("the next order knew it from the start")
                .isNull();
    }

    private static Prioridad prioridad(Vulnerabilidad vulnerabilidad, long secuencia) {
        return new Prioridad(vulnerabilidad, "regla", "v1", horas(24), secuencia);
    }
}
