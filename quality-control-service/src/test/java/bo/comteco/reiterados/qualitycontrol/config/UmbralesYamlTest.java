package bo.comteco.reiterados.qualitycontrol.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.reiterados.qualitycontrol.domain.FilaDeUmbrales;
import bo.comteco.reiterados.qualitycontrol.domain.Linea;
import bo.comteco.reiterados.qualitycontrol.domain.Medicion;
import bo.comteco.reiterados.qualitycontrol.domain.Parametro;
import bo.comteco.reiterados.qualitycontrol.domain.PoliticaDeLinea;
import bo.comteco.reiterados.qualitycontrol.domain.Servicio;
import bo.comteco.reiterados.qualitycontrol.domain.Umbrales;
import bo.comteco.reiterados.qualitycontrol.domain.Veredicto;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

/** The table that is delivered is the table of section 4 of the procedure; a table with a mistake is refused. */
class UmbralesYamlTest {

    private static final Umbrales DEL_PROCEDIMIENTO = UmbralesYaml.leer(new ClassPathResource("umbrales.yaml"));

    /** Values in the middle of what is good, for what a row does not vary. */
    private static final Map<Parametro, Double> BUENOS = Map.of(
            Parametro.NIVEL_OPTICO, -18.0,
            Parametro.MARGEN_DE_RUIDO, 12.0,
            Parametro.ATENUACION, 30.0,
            Parametro.NIVEL_DESCENDENTE, 0.0,
            Parametro.MER, 38.0,
            Parametro.NIVEL_ASCENDENTE, 45.0,
            Parametro.PERDIDAS_DE_ENLACE, 0.0);

