package bo.comteco.reiterados.intake.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ReportePdfTest {

    private static final Path RENDERED = Path.of("target", "reporte-de-dano-tecnico.pdf");
    private static final Instant RECIBIDO = Instant.parse("2016-03-08T02:30:00Z");

    private static ReporteView reporte(int reclamos) {
        String orden = "C04325.INTERNET.SIN_SERVICIO.2";
        return new ReporteView(
                "R-0123456789ABCDEF0123456789ABCDEF",
                RECIBIDO.plus(Duration.ofDays(4)),
                "C04325",
                "INTERNET",
                "SIN_SERVICIO",
                "ARM-7",
                "FTTH",
                "José Peña Núñez",
                "70712345",
                "Av. Heroínas 123, entre España y 25 de Mayo, edificio Los Tiempos, piso 4",
                reclamos - 1,
                IntStream.range(0, reclamos)
                        .mapToObj(i -> new ReporteView.ReclamoDelDano(
                                "R-" + i,
                                RECIBIDO.plus(Duration.ofHours(i)),
                                i % 2 == 0 ? "CALL_CENTER" : "HELP_DESK",
                                i == 0 ? "PRIMER_REPORTE" : "REITERA_ABIERTA",
                                orden))
                        .toList(),
                List.of(new ReporteView.OrdenDelDano(
                        orden,
                        "CERRADA",
                        List.of(
                                new ReporteView.Detalle(RECIBIDO, "La orden " + orden + " fue registrada."),
                                new ReporteView.Detalle(
                                        RECIBIDO.plus(Duration.ofDays(2)),
                                        "El control de calidad, por medición de la línea, reprobó: Nivel óptico de -29.3 dBm,"
                                                + " fuera de -27 a -8 dBm.")))));
    }

    private static String text(byte[] pdf, int pages) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages);
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void elReporteTieneElDanoSusReclamosYSusOrdenes() throws IOException {
        byte[] pdf = ReportePdf.de(reporte(3));
        Files.write(RENDERED, pdf);
        assertThat(text(pdf, 1))
                .contains("COMTECO", "REPORTE DE DAÑO TÉCNICO", "COM-GCM-P12", "a solicitud del cliente")
                .contains("C04325", "José Peña Núñez", "70712345", "SIN_SERVICIO")
                .contains("07/03/2016 22:30", "Call center", "Primer reporte", "Reitera abierta")
                .contains("Orden C04325.INTERNET.SIN_SERVICIO.2: Cerrada", "Nivel óptico de -29.3 dBm");
    }

    @Test
    void muchosReclamosSiguenEnOtraHoja() throws IOException {
        String text = text(ReportePdf.de(reporte(217)), 6);
        assertThat(text).contains("Hoja 1", "Hoja 6", "Orden C04325.INTERNET.SIN_SERVICIO.2: Cerrada");
        assertThat(text.split("Reitera abierta", -1)).hasSize(217);
    }

    @Test
    void loQueNoSeSabeQuedaEnBlanco() throws IOException {
        ReporteView bare = new ReporteView(
                "R-1",
                RECIBIDO,
                "C1",
                "INTERNET",
                "F1",
                null,
                null,
                null,
                null,
                null,
                0,
                List.of(new ReporteView.ReclamoDelDano("R-1", RECIBIDO, "RETENCION", null, null)),
                List.of());
        assertThat(text(ReportePdf.de(bare), 1)).contains("Cliente:", "en curso");
    }
}
