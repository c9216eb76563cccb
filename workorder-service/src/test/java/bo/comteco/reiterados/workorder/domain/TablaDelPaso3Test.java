package bo.comteco.reiterados.workorder.domain;

import static bo.comteco.reiterados.workorder.domain.DecisionDeReclamo.PRIMER_REPORTE;
import static bo.comteco.reiterados.workorder.domain.DecisionDeReclamo.REITERA_ABIERTA;
import static bo.comteco.reiterados.workorder.domain.DecisionDeReclamo.REITERA_ATENDIDA;
import static bo.comteco.reiterados.workorder.domain.DecisionDeReclamo.REITERA_TRAS_CIERRE;
import static bo.comteco.reiterados.workorder.domain.Relato.T0;
import static bo.comteco.reiterados.workorder.domain.Relato.horas;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of step 3, every row on every channel, and its boundaries. */
class TablaDelPaso3Test {

    private static final Instant CIERRE = horas(100);
    private static final Instant DENTRO = CIERRE.plus(Duration.ofDays(30)).minusMillis(1);
    private static final Instant FIN_DE_VENTANA = CIERRE.plus(Duration.ofDays(30));
    private static final Instant MUCHO_DESPUES = CIERRE.plus(Duration.ofDays(400));

    private record Fila(
            String ultimoReporte, Consumer<Relato> antes, Instant llega, DecisionDeReclamo decision, boolean nuevo) {}

    private static final Consumer<Relato> CON_CASO =
            relato -> relato.reclamo(Canal.CALL_CENTER, T0).reclamo(Canal.CALL_CENTER, horas(1));

    private static final List<Fila> FILAS = List.of(
            fila("ninguno", r -> {}, T0, PRIMER_REPORTE),
            fila("REGISTRADA", r -> r.reclamo(Canal.CALL_CENTER, T0), horas(1), REITERA_ABIERTA),
            fila("REGISTRADA, el mismo instante", r -> r.reclamo(Canal.CALL_CENTER, T0), T0, REITERA_ABIERTA),
            fila("REGISTRADA, hace anos", r -> r.reclamo(Canal.CALL_CENTER, T0), MUCHO_DESPUES, REITERA_ABIERTA),
            fila(
                    "EN_REPARACION",
                    r -> r.reclamo(Canal.CALL_CENTER, T0).reparacion(1, horas(1)),
                    horas(2),
                    REITERA_ABIERTA),
            fila("en asistencia", r -> r.reclamo(Canal.HELP_DESK, T0), horas(1), REITERA_ABIERTA),
            fila(
                    "ATENDIDA con solucion",
                    r -> r.reclamo(Canal.CALL_CENTER, T0).atender(1, horas(1)),
                    horas(2),
                    REITERA_ATENDIDA),
            fila(
                    "ATENDIDA sin solucion",
                    r -> {
                        r.reclamo(Canal.CALL_CENTER, T0).reparacion(1, horas(1));
                        r.dar(new Atender(Relato.id(1), false, horas(1)));
                    },
                    horas(2),
                    REITERA_ATENDIDA),
            fila(
                    "CERRADA con solucion, dentro",
                    r -> r.reclamo(Canal.CALL_CENTER, T0).cerrar(1, true, CIERRE),
                    DENTRO,
                    REITERA_TRAS_CIERRE),
            fila(
                    "CERRADA con solucion, en el instante del cierre",
                    r -> r.reclamo(Canal.CALL_CENTER, T0).cerrar(1, true, CIERRE),
                    CIERRE,
                    REITERA_TRAS_CIERRE),
            fila(
                    "CERRADA con solucion, a las 720 h justas",
                    r -> r.reclamo(Canal.CALL_CENTER, T0).cerrar(1, true, CIERRE),
                    FIN_DE_VENTANA,
                    PRIMER_REPORTE),
            fila(
                    "CERRADA sin solucion y sin caso, dentro",
                    r -> r.reclamo(Canal.CALL_CENTER, T0).cerrar(1, false, CIERRE),
                    DENTRO,
                    REITERA_TRAS_CIERRE),
            fila(
                    "CERRADA sin solucion y sin caso, a las 720 h justas",
                    r -> r.reclamo(Canal.CALL_CENTER, T0).cerrar(1, false, CIERRE),
                    FIN_DE_VENTANA,
                    PRIMER_REPORTE),
            fila(
                    "CERRADA con solucion y caso terminado, a las 720 h justas",
                    CON_CASO.andThen(r -> r.cerrar(1, true, CIERRE)),
                    FIN_DE_VENTANA,
                    PRIMER_REPORTE),
            fila(
                    "CERRADA sin solucion con caso abierto, mucho despues",
                    CON_CASO.andThen(r -> r.cerrar(1, false, CIERRE)),
                    MUCHO_DESPUES,
                    REITERA_TRAS_CIERRE),
            fila(
                    "ANULADA sin caso, enseguida",
                    r -> r.reclamo(Canal.CALL_CENTER, T0).anular(1, CIERRE),
                    CIERRE,
                    PRIMER_REPORTE),
            fila(
                    "ANULADA con caso abierto, mucho despues",
                    CON_CASO.andThen(r -> r.anular(1, CIERRE)),
                    MUCHO_DESPUES,
                    REITERA_TRAS_CIERRE),
            fila(
                    "solucionado en linea, dentro",
                    r -> r.reclamo(Canal.HELP_DESK, T0).asistencia("R1", ResultadoDeAsistencia.SOLUCIONADO, CIERRE),
                    DENTRO,
                    REITERA_TRAS_CIERRE),
            fila(
                    "solucionado en linea, a las 720 h justas",
                    r -> r.reclamo(Canal.HELP_DESK, T0).asistencia("R1", ResultadoDeAsistencia.SOLUCIONADO, CIERRE),
                    FIN_DE_VENTANA,
                    PRIMER_REPORTE),
            fila(
                    "CERRADA, y el reclamo fue recibido antes del cierre",
                    r -> r.reclamo(Canal.CALL_CENTER, T0).cerrar(1, true, CIERRE),
                    horas(-10),
                    REITERA_TRAS_CIERRE),
            fila(
                    "REGISTRADA, y el reclamo fue recibido antes que ella",
                    r -> r.reclamo(Canal.CALL_CENTER, T0),
                    horas(-10),
                    REITERA_ABIERTA));