    @ParameterizedTest(name = "{0} {1} {2}: {3} = {4} -> {5}")
    @CsvSource(textBlock = """
                    # servicio, tecnologia, clase PON, parametro, valor, veredicto
                    INTERNET,   FTTH,  ,             NIVEL_OPTICO,       -27.002, ProblemaDeLinea
                    INTERNET,   FTTH,  ,             NIVEL_OPTICO,       -27,     advertencia
                    INTERNET,   FTTH,  ,             NIVEL_OPTICO,       -25,     advertencia
                    INTERNET,   FTTH,  ,             NIVEL_OPTICO,       -24.998, bien
                    INTERNET,   FTTH,  ,             NIVEL_OPTICO,       -8,      bien
                    INTERNET,   FTTH,  ,             NIVEL_OPTICO,       -7.998,  ProblemaDeLinea
                    INTERNET,   FTTH,  GPON_B_PLUS,  NIVEL_OPTICO,       -27.002, ProblemaDeLinea
                    MULTIMEDIA, FTTH,  GPON_B_PLUS,  NIVEL_OPTICO,       -25,     advertencia
                    INTERNET,   FTTH,  XGS_PON_N1,   NIVEL_OPTICO,       -28.002, ProblemaDeLinea
                    INTERNET,   FTTH,  XGS_PON_N1,   NIVEL_OPTICO,       -28,     bien
                    INTERNET,   FTTH,  XGS_PON_N1,   NIVEL_OPTICO,       -25,     bien
                    INTERNET,   FTTH,  XGS_PON_N1,   NIVEL_OPTICO,       -9,      bien
                    INTERNET,   FTTH,  XGS_PON_N1,   NIVEL_OPTICO,       -8.998,  ProblemaDeLinea
                    INTERNET,   DSL,   ,             MARGEN_DE_RUIDO,    6.9,     ProblemaDeLinea
                    INTERNET,   DSL,   ,             MARGEN_DE_RUIDO,    7,       bien
                    INTERNET,   DSL,   ,             ATENUACION,         59.9,    bien
                    INTERNET,   DSL,   ,             ATENUACION,         60,      ProblemaDeLinea
                    INTERNET,   COBRE, ,             MARGEN_DE_RUIDO,    6.9,     ProblemaDeLinea
                    INTERNET,   COBRE, ,             ATENUACION,         59.9,    bien
                    INTERNET,   HFC,   ,             NIVEL_DESCENDENTE,  -15.1,   ProblemaDeLinea
                    INTERNET,   HFC,   ,             NIVEL_DESCENDENTE,  -15,     bien
                    MULTIMEDIA, HFC,   ,             NIVEL_DESCENDENTE,  15,      bien
                    INTERNET,   HFC,   ,             NIVEL_DESCENDENTE,  15.1,    ProblemaDeLinea
                    INTERNET,   HFC,   ,             MER,                30.9,    ProblemaDeLinea
                    INTERNET,   HFC,   ,             MER,                31,      bien
                    INTERNET,   HFC,   ,             NIVEL_ASCENDENTE,   39.9,    ProblemaDeLinea
                    INTERNET,   HFC,   ,             NIVEL_ASCENDENTE,   40,      bien
                    INTERNET,   HFC,   ,             NIVEL_ASCENDENTE,   50,      bien
                    INTERNET,   HFC,   ,             NIVEL_ASCENDENTE,   50.1,    ProblemaDeLinea
                    INTERNET,   FTTH,  ,             PERDIDAS_DE_ENLACE, 2,       bien
                    INTERNET,   FTTH,  ,             PERDIDAS_DE_ENLACE, 3,       ProblemaDeLinea
                    INTERNET,   FTTH,  XGS_PON_N1,   PERDIDAS_DE_ENLACE, 3,       ProblemaDeLinea
                    INTERNET,   DSL,   ,             PERDIDAS_DE_ENLACE, 2,       bien
                    INTERNET,   DSL,   ,             PERDIDAS_DE_ENLACE, 3,       ProblemaDeLinea
                    INTERNET,   COBRE, ,             PERDIDAS_DE_ENLACE, 3,       ProblemaDeLinea
                    MULTIMEDIA, HFC,   ,             PERDIDAS_DE_ENLACE, 2,       bien
                    MULTIMEDIA, HFC,   ,             PERDIDAS_DE_ENLACE, 3,       ProblemaDeLinea
                    """)
    void cada_limite_del_procedimiento_vale_hasta_su_borde(
            Servicio servicio, String tecnologia, String clasePon, Parametro parametro, double valor, String esperado) {
        FilaDeUmbrales fila = DEL_PROCEDIMIENTO
                .fila(new Linea(servicio, tecnologia, clasePon))
                .orElseThrow();
        Map<Parametro, Double> valores = new EnumMap<>(BUENOS);
        valores.put(parametro, valor);

        Veredicto veredicto =
                PoliticaDeLinea.evaluar(fila, DEL_PROCEDIMIENTO.perdidasDeEnlace(), new Medicion(valores, true, true));

        switch (esperado) {
            case "bien" ->
                assertThat(veredicto)
                        .isInstanceOfSatisfying(
                                Veredicto.DentroDeParametros.class,
                                dentro -> assertThat(dentro.advertencia()).isNull());
            case "advertencia" ->
                assertThat(veredicto)
                        .isInstanceOfSatisfying(
                                Veredicto.DentroDeParametros.class,
                                dentro -> assertThat(dentro.advertencia()).contains(parametro.enPalabras()));
            default ->
                assertThat(veredicto)
                        .isInstanceOfSatisfying(
                                Veredicto.ProblemaDeLinea.class,
                                problema -> assertThat(problema.motivo()).contains(parametro.enPalabras()));
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "MULTIMEDIA, COBRE,",
        "INTERNET, FTTH, 10G_EPON",
        "INTERNET, SATELITE,",
        "INTERNET, ,",
        "INTERNET, , GPON_B_PLUS"
    })
    void lo_que_no_esta_en_la_tabla_no_tiene_umbrales(Servicio servicio, String tecnologia, String clasePon) {
        assertThat(DEL_PROCEDIMIENTO.fila(new Linea(servicio, tecnologia, clasePon)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
                    desdee: 3              | desdee
                    hasta: -30             | desde no es menor
                    menorQue: -27         | desde no es menor
                    advertenciaHasta: -27 | advertenciaHasta
                    desde: alto            | desde
                    """)
    void una_tabla_con_un_error_dice_cual(String linea, String esperado) {
        assertThatThrownBy(() -> leer(conFila("parametro: NIVEL_OPTICO\n        desde: -27\n        " + linea)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(esperado);
    }

    @Test
    void un_parametro_desconocido_se_rechaza() {
        assertThatThrownBy(() -> leer(conFila("parametro: NIVEL_OPTIC\n        desde: -27")))
                .hasMessageContaining("NIVEL_OPTIC");
    }

    @Test
    void una_tabla_sin_filas_se_rechaza() {
        assertThatThrownBy(() -> leer("version: \"1\"\nperdidasDeEnlace: 2\nclasePonAusente: GPON_B_PLUS\n"))
                .hasMessageContaining("falta filas");
    }

    @Test
    void dos_filas_para_la_misma_linea_se_rechazan() {
        String fila = "parametro: NIVEL_OPTICO\n        desde: -27";
        String tabla = conFila(fila) + conFila(fila).substring(conFila(fila).indexOf("  - nombre"));

        assertThatThrownBy(() -> leer(tabla)).hasMessageContaining("se repite");
    }

    private static String conFila(String limite) {
        return """
               version: "2"
               perdidasDeEnlace: 2
               clasePonAusente: GPON_B_PLUS
               filas:
                 - nombre: una
                   aplicaA:
                     - tecnologia: FTTH
                   limites:
                     - %s
               """.formatted(limite);
    }

    private static Umbrales leer(String yaml) {
        return UmbralesYaml.leer(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8), "tabla"));
    }
}
