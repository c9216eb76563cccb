package bo.comteco.reiterados.escalation.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bo.comteco.reiterados.escalation.domain.MatrizDePriorizacion;
import bo.comteco.reiterados.escalation.domain.Plazo;
import bo.comteco.reiterados.escalation.domain.Servicio;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MatrizReaderTest {
    private static final String BUENA = """
            version: "7"
            fueraDeMatrizHoras: 95
            filas:
              - vulnerabilidad: ALTA
                plazoHoras: 20
                objetivoHoras: 10
                reglas:
                  - id: television
                    enunciado: TELEVISION siempre
                    servicios: [TELEVISION]
            """;

    @Test
    void unaMatrizBuenaSeLeeEntera() {
        MatrizDePriorizacion matriz = MatrizReader.read("de prueba", BUENA);

        assertThat(matriz.version()).isEqualTo("7");
        assertThat(matriz.plazoFueraDeMatriz()).isEqualTo(Plazo.calendario(Duration.ofHours(95)));
        assertThat(matriz.filas()).singleElement().satisfies(fila -> {
            assertThat(fila.plazo()).isEqualTo(Duration.ofHours(20));
            assertThat(fila.objetivo()).isEqualTo(Duration.ofHours(10));
            assertThat(fila.reglas()).singleElement().satisfies(regla -> {
                assertThat(regla.id()).isEqualTo("television");
                assertThat(regla.si().servicios()).containsExactly(Servicio.TELEVISION);
            });
        });
    }

    @Test
    void cadaErrorNombraSuFilaYSuCampo() {
        String mala = """
                version: 7
                filas:
                  - vulnerabilidad: URGENTE
                    plazoHoras: 12 horas
                    reglas: []
                  - vulnerabilidad: ALTA
                    plazoHoras: 24
                    objetivoHoras: 24
                    minimoHoras: 2
                    color: rojo
                    reglas:
                      - id: pyme
                        enunciado: PYME
                        segmentos: [PIME]
                      - id: pyme
                        reiterada: si
                      - id: todas
                        enunciado: Todas
                  - vulnerabilidad: ALTA
                    plazoHoras: 0
                    reglas:
                      - id: vieja
                        enunciado: Vieja
                        edadMinimaHoras: -1
                """;

        assertThatExceptionOfType(MatrizInvalidaException.class)
                .isThrownBy(() -> MatrizReader.read("de prueba", mala))
                .satisfies(error -> assertThat(error.errores())
                        .containsExactlyInAnyOrder(
                                "la matriz, campo version: falta, o no es un texto",
                                "la matriz, campo fueraDeMatrizHoras: debe ser un número entero de horas, mayor que cero",
                                "fila 1, campo vulnerabilidad: «URGENTE» no vale; valen [MUY_ALTA, ALTA, MODERADA,"
                                        + " CONTROLABLE, FUERA_DE_MATRIZ]",
                                "fila 1, campo plazoHoras: debe ser un número entero de horas, mayor que cero",
                                "fila 1, campo reglas: debe ser una lista con algo en ella",
                                "fila 2, campo color: no existe",
                                "fila 2, campo objetivoHoras: debe ser menor que plazoHoras",
                                "fila 2, campo minimoHoras: solo vale con mismoDia: true",
                                "fila 2, regla 1, campo segmentos: «PIME» no vale; valen [TOP_A, TOP_B, PYME,"
                                        + " INFLUENCER, RESIDENCIAL]",
                                "fila 2, regla 2, campo id: «pyme» ya está en otra regla",
                                "fila 2, regla 2, campo reiterada: debe ser true o false",
                                "fila 2, regla 2, campo enunciado: falta, o no es un texto",
                                "fila 2, regla 3: no pide nada, correspondería a toda orden",
                                "fila 3, campo vulnerabilidad: ALTA ya tiene otra fila",
                                "fila 3, campo plazoHoras: debe ser un número entero de horas, mayor que cero",
                                "fila 3, regla 1, campo edadMinimaHoras: debe ser un número entero de horas, mayor que"
                                        + " cero"))
                .withMessageStartingWith(
                        "escalation.matriz (Anexo 2): la matriz de priorización de prueba no es válida:");
    }

    @Test
    void loQueQuedaFueraDeLaMatrizPuedeContarHorasHabiles() {
        MatrizDePriorizacion matriz = MatrizReader.read("de prueba", conFueraDeMatriz(30, "true"));

        assertThat(matriz.plazoFueraDeMatriz()).isEqualTo(new Plazo(Duration.ofHours(30), true));
        assertThatExceptionOfType(MatrizInvalidaException.class)
                .isThrownBy(() -> MatrizReader.read("de prueba", conFueraDeMatriz(2_001, "true")))
                .satisfies(error -> assertThat(error.errores())
                        .containsExactly(
                                "la matriz, campo fueraDeMatrizHoras: con fueraDeMatrizEnHorasHabiles: true no puede"
                                        + " pasar de 2000"));
        assertThatExceptionOfType(MatrizInvalidaException.class)
                .isThrownBy(() -> MatrizReader.read("de prueba", conFueraDeMatriz(30, "siempre")))
                .satisfies(error -> assertThat(error.errores())
                        .containsExactly("la matriz, campo fueraDeMatrizEnHorasHabiles: debe ser true o false"));
    }

    private static String conFueraDeMatriz(int horas, String habiles) {
        return """
                version: h
                fueraDeMatrizHoras: %d
                fueraDeMatrizEnHorasHabiles: %s
                filas:
                  - vulnerabilidad: ALTA
                    plazoHoras: 24
                    reglas:
                      - id: pyme
                        enunciado: PYME
                        segmentos: [PYME]
                """.formatted(horas, habiles);
    }

    @Test
    void loQueNoEsYamlSeRechazaConUnaFrase() {
        assertThatExceptionOfType(MatrizInvalidaException.class)
                .isThrownBy(() -> MatrizReader.read("de prueba", "filas: ["))
                .withMessageContaining("no es YAML");
        assertThatExceptionOfType(MatrizInvalidaException.class)
                .isThrownBy(() -> MatrizReader.read("de prueba", ""))
                .withMessageContaining("está vacía");
        assertThatExceptionOfType(MatrizInvalidaException.class)
                .isThrownBy(() -> MatrizReader.read("de prueba", BUENA + "version: \"8\"\n"))
                .withMessageContaining("no es YAML");
    }
}
