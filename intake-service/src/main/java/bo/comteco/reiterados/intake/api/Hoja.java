package bo.comteco.reiterados.intake.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/**
 * An A4 page to draw on. Lengths are points, from the top left corner of the page. The font is embedded, so that it looks the
 * same everywhere.
 */
class Hoja {

    /** PDFBox carries it: no font of the machine is looked for. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    final PDPageContentStream page;
    private final PDFont font;
    private final float height = PDRectangle.A4.getHeight();

    Hoja(PDPageContentStream page, PDFont font) {
        this.page = page;
        this.font = font;
    }

    /** What draws a document. */
    @FunctionalInterface
    interface Dibujo {
        void en(PDDocument document, PDFont font) throws IOException;
    }

    /** A finished document. */
    static byte[] documento(String title, Dibujo dibujo) {
        try (PDDocument document = new PDDocument();
                InputStream ttf = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT)) {
            document.getDocumentInformation().setTitle(title);
            dibujo.en(document, PDType0Font.load(document, ttf));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** One more page at the end of a document. */
    static PDPageContentStream nueva(PDDocument document) throws IOException {
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        return new PDPageContentStream(document, sheet);
    }

    void frame(float left, float top, float right, float bottom) throws IOException {
        page.addRect(left, height - bottom, right - left, bottom - top);
        page.stroke();
    }

    void line(float fromX, float fromY, float toX, float toY) throws IOException {
        page.moveTo(fromX, height - fromY);
        page.lineTo(toX, height - toY);
        page.stroke();
    }

    void centred(float left, float right, float y, float size, boolean bold, String text) throws IOException {
        write((left + right - width(text, size)) / 2, y, size, bold, text);
    }

    void write(float x, float y, float size, boolean bold, String text) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        page.setLineWidth(bold ? size / 40 : 0.7f);
        page.newLineAtOffset(x, height - y);
        page.showText(printable(text));
        page.endText();
        page.setLineWidth(0.7f);
    }

    float width(String text, float size) throws IOException {
        return font.getStringWidth(printable(text)) / 1000 * size;
    }

    String cut(String text, float size, float most) throws IOException {
        if (width(text, size) <= most) {
            return text;
        }
        String shorter = text;
        while (!shorter.isEmpty() && width(shorter + "…", size) > most) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter + "…";
    }

    /** Lines of at most that width; what finds no room in {@code most} lines ends in dots. */
    List<String> wrapped(@Nullable String text, float width, float size, int most) throws IOException {
        List<String> lines = new ArrayList<>();
        if (text == null) {
            return lines;
        }
        String open = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = open.isEmpty() ? word : open + " " + word;
            if (width(longer, size) <= width || open.isEmpty()) {
                open = longer;
            } else {
                lines.add(cut(open, size, width));
                open = word;
            }
        }
        lines.add(cut(open, size, width));
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(cut(String.join(" ", lines.subList(most - 1, lines.size())), size, width));
        return kept;
    }

    /** What the font has no sign for becomes a question mark: nobody's name stops the page. */
    private String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(point -> {
            String sign = Character.toString(point);
            try {
                font.encode(sign);
                printable.append(sign);
            } catch (IOException | IllegalArgumentException unknown) {
                printable.append('?');
            }
        });
        return printable.toString();
    }
}
