package bo.comteco.reiterados.localstack.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.reiterados.localstack.LocalStackException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchivoDeReclamosTest {

    private static final String ENCABEZADO =
            "numero,recibido_en,canal,contrato,servicio,tecnologia,segmento,falla,armario,atendido_en,cerrado_en,reaperturas\n";
    private static final String LINEA =
            "INC1,2016-03-01T08:00:00-04:00,CALL_CENTER,C1,INTERNET,FTTH,PYME,F1,,2016-03-01T09:00:00-04:00,2016-03-02T09:00:00-04:00,0\n";

    @Test
    void leeLaMuestraEntera() {
        ArchivoDeReclamos muestra = ArchivoDeReclamos.muestra();

        assertThat(muestra.reclamos()).hasSize(506);
        assertThat(muestra.clientes()).hasSize(288);
        assertThat(muestra.avisos()).isEmpty();
        assertThat(muestra.huella()).hasSize(64);
        assertThat(muestra.contratoConMasReclamos()).isEqualTo("C00092");
        ReclamoGrabado primero = muestra.reclamos().getFirst();
        assertThat(primero.numero()).isEqualTo("INC0000111");
        assertThat(primero.recibidoEn()).isEqualTo("2016-02-29T13:14:00Z");
        assertThat(primero.armario()).isEqualTo("A93");
    }

    @Test
    void ordenaPorRecepcionYNumero() throws IOException {
        ArchivoDeReclamos archivo = leer(ENCABEZADO
                + LINEA.replace("INC1", "INC3")
                + LINEA.replace("INC1", "INC2")
                + LINEA.replace("INC1", "INC9").replace("2016-03-01T08:00:00-04:00", "2016-03-01T11:59:00Z"));

        assertThat(archivo.reclamos().stream().map(ReclamoGrabado::numero)).containsExactly("INC9", "INC2", "INC3");
    }

    @Test
    void aceptaElOrdenDeLasColumnasElFinDeLineaYElComienzoDeOtros() throws IOException {
        ArchivoDeReclamos archivo = leer(("\uFEFF" + ENCABEZADO + LINEA + "\n").replace("\n", "\r\n"));

        assertThat(archivo.reclamos()).hasSize(1);
        assertThat(archivo.reclamos().getFirst().armario()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CALL_CENTER, FAX, 'columna 3 (canal)'",
        "2016-03-01T08:00:00-04:00, ayer, 'columna 2 (recibido_en)'",
        "C1, 'C 1', 'columna 4 (contrato)'",
        "INTERNET, GAS, 'columna 5 (servicio)'",
        "PYME, REY, 'columna 7 (segmento)'"
    })
    void diceLineaYColumnaDeLoQueNoSeEntiende(String good, String bad, String donde) {
        assertThatThrownBy(() ->
                        leer(ENCABEZADO + LINEA + LINEA.replace("INC1", "INC2").replace(good, bad)))
                .isInstanceOf(LocalStackException.class)
                .hasMessageContaining("línea 3")
                .hasMessageContaining(donde)
                .hasMessageContaining("«" + bad + "»");
    }

    @Test
    void diceQueColumnaFalta() {
        assertThatThrownBy(() -> leer(ENCABEZADO.replace("contrato,", "") + LINEA))
                .isInstanceOf(LocalStackException.class)
                .hasMessageContaining("contrato");
    }

    @Test
    void diceQueLineaTieneOtrasColumnas() {
        assertThatThrownBy(() -> leer(ENCABEZADO + "INC1,2016\n"))
                .isInstanceOf(LocalStackException.class)
                .hasMessageContaining("línea 2")
                .hasMessageContaining("2 columnas");
    }

    @Test
    void unNumeroRepetidoSeRechaza() {
        assertThatThrownBy(() -> leer(ENCABEZADO + LINEA + LINEA))
                .isInstanceOf(LocalStackException.class)
                .hasMessageContaining("INC1");
    }

    @Test
    void loQueNoEsUtf8SeRechaza() {
        byte[] latin = (ENCABEZADO + LINEA).getBytes(UTF_8);
        latin[latin.length - 3] = (byte) 0xF1;

        assertThatThrownBy(() -> ArchivoDeReclamos.leer("x.csv", new ByteArrayInputStream(latin)))
                .isInstanceOf(LocalStackException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void unArchivoQueNoEstaSeDice(@TempDir Path folder) {
        assertThatThrownBy(() -> ArchivoDeReclamos.leer(folder.resolve("no.csv")))
                .isInstanceOf(LocalStackException.class)
                .hasMessageContaining("no.csv");
    }

    @Test
    void unArchivoSinReclamosSeDice() {
        assertThatThrownBy(() -> leer(ENCABEZADO))
                .isInstanceOf(LocalStackException.class)
                .hasMessageContaining("ningún reclamo");
    }

    @Test
    void loAtendidoAntesDeRecibirseSeTomaEnEseInstanteYSeAvisa() throws IOException {
        ArchivoDeReclamos archivo =
                leer(ENCABEZADO + LINEA.replace("2016-03-01T09:00:00-04:00", "2016-03-01T07:00:00-04:00"));

        ReclamoGrabado reclamo = archivo.reclamos().getFirst();
        assertThat(reclamo.atendidoEn()).isEqualTo(reclamo.recibidoEn());
        assertThat(archivo.avisos()).hasSize(1);
    }

    private static ArchivoDeReclamos leer(String csv) throws IOException {
        return ArchivoDeReclamos.leer("x.csv", new ByteArrayInputStream(csv.getBytes(UTF_8)));
    }
}
