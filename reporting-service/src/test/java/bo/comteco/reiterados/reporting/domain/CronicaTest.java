package bo.comteco.reiterados.reporting.domain;

import static bo.comteco.reiterados.reporting.domain.Control.Resultado.REPROBADO;
import static bo.comteco.reiterados.reporting.domain.Noticias.reflejadas;
import static bo.comteco.reiterados.reporting.domain.Noticias.tras;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.reporting.domain.CasoContado.Situacion;
import bo.comteco.reiterados.reporting.domain.Cronica.Suceso;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figure as it stood at a past moment. */
class CronicaTest {

    private static final YearMonth MARZO = YearMonth.of(2016, 3);
    private static final List<YearMonth> MESES = List.of(MARZO, MARZO.plusMonths(1), MARZO.plusMonths(2));

    /** Known later, in any order and repeated, it is what was counted then, at every moment, break-downs included. */
    @Test
    void la_cifra_de_un_momento_pasado_es_la_que_entonces_se_conto() {
        long semilla = System.nanoTime();
        Random azar = new Random(semilla);
        Set<Cifras> vistas = new HashSet<>();
        Set<Entorno> entornos = new HashSet<>();
        for (int vez = 0; vez < 100; vez++) {
            List<Suceso> sucesos = Cronica.de(azar);
            Collection<Eslabon> sabidoAlFinal = reflejadas(
                    Historias.revuelta(sucesos.stream().map(Suceso::noticia).toList(), azar));
            for (Instant hasta : sucesos.stream()
                    .flatMap(suceso -> Stream.of(suceso.en(), suceso.en().minusMillis(1)))
                    .distinct()
                    .toList()) {
                Collection<Eslabon> sabidoEntonces = reflejadas(sucesos.stream()
                        .filter(suceso -> !suceso.en().isAfter(hasta))
                        .map(Suceso::noticia)
                        .toList());
                for (YearMonth mes : MESES) {
                    Cuenta entonces = Recuento.recontar(mes, sabidoEntonces);
                    vistas.add(entonces.cifras());
                    assertThat(Recuento.recontar(mes, sabidoAlFinal, hasta))
                            .as("semilla %d, vez %d, %s hasta %s", semilla, vez, mes, hasta)
                            .isEqualTo(entonces);
                    Entorno alLado = entorno(mes, sabidoEntonces, hasta);
                    entornos.add(alLado);
                    assertThat(entorno(mes, sabidoAlFinal, hasta))
                            .as("semilla %d, vez %d, %s hasta %s", semilla, vez, mes, hasta)
                            .isEqualTo(alLado);
                }
            }
        }
        assertThat(vistas).as("las historias dan de todo").hasSizeGreaterThan(8);
        assertThat(entornos).as("las historias dan de todo").hasSizeGreaterThan(100);
    }

    private static Entorno entorno(YearMonth mes, Collection<Eslabon> eslabones, Instant hasta) {
        return eslabones.stream()
                .map(eslabon -> Entorno.de(eslabon, mes, hasta))
                .reduce(Entorno.NADA, Entorno::mas);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, ",
        "0, ABIERTO",
        "9, ABIERTO",
        "10, SOLUCIONADO",
        "33, SOLUCIONADO",
        "34, REFUTADO",
        "49, REFUTADO",
        "50, SOLUCIONADO",
        "999, SOLUCIONADO"
    })
    void solucionado_refutado_y_solucionado_otra_vez_se_sabe_en_cada_momento(int horas, Situacion situacion) {
        Collection<Eslabon> eslabones = reflejadas(List.of(
                orden(
                        1,
                        Noticias.RECIBIDO,
                        new CasoReiterado("A", 2, "CALL_CENTER", Noticias.RECIBIDO, 1, tras(10), null)),
                new ReflejarControl(
                        Noticias.orden(1), Noticias.CONTRATO, new Control("A.LINEA", 2, REPROBADO, tras(34))),
                orden(
                        2,
                        tras(34),
                        new CasoReiterado("A", 4, "CALL_CENTER", Noticias.RECIBIDO, 1, tras(50), tras(34)))));

        assertThat(Recuento.casos(MARZO, eslabones, tras(horas)))
                .extracting(CasoContado::situacion)
                .isEqualTo(Stream.ofNullable(situacion).toList());
    }

    @Test
    void cada_desglose_suma_la_cifra_del_mes() {
        Random azar = new Random(7);
        Cuenta cuenta = Cuenta.suma(Stream.generate(() -> Cronica.de(azar))
                .limit(20)
                .map(sucesos -> Recuento.recontar(
                        MARZO, reflejadas(sucesos.stream().map(Suceso::noticia).toList())))
                .toList());

        assertThat(cuenta.por(Rasgo.VULNERABILIDAD)).containsOnlyKeys("ALTA", "MODERADA", Rasgo.SIN_CLASIFICAR);
        for (Rasgo rasgo : Rasgo.values()) {
            assertThat(cuenta.por(rasgo).values().stream().reduce(Cifras.NINGUNA, Cifras::mas))
                    .as("%s", rasgo)
                    .isEqualTo(cuenta.cifras());
            assertThat(cuenta.por(rasgo).values().stream()
                            .map(Cifras::recibidos)
                            .toList())
                    .as("%s, los de más casos primero", rasgo)
                    .isSortedAccordingTo((uno, otro) -> Long.compare(otro, uno));
        }
    }

    private static ReflejarOrden orden(int numero, Instant abiertaEn, CasoReiterado caso) {
        return new ReflejarOrden(
                Noticias.orden(numero),
                Noticias.CONTRATO,
                new Orden(caso.secuencia(), numero, "INTERNET", "F130", null, abiertaEn, Curso.EMPEZADO),
                List.of(caso));
    }
}
