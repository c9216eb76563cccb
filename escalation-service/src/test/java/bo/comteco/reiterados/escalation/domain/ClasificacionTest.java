package bo.comteco.reiterados.escalation.domain;

import static bo.comteco.reiterados.escalation.domain.Escenario.el;
import static bo.comteco.reiterados.escalation.domain.Escenario.horas;
import static bo.comteco.reiterados.escalation.domain.Vulnerabilidad.ALTA;
import static bo.comteco.reiterados.escalation.domain.Vulnerabilidad.CONTROLABLE;
import static bo.comteco.reiterados.escalation.domain.Vulnerabilidad.FUERA_DE_MATRIZ;
import static bo.comteco.reiterados.escalation.domain.Vulnerabilidad.MODERADA;
import static bo.comteco.reiterados.escalation.domain.Vulnerabilidad.MUY_ALTA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Section 3 of the procedure: every row of the matrix, D-15 to D-18, the ages. */
class ClasificacionTest {
    private static final Instant REGISTRO = el(7, 8);

    static Stream<Arguments> filas() {
        return Stream.of(
                fila("reclamo de TOP_A", Servicio.TELEFONIA, o -> o.segmento = Segmento.TOP_A, MUY_ALTA, "top", 12),
                fila("reclamo de TOP_B", Servicio.INTERNET, o -> o.segmento = Segmento.TOP_B, MUY_ALTA, "top", 12),
                fila(
                        "instalación de TOP_A",
                        Servicio.TELEVISION,
                        instalacion(o -> o.segmento = Segmento.TOP_A),
                        MUY_ALTA,
                        "top",
                        12),
                fila(
                        "instalación de TOP_B",
                        Servicio.INTERNET,
                        instalacion(o -> o.segmento = Segmento.TOP_B),
                        MUY_ALTA,
                        "top",
                        12),
                fila(
                        "MULTIMEDIA por Retención",
                        Servicio.MULTIMEDIA,
                        o -> o.porRetencionEn = REGISTRO,
                        MUY_ALTA,
                        "multimedia-por-retencion",
                        12),
                fila("PYME", Servicio.TELEFONIA, o -> o.segmento = Segmento.PYME, ALTA, "pyme-o-influencer", 24),
                fila(
                        "INFLUENCER",
                        Servicio.MULTIMEDIA,
                        o -> o.segmento = Segmento.INFLUENCER,
                        ALTA,
                        "pyme-o-influencer",
                        24),
                fila(
                        "instalación de PYME",
                        Servicio.INTERNET,
                        instalacion(o -> o.segmento = Segmento.PYME),
                        ALTA,
                        "pyme-o-influencer",
                        24),
                fila(
                        "MULTIMEDIA reiterada",
                        Servicio.MULTIMEDIA,
                        o -> o.reiteradaEn = REGISTRO,
                        ALTA,
                        "multimedia-reiterada",
                        24),
                fila(
                        "INTERNET por Retención",
                        Servicio.INTERNET,
                        o -> o.porRetencionEn = REGISTRO,
                        ALTA,
                        "internet-o-television-por-retencion",
                        24),
                fila(
                        "TELEVISION por Retención",
                        Servicio.TELEVISION,
                        o -> o.porRetencionEn = REGISTRO,
                        ALTA,
                        "internet-o-television-por-retencion",
                        24),
                fila(
                        "INTERNET reiterada",
                        Servicio.INTERNET,
                        o -> o.reiteradaEn = REGISTRO,
                        MODERADA,
                        "internet-o-television-reiterada",
                        48),
                fila(
                        "TELEVISION reiterada",
                        Servicio.TELEVISION,
                        o -> o.reiteradaEn = REGISTRO,
                        MODERADA,
                        "internet-o-television-reiterada",
                        48),
                fila(
                        "TELEFONIA reiterada (D-17)",
                        Servicio.TELEFONIA,
                        o -> o.reiteradaEn = REGISTRO,
                        MODERADA,
                        "telefonia-reiterada",
                        48),
                fila(
                        "MULTIMEDIA anulada",
                        Servicio.MULTIMEDIA,
                        o -> o.anuladaEn = REGISTRO,
                        MODERADA,
                        "anulada-de-multimedia-o-internet",
                        48),
                fila(
                        "INTERNET anulada, en dos filas (D-16)",
                        Servicio.INTERNET,
                        o -> o.anuladaEn = REGISTRO,
                        MODERADA,
                        "anulada-de-multimedia-o-internet",
                        48),
                fila(
                        "TELEVISION anulada",
                        Servicio.TELEVISION,
                        o -> o.anuladaEn = REGISTRO,
                        CONTROLABLE,
                        "anulada-de-internet-o-television",
                        48),
                fila(
                        "TELEFONIA anulada",
                        Servicio.TELEFONIA,
                        o -> o.anuladaEn = REGISTRO,
                        FUERA_DE_MATRIZ,
                        "fuera-de-matriz",
                        72),
                fila(
                        "TELEFONIA por Retención",
                        Servicio.TELEFONIA,
                        o -> o.porRetencionEn = REGISTRO,
                        FUERA_DE_MATRIZ,
                        "fuera-de-matriz",
                        72),
                fila("primer reporte", Servicio.INTERNET, o -> {}, FUERA_DE_MATRIZ, "fuera-de-matriz", 72),
                fila(
                        "cliente por verificar",
                        Servicio.INTERNET,
                        o -> o.segmento = null,
                        FUERA_DE_MATRIZ,
                        "fuera-de-matriz",
                        72),
                fila(
                        "instalación de INTERNET",
                        Servicio.INTERNET,
                        instalacion(o -> {}),
                        FUERA_DE_MATRIZ,
                        "fuera-de-matriz",
                        72),
                fila(
                        "TOP reiterada por Retención: la más urgente (D-16)",
                        Servicio.INTERNET,
                        o -> {
                            o.segmento = Segmento.TOP_A;
                            o.reiteradaEn = REGISTRO;
                            o.porRetencionEn = REGISTRO;
                        },
                        MUY_ALTA,
                        "top",
                        12),
                fila(
                        "INTERNET reiterada por Retención: la más urgente (D-16)",
                        Servicio.INTERNET,
                        o -> {
                            o.reiteradaEn = REGISTRO;
                            o.porRetencionEn = REGISTRO;
                        },
                        ALTA,
                        "internet-o-television-por-retencion",
                        24));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filas")
    void cadaFilaDaSuVulnerabilidadYSuPlazo(
            String caso,
            Servicio servicio,
            Consumer<OrdenDePrueba> cambio,
            Vulnerabilidad esperada,
            String regla,
            int plazo) {
        Escenario escenario = new Escenario().sigue(new OrdenDePrueba(servicio, REGISTRO).tras(cambio));

        Clasificacion clasificacion = escenario.clasificacion();
        assertThat(clasificacion.vulnerabilidad()).isEqualTo(esperada);
        assertThat(clasificacion.regla()).isEqualTo(regla);
        assertThat(clasificacion.vence()).isEqualTo(REGISTRO.plus(horas(plazo)));
        assertThat(clasificacion.objetivoEn()).isEqualTo(esperada == MODERADA ? REGISTRO.plus(horas(24)) : null);
        assertThat(clasificacion.versionDeMatriz()).isEqualTo("1");
        assertThat(clasificacion.clasificadaEn()).isEqualTo(REGISTRO);
        assertThat(escenario.hechos(Hecho.Clasificada.class)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "TELEFONIA, 500, FUERA_DE_MATRIZ, 72",
        "INTERNET, 500, FUERA_DE_MATRIZ, 72",
        "TELEVISION, 500, FUERA_DE_MATRIZ, 72",
        "MULTIMEDIA, 71, FUERA_DE_MATRIZ, 72",
        "MULTIMEDIA, 72, MODERADA, 120"
    })
    void unaMultimediaDeMasDe72HorasEsModerada(Servicio servicio, int edad, Vulnerabilidad esperada, int vence) {
        Escenario escenario = new Escenario()
                .sigue(new OrdenDePrueba(servicio, REGISTRO).registrada())
                .sonLas(REGISTRO.plus(horas(edad)));

        assertThat(escenario.clasificacion().vulnerabilidad()).isEqualTo(esperada);
        assertThat(escenario.clasificacion().vence()).isEqualTo(REGISTRO.plus(horas(vence)));
    }

    @ParameterizedTest
    @CsvSource({
        "INTERNET, INSTALACION, 149, FUERA_DE_MATRIZ, 72",
        "INTERNET, INSTALACION, 150, CONTROLABLE, 198",
        "TELEVISION, INSTALACION, 150, FUERA_DE_MATRIZ, 72",
        "INTERNET, REPARACION, 150, FUERA_DE_MATRIZ, 72"
    })
    void unaInstalacionDeInternetDeMasDe150HorasEsControlable(
            Servicio servicio, TipoDeOrden tipo, int edad, Vulnerabilidad esperada, int vence) {
        OrdenDePrueba orden = new OrdenDePrueba(servicio, REGISTRO);
        Escenario escenario =
                new Escenario().sigue(orden.tras(o -> o.tipo = tipo)).sonLas(REGISTRO.plus(horas(edad)));

        assertThat(escenario.clasificacion().vulnerabilidad()).isEqualTo(esperada);
        assertThat(escenario.clasificacion().vence()).isEqualTo(REGISTRO.plus(horas(vence)));
    }

    @Test
    void laEdadSeClasificaConSuPropiaHoraAunqueElRelojLlegueTarde() {
        Escenario escenario = new Escenario()
                .sigue(new OrdenDePrueba(Servicio.MULTIMEDIA, REGISTRO).registrada())
                .sonLas(REGISTRO.plus(horas(80)));

        assertThat(escenario.hechos(Hecho.Clasificada.class))
                .last()
                .isEqualTo(new Hecho.Clasificada(REGISTRO.plus(horas(72)), CausaDeClasificacion.EDAD));
        assertThat(escenario.clasificacion().vence()).isEqualTo(REGISTRO.plus(horas(120)));
    }

    @Test
    void unaOrdenMasUrgenteNoEsperaNingunaEdad() {
        Escenario escenario = new Escenario()
                .sigue(new OrdenDePrueba(Servicio.MULTIMEDIA, REGISTRO).tras(o -> o.reiteradaEn = REGISTRO));

        escenario.sonLas(REGISTRO.plus(horas(80)));

        assertThat(escenario.hechos(Hecho.Clasificada.class)).hasSize(1);
        assertThat(escenario.clasificacion().vulnerabilidad()).isEqualTo(ALTA);
    }

    @ParameterizedTest(name = "registrada a las {0} vence el {1} a las {2}")
    @CsvSource({
        "00:00, 7, 12:00",
        "08:00, 7, 20:00",
        "11:59, 7, 23:59",
        "12:00, 8, 00:00",
        "12:01, 8, 00:00",
        "20:00, 8, 00:00",
        "21:59, 8, 00:00",
        "22:00, 8, 00:00",
        "22:01, 8, 00:01",
        "23:59, 8, 01:59"
    })
    void muyAltaVenceA12HorasOEnElDiaPeroNuncaEnMenosDeDos(String hora, int dia, String vence) {
        Instant registro = el(7, Integer.parseInt(hora.substring(0, 2)), Integer.parseInt(hora.substring(3)));
        Escenario escenario = new Escenario()
                .sigue(new OrdenDePrueba(Servicio.INTERNET, registro).tras(o -> o.segmento = Segmento.TOP_A));

        assertThat(escenario.clasificacion().vence())
                .isEqualTo(el(dia, Integer.parseInt(vence.substring(0, 2)), Integer.parseInt(vence.substring(3))));
    }

    @Test
    void entrarALaMatrizTomaElPlazoDeLaFilaDesdeEseMomento() {
        OrdenDePrueba orden = new OrdenDePrueba(Servicio.INTERNET, REGISTRO);
        Instant reiterada = REGISTRO.plus(horas(60));
        Escenario escenario = new Escenario().sigue(orden.registrada()).sigue(orden.reiterada(reiterada));

        assertThat(escenario.clasificacion().vulnerabilidad()).isEqualTo(MODERADA);
        assertThat(escenario.clasificacion().vence()).isEqualTo(reiterada.plus(horas(48)));
        assertThat(escenario.clasificacion().objetivoEn()).isEqualTo(reiterada.plus(horas(24)));
    }

    @Test
    void dentroDeLaMatrizSeConservaElVencimientoMasTemprano() {
        OrdenDePrueba orden = new OrdenDePrueba(Servicio.INTERNET, REGISTRO);
        Instant retencion = REGISTRO.plus(horas(40));
        Escenario escenario = new Escenario().sigue(orden.reiterada(REGISTRO)).sigue(orden.porRetencion(retencion));

        assertThat(escenario.clasificacion().vulnerabilidad()).isEqualTo(ALTA);
        assertThat(escenario.clasificacion().vence()).isEqualTo(REGISTRO.plus(horas(48)));
        assertThat(escenario.clasificacion().objetivoEn()).isNull();
        assertThat(escenario.clasificacion().explicacion(Escenario.LA_PAZ))
                .isEqualTo(
                        "ALTA: «INTERNET o TELEVISION por Retención» (matriz 1), al reclamar el cliente por Retención,"
                                + " el 09/03/2016 00:00. Vence el 09/03/2016 08:00: 48 h contadas desde el 07/03/2016 08:00;"
                                + " es el vencimiento más temprano y se conserva.");
    }

    @Test
    void dentroDeLaMatrizUnaPrioridadMayorAdelantaElVencimiento() {
        OrdenDePrueba orden = new OrdenDePrueba(Servicio.INTERNET, REGISTRO);
        Instant retencion = REGISTRO.plus(horas(3));
        Escenario escenario = new Escenario().sigue(orden.reiterada(REGISTRO)).sigue(orden.porRetencion(retencion));

        assertThat(escenario.clasificacion().vence()).isEqualTo(retencion.plus(horas(24)));
    }

    @Test
    void laPrioridadSoloSubePorSiMisma() {
        OrdenDePrueba orden = new OrdenDePrueba(Servicio.TELEVISION, REGISTRO);
        Escenario escenario =
                new Escenario().sigue(orden.porRetencion(REGISTRO)).sigue(orden.anulada(REGISTRO.plus(horas(1))));

        assertThat(escenario.clasificacion().vulnerabilidad()).isEqualTo(ALTA);
        assertThat(escenario.clasificacion().vence()).isEqualTo(REGISTRO.plus(horas(24)));
        assertThat(escenario.hechos(Hecho.Clasificada.class)).hasSize(1);
    }

    @Test
    void elSegmentoQueLlegaDespuesClasificaDeNuevoDesdeSuLlegada() {
        OrdenDePrueba orden = new OrdenDePrueba(Servicio.TELEFONIA, REGISTRO);
        orden.segmento = null;
        Instant llegada = REGISTRO.plus(horas(5));
        Escenario escenario = new Escenario().sigue(orden.registrada()).sigue(orden.completada(Segmento.PYME, llegada));

        assertThat(escenario.clasificacion().vulnerabilidad()).isEqualTo(ALTA);
        assertThat(escenario.clasificacion().vence()).isEqualTo(llegada.plus(horas(24)));
        assertThat(escenario.hechos(Hecho.Clasificada.class))
                .last()
                .isEqualTo(new Hecho.Clasificada(llegada, CausaDeClasificacion.SEGMENTO));
    }

    @Test
    void unaOrdenInmediataVenceALas24HorasSiLaMatrizDaMas() {
        Escenario escenario = new Escenario().sigue(new OrdenDePrueba(Servicio.INTERNET, REGISTRO).inmediata(REGISTRO));

        assertThat(escenario.clasificacion().vulnerabilidad()).isEqualTo(MODERADA);
        assertThat(escenario.clasificacion().vence()).isEqualTo(REGISTRO.plus(horas(24)));
        assertThat(escenario.hechos(Hecho.Clasificada.class))
                .containsExactly(new Hecho.Clasificada(REGISTRO, CausaDeClasificacion.ORDEN_INMEDIATA));
    }

    @Test
    void unaOrdenInmediataVenceConLaMatrizSiEstaDaMenos() {
        OrdenDePrueba orden = new OrdenDePrueba(Servicio.INTERNET, REGISTRO);
        orden.segmento = Segmento.TOP_A;
        Escenario escenario = new Escenario().sigue(orden.inmediata(REGISTRO));

        assertThat(escenario.clasificacion().vence()).isEqualTo(REGISTRO.plus(horas(12)));
    }

    @Test
    void unaOrdenAbiertaQueSeVuelveInmediataAdelantaSuVencimiento() {
        OrdenDePrueba orden = new OrdenDePrueba(Servicio.INTERNET, REGISTRO);
        Instant inmediata = REGISTRO.plus(horas(4));
        Escenario escenario = new Escenario().sigue(orden.reiterada(REGISTRO)).sigue(orden.inmediata(inmediata));

        assertThat(escenario.clasificacion().vence()).isEqualTo(inmediata.plus(horas(24)));
        assertThat(escenario.clasificacion().clasificadaEn()).isEqualTo(inmediata);
    }

    private static Consumer<OrdenDePrueba> instalacion(Consumer<OrdenDePrueba> cambio) {
        return orden -> {
            orden.tipo = TipoDeOrden.INSTALACION;
            cambio.accept(orden);
        };
    }

    private static Arguments fila(
            String caso,
            Servicio servicio,
            Consumer<OrdenDePrueba> cambio,
            Vulnerabilidad vulnerabilidad,
            String regla,
            int plazo) {
        return arguments(caso, servicio, cambio, vulnerabilidad, regla, plazo);
    }
}
