package bo.comteco.reiterados.qualitycontrol.medicion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bo.comteco.reiterados.qualitycontrol.domain.Medicion;
import bo.comteco.reiterados.qualitycontrol.domain.Parametro;
import bo.comteco.reiterados.qualitycontrol.domain.PedidoDeMedicion;
import bo.comteco.reiterados.qualitycontrol.domain.ResultadoDeMedicion;
import bo.comteco.reiterados.qualitycontrol.domain.Servicio;
import bo.comteco.reiterados.qualitycontrol.domain.SinMedicion;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The adapter against a real HTTP server that says what {@code MEDICION.md} says, and what it does not. */
class HttpMedicionDeLineaIT {

    private static final PedidoDeMedicion PEDIDO = new PedidoDeMedicion(
            "C-1", Servicio.INTERNET, Instant.parse("2016-03-04T14:00:00Z"), Instant.parse("2016-03-05T14:00:00Z"));

    private LineasDePrueba lineas;
    private HttpMedicionDeLinea medicion;

    @BeforeEach
    void start() throws IOException {
        lineas = new LineasDePrueba();
        medicion = new HttpMedicionDeLinea(lineas.url(), Duration.ofSeconds(20));
    }

    @AfterEach
    void stop() {
        lineas.close();
    }

    private ResultadoDeMedicion medir() {
        return medicion.medir(PEDIDO).block(Duration.ofSeconds(30));
    }

    @Test
    void los_valores_del_cable_se_leen_en_sus_unidades() {
        lineas.responde("C-1", 200, LineasDePrueba.BUENA);

        assertThat(medir())
                .isEqualTo(new Medicion(
                        Map.of(
                                Parametro.NIVEL_OPTICO, -19.2,
                                Parametro.MARGEN_DE_RUIDO, 12.3,
                                Parametro.ATENUACION, 31.0,
                                Parametro.NIVEL_DESCENDENTE, 1.2,
                                Parametro.MER, 38.0,
                                Parametro.NIVEL_ASCENDENTE, 45.0,
                                Parametro.PERDIDAS_DE_ENLACE, 0.0),
                        true,
                        true));
        assertThat(lineas.pedidosDe("C-1"))
                .extracting(URI::getPath, URI::getQuery)
                .containsExactly(tuple(
                        "/medicion/lineas/C-1/INTERNET", "desde=2016-03-04T14:00:00Z&hasta=2016-03-05T14:00:00Z"));
    }

    @Test
    void lo_que_falta_queda_sin_valor() {
        lineas.responde("C-1", 200, "{\"Device.X_COMTECO_Line.LinkLosses\": 1, \"Device.Otro\": \"algo\"}");

        assertThat(medir()).isEqualTo(new Medicion(Map.of(Parametro.PERDIDAS_DE_ENLACE, 1.0), null, null));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    404 | {} | no conoce la línea
                    500 | {} | respondió 500
                    503 | {} | respondió 503
                    204 | '' | respondió 204
                    302 | {} | respondió 302
                    200 | '' | vacía
                    200 | [1] | ilegible
                    200 | {"Device | ilegible
                    200 | {"Device.Optical.Interface.1.OpticalSignalLevel": "-19"} | OpticalSignalLevel
                    200 | {"Device.Optical.Interface.1.OpticalSignalLevel": 1e999} | ilegible
                    200 | {"Device.X_COMTECO_Line.LinkLosses": -1} | LinkLosses
                    200 | {"Device.X_COMTECO_Line.LinkLosses": 1.5} | LinkLosses
                    200 | {"Device.X_COMTECO_Line.LinkLosses": [1]} | LinkLosses
                    200 | {"Device.X_COMTECO_Line.LinkLosses": true} | LinkLosses
                    200 | {"Device.DSL.Line.1.DownstreamNoiseMargin": {"valor": 1}} | NoiseMargin
                    200 | {"Device.DSL.Line.1.DownstreamNoiseMargin": NaN} | ilegible
                    200 | {"Device.X_COMTECO_Line.Authenticated": "true"} | Authenticated
                    200 | null | vacía
                    200 | "bien" | ilegible
                    200 | {"Device.X_COMTECO_Line.Provisioned": 1} | Provisioned
                    """)
    void lo_que_no_es_una_medicion_dice_por_que(int estado, String cuerpo, String motivo) {
        lineas.responde("C-1", estado, cuerpo);

        assertThat(medir())
                .isInstanceOfSatisfying(
                        SinMedicion.class, sin -> assertThat(sin.motivo()).contains(motivo));
    }

    @Test
    void una_respuesta_que_no_llega_a_tiempo_no_es_una_medicion() {
        lineas.responde("C-1", LineasDePrueba.SILENCIO, "");
        medicion = new HttpMedicionDeLinea(lineas.url(), Duration.ofMillis(300));

        assertThat(medir()).isEqualTo(new SinMedicion("el sistema de medición no respondió en 300 ms"));
    }

    @Test
    void sin_conexion_no_hay_medicion() {
        lineas.close();

        assertThat(medir()).isEqualTo(new SinMedicion("no hay conexión con el sistema de medición"));
    }
}
