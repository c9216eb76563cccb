package bo.comteco.reiterados.intake.api;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.intake.domain.FormularioLleno;
import bo.comteco.reiterados.intake.domain.Linea;
import bo.comteco.reiterados.intake.domain.MotivoDeFormulario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormularioPdfTest {

    private static final Path RENDERED = Path.of("target", "formulario-reclamos-varios.pdf");

    private static FormularioLleno lleno(@Nullable String observaciones, String cliente) {
        return new FormularioLleno(
                "R-0123456789ABCDEF0123456789ABCDEF",
                1,
                "4250001",
                "70712345",
                "C04325.INTERNET.SIN_SERVICIO.2",
                Set.of(MotivoDeFormulario.PAPELETAS_REZAGADAS),
                Set.of(MotivoDeFormulario.ABONADO_NO_DEJO_INGRESAR, MotivoDeFormulario.REPORTE_DE_CABLES),
                LocalDate.of(2016, 3, 8),
                observaciones,
                "Div. Redes",
                "INTERNET, SIN_SERVICIO",
                Instant.parse("2016-03-08T02:30:00Z"),
                "Luis Núñez",
                "Marta Ibáñez",
                LocalDate.of(2016, 3, 9),
                cliente,
                Linea.CON_FALLA,
                "rosa.quispe",
                null);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox()).hasToString(PDRectangle.A4.toString());
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void laPaginaTieneLosRotulosDelAnexoYLoQueSeSabe() throws IOException {
        byte[] pdf = FormularioPdf.de(lleno(
                "El cliente llamó tres veces; dice que el técnico no llegó y que mañana estará en casa", "José Peña"));
        Files.write(RENDERED, pdf);
        String text = text(pdf);
        for (MotivoDeFormulario motivo : MotivoDeFormulario.values()) {
            assertThat(text).contains(motivo.rotulo());
        }
        assertThat(text)
                .contains("COMTECO", "CALL CENTER", "RECLAMOS VARIOS", "GN-UCC-FRM-T01")
                .contains("Nº Telef.", "Telef. Ref.", "Nº Solicitud", "Fecha de cierre de reclamo", "Observaciones:")
                .contains("Reporte a Unid. y/o Depto.", "Falla actual", "Fecha y hora", "Falla verificada por:")
                .contains("Reportado a:", "Control de supervisión", "Fecha verificación", "Cliente", "Línea", "c/Falla")
                .contains("Supervisor(a)")
                .contains("4250001", "70712345", "C04325.INTERNET.SIN_SERVICIO.2", "08/03/2016", "llamó tres veces")
                .contains("Div. Redes", "07/03/2016 22:30", "Luis Núñez", "Marta Ibáñez", "José Peña", "rosa.quispe");
    }

    @Test
    void lasCasillasMarcadasSeVen() throws IOException {
        FormularioLleno ticked = lleno(null, "José Peña");
        try (PDDocument document = Loader.loadPDF(FormularioPdf.de(ticked))) {
            var image = new PDFRenderer(document).renderImage(0, 2);
            // The middle of each box, twice as large as in points: eight boxes on the left, five on the right.
            int place = 0;
            for (MotivoDeFormulario motivo : MotivoDeFormulario.values()) {
                float x = place < 8 ? 50 : 300;
                float y = 140 + 22f * (place < 8 ? place : place - 8);
                boolean dark = (image.getRGB((int) (2 * (x + 5.5)), (int) (2 * (y - 3.5))) & 0xff) < 128;
                assertThat(dark).as(motivo.rotulo()).isEqualTo(ticked.motivos().contains(motivo));
                place++;
            }
        }
    }

    @Test
    void ningunTextoRompeLaPagina() throws IOException {
        String text = text(FormularioPdf.de(lleno("palabra ".repeat(50) + "x".repeat(400), "山田 \uD83D\uDE00 Peña")));
        assertThat(text).contains("?? ? Peña", "…");
    }
}
