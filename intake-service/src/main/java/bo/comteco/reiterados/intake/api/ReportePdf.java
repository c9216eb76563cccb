package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.intake.domain.Fechas;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** The RDT as A4 pages: the damage, its repetitions, what became of each order; as many pages as it needs. */
final class ReportePdf {

    private static final DateTimeFormatter DIA_Y_HORA = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final float LEFT = 50;
    private static final float RIGHT = 545;
    private static final float MIDDLE = 300;
    private static final float BOTTOM = 790;
    private static final float TEXT = 9;
    private static final float ROW = 15;
    private static final float ORDER = 300;
    private static final float DECISION = 205;

    private final PDDocument document;
    private final PDFont font;
    private final ReporteView reporte;
    private PDPageContentStream content;
    private Hoja hoja;
    private int number = 1;
    private float y;

    private ReportePdf(PDDocument document, PDFont font, ReporteView reporte) throws IOException {
        this.document = document;
        this.font = font;
        this.reporte = reporte;
        this.content = Hoja.nueva(document);
        this.hoja = new Hoja(content, font);
        heading();
    }

    /** Its pages. */
    static byte[] de(ReporteView reporte) {
        return Hoja.documento("Reporte de Daño Técnico " + reporte.reclamoId(), (document, font) -> {
            ReportePdf pages = new ReportePdf(document, font, reporte);
            try {
                pages.draw();
            } finally {
                pages.content.close();
            }
        });
    }

    private void draw() throws IOException {
        damage();
        claims();
        orders();
    }

    private void heading() throws IOException {
        content.setLineWidth(0.7f);
        hoja.frame(LEFT, 50, RIGHT, 84);
        hoja.line(LEFT + 150, 50, LEFT + 150, 84);
        hoja.line(RIGHT - 130, 50, RIGHT - 130, 84);
        hoja.centred(LEFT, LEFT + 150, 73, 17, true, "COMTECO");
        hoja.centred(LEFT + 150, RIGHT - 130, 64, 10, true, "REPORTE DE DAÑO TÉCNICO");
        hoja.centred(LEFT + 150, RIGHT - 130, 78, 10, false, "Atención Daños Reiterados");
        hoja.centred(RIGHT - 130, RIGHT, 64, 9, false, "COM-GCM-P12");
        hoja.centred(RIGHT - 130, RIGHT, 78, 9, false, "Hoja " + number);
        hoja.write(
                LEFT,
                812,
                7,
                false,
                "Reclamo " + reporte.reclamoId() + " · emitido el " + when(reporte.emitidoEn())
                        + " a solicitud del cliente");
        y = 106;
    }

    private void damage() throws IOException {
        title("Daño");
        pair("Contrato", reporte.contrato(), "Cliente", reporte.cliente());
        pair("Servicio", words(reporte.servicio()), "Teléfono", reporte.telefonoDeReferencia());
        pair("Falla", reporte.falla(), "Armario", reporte.armario());
        pair("Tecnología", reporte.tecnologia(), "Reiteraciones", String.valueOf(reporte.reiteraciones()));
        field(LEFT + 4, RIGHT, "Dirección", reporte.direccion());
        y += ROW;
    }

    private void claims() throws IOException {
        title("Reclamos de este daño");
        row(true, "Recibido", "Canal", "Seguimiento (paso 3)", "Orden");
        for (ReporteView.ReclamoDelDano each : reporte.reclamos()) {
            room(ROW);
            row(
                    false,
                    when(each.recibidoEn()),
                    words(each.canal()),
                    each.decision() == null ? "en curso" : words(each.decision()),
                    each.ordenId() == null ? "—" : each.ordenId());
        }
    }

    private void row(boolean bold, String received, String channel, String decision, String order) throws IOException {
        hoja.write(LEFT + 4, y, TEXT, bold, received);
        hoja.write(LEFT + 90, y, TEXT, bold, channel);
        hoja.write(DECISION, y, TEXT, bold, decision);
        hoja.write(ORDER, y, TEXT, bold, hoja.cut(order, TEXT, RIGHT - ORDER - 4));
        thin(y + 4);
        y += ROW;
    }

    private void orders() throws IOException {
        for (ReporteView.OrdenDelDano each : reporte.ordenes()) {
            room(3 * ROW);
            title("Orden " + each.id() + (each.situacion() == null ? "" : ": " + words(each.situacion())));
            for (ReporteView.Detalle detail : each.detalle()) {
                String at = when(detail.en());
                boolean first = true;
                for (String line : hoja.wrapped(detail.frase(), RIGHT - LEFT - 96, TEXT, 4)) {
                    room(ROW);
                    if (first) {
                        hoja.write(LEFT + 4, y, TEXT, false, at);
                    }
                    hoja.write(LEFT + 90, y, TEXT, false, line);
                    first = false;
                    y += ROW - 2;
                }
            }
        }
    }

    private void title(String text) throws IOException {
        y += 8;
        room(2 * ROW);
        hoja.write(LEFT, y, 11, true, hoja.cut(text, 11, RIGHT - LEFT));
        hoja.line(LEFT, y + 4, RIGHT, y + 4);
        y += ROW + 4;
    }

    private void pair(String label, @Nullable String value, String other, @Nullable String otherValue)
            throws IOException {
        field(LEFT + 4, MIDDLE - 10, label, value);
        field(MIDDLE, RIGHT, other, otherValue);
        y += ROW;
    }

    private void field(float left, float right, String label, @Nullable String value) throws IOException {
        hoja.write(left, y, TEXT, false, label + ":");
        if (value != null) {
            hoja.write(left + 75, y, TEXT, true, hoja.cut(value, TEXT, right - left - 79));
        }
    }

    private void thin(float at) throws IOException {
        content.setLineWidth(0.2f);
        hoja.line(LEFT, at, RIGHT, at);
        content.setLineWidth(0.7f);
    }

    /** Goes on with the next page where this one has no room for so much. */
    private void room(float needed) throws IOException {
        if (y + needed > BOTTOM) {
            content.close();
            number++;
            content = Hoja.nueva(document);
            hoja = new Hoja(content, font);
            heading();
        }
    }

    private static String when(Instant instant) {
        return DIA_Y_HORA.format(instant.atZone(Fechas.LA_PAZ));
    }

    private static String words(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }
}
