package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.intake.domain.Fechas;
import bo.comteco.reiterados.intake.domain.FormularioLleno;
import bo.comteco.reiterados.intake.domain.Linea;
import bo.comteco.reiterados.intake.domain.MotivoDeFormulario;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * The form GN-UCC-FRM-T01 as one A4 page, with the boxes and labels of Anexo 1. Lengths are points, from the top left corner of
 * the page. The font is embedded, so that it looks the same everywhere.
 */
final class FormularioPdf extends Hoja {

    private static final DateTimeFormatter DIA = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter DIA_Y_HORA = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private static final float LEFT = 50;
    private static final float RIGHT = 545;
    private static final float MIDDLE = 300;
    private static final float TEXT = 10;
    private static final float SMALLEST = 6;
    private static final float ROW = 22;
    private static final int FIRST_COLUMN = 8;

    private FormularioPdf(PDPageContentStream page, PDFont font) {
        super(page, font);
    }

    /** The page. */
    static byte[] de(FormularioLleno lleno) {
        return Hoja.documento("Reclamos Varios " + FormularioLleno.CODIGO, (document, font) -> {
            try (PDPageContentStream content = Hoja.nueva(document)) {
                new FormularioPdf(content, font).draw(lleno);
            }
        });
    }

    private void draw(FormularioLleno lleno) throws IOException {
        page.setLineWidth(0.7f);
        heading();
        numbers(lleno);
        reasons(lleno);
        observations(lleno);
        report(lleno);
        control(lleno);
        write(
                LEFT,
                545,
                7,
                false,
                "Reclamo " + lleno.reclamoId() + " · COM-GCM-P12, Anexo 1 · Original a Supervisión Call Center");
    }

    private void heading() throws IOException {
        frame(LEFT, 50, RIGHT, 84);
        line(LEFT + 150, 50, LEFT + 150, 84);
        line(RIGHT - 130, 50, RIGHT - 130, 84);
        centred(LEFT, LEFT + 150, 73, 17, true, "COMTECO");
        centred(LEFT + 150, RIGHT - 130, 64, 10, true, "CALL CENTER");
        centred(LEFT + 150, RIGHT - 130, 78, 12, true, "RECLAMOS VARIOS");
        centred(RIGHT - 130, RIGHT, 71, 10, false, FormularioLleno.CODIGO);
    }

    private void numbers(FormularioLleno lleno) throws IOException {
        field(LEFT, LEFT + 135, 110, "Nº Telef.", lleno.telefono());
        field(LEFT + 145, LEFT + 285, 110, "Telef. Ref.", lleno.telefonoDeReferencia());
        field(LEFT + 295, RIGHT, 110, "Nº Solicitud", lleno.numeroDeSolicitud());
    }

    private void reasons(FormularioLleno lleno) throws IOException {
        MotivoDeFormulario[] all = MotivoDeFormulario.values();
        float top = 140;
        for (int i = 0; i < all.length; i++) {
            boolean first = i < FIRST_COLUMN;
            float x = first ? LEFT : MIDDLE;
            float y = top + (first ? i : i - FIRST_COLUMN) * ROW;
            box(x, y, lleno.motivos().contains(all[i]));
            write(x + 18, y, TEXT, false, all[i].rotulo());
        }
        float y = top + (all.length - FIRST_COLUMN) * ROW;
        field(MIDDLE, RIGHT, y, "Fecha de cierre de reclamo", date(lleno.fechaDeCierre()));
    }

    private void observations(FormularioLleno lleno) throws IOException {
        write(LEFT, 328, TEXT, true, "Observaciones:");
        frame(LEFT, 335, RIGHT, 393);
        float y = 347;
        for (String each : wrapped(lleno.observaciones(), RIGHT - LEFT - 12, 9, 4)) {
            write(LEFT + 6, y, 9, false, each);
            y += 12.5f;
        }
    }

    private void report(FormularioLleno lleno) throws IOException {
        float right = MIDDLE - 8;
        frame(LEFT, 405, right, 533);
        write(LEFT + 6, 420, TEXT, true, "Reporte a Unid. y/o Depto.");
        field(LEFT + 6, right - 6, 440, "", lleno.unidad());
        field(LEFT + 6, right - 6, 462, "Falla actual", lleno.fallaActual());
        field(
                LEFT + 6,
                right - 6,
                482,
                "Fecha y hora",
                DIA_Y_HORA.format(lleno.fechaYHora().atZone(Fechas.LA_PAZ)));
        field(LEFT + 6, right - 6, 502, "Falla verificada por:", lleno.fallaVerificadaPor());
        field(LEFT + 6, right - 6, 522, "Reportado a:", lleno.reportadoA());
    }

    private void control(FormularioLleno lleno) throws IOException {
        frame(MIDDLE, 405, RIGHT, 533);
        write(MIDDLE + 6, 420, TEXT, true, "Control de supervisión");
        field(MIDDLE + 6, RIGHT - 6, 446, "Fecha verificación", date(lleno.fechaDeVerificacion()));
        field(MIDDLE + 6, RIGHT - 6, 472, "Cliente", lleno.cliente());
        write(MIDDLE + 6, 497, TEXT, false, "Línea");
        box(MIDDLE + 50, 497, lleno.linea() == Linea.OK);
        write(MIDDLE + 68, 497, TEXT, false, "OK");
        box(MIDDLE + 110, 497, lleno.linea() == Linea.CON_FALLA);
        write(MIDDLE + 128, 497, TEXT, false, "c/Falla");
        field(MIDDLE + 6, RIGHT - 6, 522, "Supervisor(a)", lleno.supervisora());
    }

    private static @Nullable String date(@Nullable LocalDate day) {
        return day == null ? null : DIA.format(day);
    }

    /** A label, and behind it a line to write on, or what is written there. */
    private void field(float left, float right, float y, String label, @Nullable String value) throws IOException {
        write(left, y, TEXT, false, label);
        float from = left + (label.isEmpty() ? 0 : width(label, TEXT) + 5);
        page.setLineWidth(0.4f);
        line(from, y + 3, right, y + 3);
        page.setLineWidth(0.7f);
        if (value != null) {
            float size = TEXT;
            while (size > SMALLEST && width(value, size) > right - from - 4) {
                size -= 0.5f;
            }
            write(from + 3, y, size, true, cut(value, size, right - from - 4));
        }
    }

    private void box(float x, float y, boolean ticked) throws IOException {
        frame(x, y - 9, x + 11, y + 2);
        if (ticked) {
            page.setLineWidth(1.4f);
            line(x + 2, y - 7, x + 9, y);
            line(x + 9, y - 7, x + 2, y);
            page.setLineWidth(0.7f);
        }
    }
}