    private static Fila fila(String ultimoReporte, Consumer<Relato> antes, Instant llega, DecisionDeReclamo decision) {
        boolean nuevo = decision == PRIMER_REPORTE || decision == REITERA_TRAS_CIERRE;
        return new Fila(ultimoReporte, antes, llega, decision, nuevo);
    }

    static Stream<Arguments> filasPorCanal() {
        return FILAS.stream()
                .flatMap(fila -> Arrays.stream(Canal.values())
                        .filter(canal -> canal != Canal.NINGUNO)
                        .map(canal -> Arguments.of(fila.ultimoReporte(), canal, fila)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("filasPorCanal")
    void cadaFilaEnCadaCanal(String ultimoReporte, Canal canal, Object caso) {
        Fila fila = (Fila) caso;
        Relato relato = new Relato();
        fila.antes().accept(relato);
        List<Eslabon> antes = relato.dano().eslabones();

        relato.reclamo("R-nuevo", canal, fila.llega());

        Eslabon ultimo = relato.dano().ultimo();
        assertThat(ultimo.ficha().reclamos()).contains("R-nuevo");
        assertThat(relato.dano().eslabones()).hasSize(antes.size() + (fila.nuevo() ? 1 : 0));
        if (fila.nuevo()) {
            assertThat(relato.dano().eslabones().subList(0, antes.size())).isEqualTo(antes);
            assertThat(ultimo.ficha().origen()).isEqualTo(fila.decision());
            assertThat(ultimo.ficha().repite())
                    .isEqualTo(
                            fila.decision() == PRIMER_REPORTE
                                    ? null
                                    : Relato.id(antes.size()).texto());
            assertThat(relato.ultimoHecho())
                    .isEqualTo(
                            canal == Canal.HELP_DESK
                                    ? new Hecho.AsistenciaIniciada("R-nuevo", fila.decision(), fila.llega())
                                    : new Hecho.OrdenRegistrada("R-nuevo", fila.decision(), null, fila.llega()));
        } else {
            assertThat(Situacion.de(ultimo)).isEqualTo(Situacion.de(antes.getLast()));
            assertThat(relato.ultimoHecho())
                    .isEqualTo(new Hecho.ReiteracionRegistrada("R-nuevo", fila.decision(), fila.llega()));
        }
        boolean reiterado = fila.decision() != PRIMER_REPORTE;
        assertThat(ultimo.ficha().casoAbierto() != null).isEqualTo(reiterado);
        assertThat(ultimo.ficha().reiteradaEn() != null).isEqualTo(reiterado);
        assertThat(ultimo.ficha().porRetencionEn()).isEqualTo(canal == Canal.RETENCION ? fila.llega() : null);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("filasPorCanal")
    void elMismoReclamoDosVecesSeDecideUnaVez(String ultimoReporte, Canal canal, Object caso) {
        Fila fila = (Fila) caso;
        Relato relato = new Relato();
        fila.antes().accept(relato);
        relato.reclamo("R-nuevo", canal, fila.llega());
        Dano antes = relato.dano();
        int hechos = relato.hechos.size();

        relato.reclamo("R-nuevo", canal, fila.llega());

        assertThat(relato.dano()).isEqualTo(antes);
        assertThat(relato.hechos).hasSize(hechos);
    }

    @Test
    void unReclamoRepetidoConUnCierreEntremedioNoHaceOtraOrden() {
        Relato relato = new Relato().reclamo("R1", Canal.CALL_CENTER, T0).cerrar(1, true, horas(1));
        relato.reclamo("R1", Canal.CALL_CENTER, T0);
        assertThat(relato.dano().eslabones()).hasSize(1);
        relato.reclamo("R2", Canal.CALL_CENTER, horas(2))
                .cerrar(2, true, horas(3))
                .reclamo("R1", Canal.CALL_CENTER, T0);
        assertThat(relato.dano().eslabones()).hasSize(2);
    }

    @Test
    void laVentanaEsUnaPropiedadDelServicio() {
        var politica = new PoliticaDeReiteracion(Map.of(Servicio.INTERNET, Duration.ofDays(1)));
        var atencion = new AtencionDeDanos(politica, Relato.CENTROS);
        Dano cerrado = new Relato()
                .reclamo(Canal.CALL_CENTER, T0)
                .cerrar(1, true, CIERRE)
                .dano();
        assertThat(decision(atencion, cerrado, CIERRE.plus(Duration.ofDays(1)).minusMillis(1)))
                .isEqualTo(REITERA_TRAS_CIERRE);
        assertThat(decision(atencion, cerrado, CIERRE.plus(Duration.ofDays(1)))).isEqualTo(PRIMER_REPORTE);
    }

    private static DecisionDeReclamo decision(AtencionDeDanos atencion, Dano dano, Instant recibidoEn) {
        var decidir = new DecidirReclamo(
                "R-nuevo", Relato.CADENA, Canal.CALL_CENTER, recibidoEn, null, null, Relato.DATOS, recibidoEn);
        return ((Decision.Cambio) atencion.decidir(dano, decidir))
                .eslabon()
                .ficha()
                .origen();
    }
}
