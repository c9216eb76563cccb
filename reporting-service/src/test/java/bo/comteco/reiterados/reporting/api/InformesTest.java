package bo.comteco.reiterados.reporting.api;

import static bo.comteco.reiterados.reporting.api.Informes2016.RECIBIDO;
import static bo.comteco.reiterados.reporting.api.Informes2016.caso;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.reiterados.edge.Problem;
import bo.comteco.reiterados.reporting.domain.Cierre;
import bo.comteco.reiterados.reporting.domain.Cifras;
import bo.comteco.reiterados.reporting.domain.Entorno;
import bo.comteco.reiterados.reporting.domain.Indicador;
import bo.comteco.reiterados.reporting.domain.Informe;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InformesTest {

    @Test
    void el_csv_tiene_un_caso_por_fila_y_dice_por_que_cuenta_como_cuenta() {
        List<String> filas = new String(InformeCsv.de(Informes2016.abierto()), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(filas).hasSize(4);
        assertThat(filas.get(0)).startsWith("Caso,Situación,Por qué,Cuenta como solucionado,Verificado,En plazo");
        assertThat(filas.get(1))
                .isEqualTo("CR.C04325.INTERNET.F130.1,Solucionado,"
                        + "\"Cerrado con solución, sin verificar por control; después del plazo\",sí,no,no,C04325,Internet,"
                        + "F130,Call center,PYME,Moderada,2,2016-03-10 08:00:00,2016-03-10 09:00:00,2016-03-10 10:00:00,,"
                        + "C04325.INTERNET.F130.1");
        assertThat(filas.get(2))
                .contains("Refutado,\"Un control reprobado quitó la solución el 11 de marzo de 2016, 09:00\",no");
        assertThat(filas.get(3)).contains("Abierto,Su última orden no está cerrada con solución,no");
    }

    @Test
    void una_celda_nunca_es_una_formula_ni_rompe_su_fila() {
        Informe informe = Informes2016.abierto();
        Informe raro = new Informe(
                informe.indicador(),
                List.of(caso("=1+1", null, null, false), caso("A\"B", null, null, false)),
                informe.entorno(),
                null,
                RECIBIDO);

        assertThat(new String(InformeCsv.de(raro), StandardCharsets.UTF_8))
                .contains(",'=1+1,")
                .contains(",\"A\"\"B\",");
    }

    @Test
    void el_libro_tiene_la_cifra_sus_desgloses_y_sus_casos() throws IOException {
        byte[] bytes = InformeXlsx.de(Informes2016.corregido());

        try (ReadableWorkbook libro = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(libro.getSheets().map(hoja -> hoja.getName()))
                    .containsExactly("Indicador", "Desglose", "Al lado", "Casos");
            List<Row> indicador = libro.getFirstSheet().read();
            assertThat(indicador.getFirst().getCellText(0)).isEqualTo("Indicador de daños reiterados, marzo de 2016");
            assertThat(indicador)
                    .anyMatch(fila -> fila.getCellText(0).equals("Casos solucionados")
                            && fila.getCellAsNumber(1).orElseThrow().intValue() == 644)
                    .anyMatch(fila -> fila.getCellText(0).equals("Corrección: casos solucionados")
                            && fila.getCellAsNumber(1).orElseThrow().intValue() == 651);
            List<Row> alLado = libro.getSheet(2).orElseThrow().read();
            assertThat(alLado).hasSize(15);
            assertThat(celdas(alLado.get(1))).containsExactly("Daños reiterados", "1058", "7781", "13,59 %");
            assertThat(celdas(alLado.get(2)))
                    .startsWith("Horas hasta reparar, de media")
                    .endsWith("6500", "12,50 h");
            assertThat(celdas(alLado.get(7))).containsExactly("Plazos: Moderada", "0", "0", "—");
            assertThat(celdas(alLado.get(10)))
                    .containsExactly("Objetivos cumplidos dentro del plazo", "420", "1000", "42,00 %");
            assertThat(celdas(alLado.get(11)))
                    .startsWith("Subieron a: supervisor CO", "2412")
                    .endsWith("2412");
            List<Row> casos = libro.getSheet(3).orElseThrow().read();
            assertThat(casos).hasSize(4);
            assertThat(casos.get(1).getCellText(3)).isEqualTo("sí");
            assertThat(casos.get(1).getCellAsDate(13).orElseThrow()).isEqualTo(LocalDateTime.of(2016, 3, 10, 8, 0));
        }
    }

    private static List<String> celdas(Row fila) {
        return fila.stream().map(celda -> celda == null ? "" : celda.getText()).toList();
    }

    @Test
    void el_pdf_cabe_en_una_pagina_A4_y_dice_cifra_cierre_y_correccion() throws IOException {
        byte[] bytes = InformePdf.de(Informes2016.corregido());

        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Indicador de daños reiterados, marzo de 2016")
                    .contains("60,86 %")
                    .contains("OBSERVADO")
                    .contains("Mes cerrado el 5 de abril de 2016, 09:20, por m.quiroga: la cifra queda.")
                    .contains("Corrección posterior al cierre: 61,53 %, 651 solucionados de 1058 recibidos")
                    .contains("Otras 15 familias")
                    .containsPattern("Daños reiterados\\s+1058 de 7781\\s+13,59 %")
                    .containsPattern("Subieron a: Administrador CO\\s+312");
        }
    }

    @Test
    void lo_que_la_letra_no_tiene_no_rompe_el_pdf() throws IOException {
        Informe informe = Informes2016.abierto();
        Indicador indicador = informe.indicador();
        var raro = new Cierre(indicador.cuenta(), RECIBIDO, "ana\t漢");

        try (PDDocument pdf = Loader.loadPDF(InformePdf.de(new Informe(
                new Indicador(indicador.mes(), indicador.cuenta(), RECIBIDO, raro),
                List.of(),
                Entorno.NADA,
                RECIBIDO,
                RECIBIDO)))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("por ana??")
                    .contains("Tal como estaba el 10 de marzo");
        }
    }

    @Test
    void el_porcentaje_para_personas_no_se_redondea_hacia_arriba() {
        assertThat(Textos.porcentaje(new Cifras(100_000, 97_999, 0, 0))).isEqualTo("97,99 %");
        assertThat(Textos.porcentaje(new Cifras(2, 2, 0, 0))).isEqualTo("100,00 %");
        assertThat(Textos.porcentaje(Cifras.NINGUNA)).isEqualTo("—");
    }

    @ParameterizedTest
    @CsvSource({
        ",,                                                 JSON",
        ", */*,                                             JSON",
        "csv, application/json,                             CSV",
        "pdf,,                                              PDF",
        ", text/csv,                                        CSV",
        ", application/pdf,                                 PDF",
        ", application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, XLSX",
        ", 'text/html, application/pdf;q=0.5, text/csv;q=0.9, */*;q=0.1', CSV",
        ", 'text/html,application/xhtml+xml,*/*;q=0.8',     JSON",
    })
    void el_formato_se_pide_por_su_nombre_o_por_Accept(String formato, String accept, Formato espera) {
        assertThat(Formato.pedido(formato, accept)).isEqualTo(espera);
    }

    @Test
    void un_formato_que_no_hay_se_nombra() {
        assertThatThrownBy(() -> Formato.pedido("docx", null))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("400");
        assertThatThrownBy(() -> Formato.pedido(null, "image/png"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("406");
        assertThatThrownBy(() -> Formato.pedido(null, "pdf"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("400");
    }
}
