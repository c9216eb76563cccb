package bo.comteco.reiterados.reporting.api;

import bo.comteco.reiterados.reporting.domain.Calificacion;
import bo.comteco.reiterados.reporting.domain.Cierre;
import bo.comteco.reiterados.reporting.domain.Cifras;
import bo.comteco.reiterados.reporting.domain.Entorno;
import bo.comteco.reiterados.reporting.domain.Indicador;
import bo.comteco.reiterados.reporting.domain.Informe;
import bo.comteco.reiterados.reporting.domain.Rasgo;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A month on one page A4: the figure, what was frozen and corrected, the break-downs, and what stands beside it. */
final class InformePdf {

    private static final float MARGEN = 50;
    private static final float ANCHO = PDRectangle.A4.getWidth() - 2 * MARGEN;
    private static final float COLUMNA = (ANCHO - 24) / 2;
    private static final float RENGLON = 15;
    private static final float RENGLON_CHICO = 13;
    /** More fault families than these are summed up in one row: it stays one page. */
    private static final int FALLAS = 16;

    private static final Color AZUL = new Color(0x1F3864);
    private static final Color GRIS = new Color(0x666666);
    private static final Color LINEA = new Color(0xD0D5DD);
    private static final Map<Calificacion, Color> COLORES = Map.of(
            Calificacion.ACEPTADO, new Color(0x1B7F3B),
            Calificacion.OBSERVADO, new Color(0xB3261E),
            Calificacion.NO_CLASIFICADO, new Color(0x9A6700),
            Calificacion.SIN_DATOS, GRIS);

    private final PDFont normal = new PDType1Font(FontName.HELVETICA);
    private final PDFont negrita = new PDType1Font(FontName.HELVETICA_BOLD);
    /** The characters that the standard fonts have. */
    private final CharsetEncoder escribible = Charset.forName("windows-1252").newEncoder();

    private final PDPageContentStream hoja;

    private InformePdf(PDPageContentStream hoja) {
        this.hoja = hoja;
    }

    static byte[] de(Informe informe) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument documento = new PDDocument()) {
            PDPage pagina = new PDPage(PDRectangle.A4);
            documento.addPage(pagina);
            documento.getDocumentInformation().setTitle(titulo(informe.indicador()));
            documento.getDocumentCatalog().setLanguage("es-BO");
            try (PDPageContentStream hoja = new PDPageContentStream(documento, pagina)) {
                new InformePdf(hoja).escribir(informe);
            }
            documento.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String titulo(Indicador indicador) {
        return "Indicador de daños reiterados, " + Textos.mes(indicador.mes());
    }

    private void escribir(Informe informe) throws IOException {
        Indicador indicador = informe.indicador();
        float y = PDRectangle.A4.getHeight() - MARGEN;
        texto(MARGEN, y, normal, 9, GRIS, "COMTECO · Atención Daños Reiterados, COM-GCM-P12 · Div. Soporte al Cliente");
        y -= 30;
        texto(MARGEN, y, negrita, 20, AZUL, titulo(indicador));
        y -= 18;
        for (String nota : notas(informe)) {
            texto(MARGEN, y, normal, 9.5f, Color.BLACK, nota);
            y -= 14;
        }
        y = cifra(indicador.vigente().cifras(), y - 8);

        float izquierda = y;
        for (Rasgo rasgo : List.of(Rasgo.SERVICIO, Rasgo.CANAL, Rasgo.VULNERABILIDAD, Rasgo.SEGMENTO)) {
            izquierda = tabla(
                    MARGEN, izquierda, Textos.rasgo(rasgo), indicador.vigente().por(rasgo));
        }
        float derecha = tabla(
                MARGEN + COLUMNA + 24,
                y,
                Textos.rasgo(Rasgo.FALLA),
                lasDeMas(indicador.vigente().por(Rasgo.FALLA)));
        alLado(MARGEN + COLUMNA + 24, derecha, informe.entorno());

        y = MARGEN + 24;
        for (String linea : List.of(
                "100 × casos solucionados / casos reiterados recibidos en el mes, por la hora de La Paz.",
                "Solucionado: su última orden está cerrada con solución y ningún control la refutó.",
                "98 % o más: aceptado. 97 % o menos: observado. Hecho el " + Textos.momento(informe.hechoEn()) + ".")) {
            texto(MARGEN, y, normal, 8, GRIS, linea);
            y -= 12;
        }
    }

    private static List<String> notas(Informe informe) {
        List<String> notas = new ArrayList<>();
        if (informe.hasta() != null) {
            notas.add("Tal como estaba el " + Textos.momento(informe.hasta()) + ".");
        }
        Cierre cierre = informe.indicador().cierre();
        if (cierre == null) {
            notas.add("Mes sin cerrar: la cifra puede cambiar.");
            return notas;
        }
        notas.add("Mes cerrado el " + Textos.momento(cierre.cerradoEn())
                + (cierre.cerradoPor() == null ? ", por sí solo" : ", por " + cierre.cerradoPor())
                + ": la cifra queda.");
        Cifras correccion = informe.indicador().correccion();
        if (correccion != null) {
            notas.add(
                    "Corrección posterior al cierre: %s, %d solucionados de %d recibidos, %d verificados, %d en plazo."
                            .formatted(
                                    Textos.porcentaje(correccion),
                                    correccion.solucionados(),
                                    correccion.recibidos(),
                                    correccion.verificados(),
                                    correccion.enPlazo()));
        }
        return notas;
    }

    /** The figure large on the left, what it is made of on the right. */
    private float cifra(Cifras cifras, float arriba) throws IOException {
        float alto = 92;
        Color color = COLORES.getOrDefault(cifras.calificacion(), GRIS);
        hoja.setNonStrokingColor(new Color(0xF4F6FA));
        hoja.addRect(MARGEN, arriba - alto, ANCHO, alto);
        hoja.fill();
        hoja.setNonStrokingColor(color);
        hoja.addRect(MARGEN, arriba - alto, 5, alto);
        hoja.fill();
        texto(MARGEN + 22, arriba - 50, negrita, 40, color, Textos.porcentaje(cifras));
        texto(MARGEN + 22, arriba - 74, negrita, 11, color, Textos.calificacion(cifras.calificacion()));
        Map<String, Long> datos = new LinkedHashMap<>();
        datos.put("Casos recibidos", cifras.recibidos());
        datos.put("Casos solucionados", cifras.solucionados());
        datos.put("Verificados por un control", cifras.verificados());
        datos.put("Solucionados en plazo", cifras.enPlazo());
        float y = arriba - 24;
        for (Map.Entry<String, Long> dato : datos.entrySet()) {
            texto(MARGEN + COLUMNA + 60, y, normal, 10.5f, Color.BLACK, dato.getKey());
            aLaDerecha(MARGEN + ANCHO - 16, y, negrita, 10.5f, dato.getValue().toString());
            y -= 18;
        }
        return arriba - alto - 26;
    }

    private float tabla(float x, float arriba, String titulo, Map<String, Cifras> valores) throws IOException {
        float y = arriba;
        texto(x, y, negrita, 9.5f, AZUL, titulo);
        encabezado(x, y);
        linea(x, y - 5, AZUL);
        for (Map.Entry<String, Cifras> valor : valores.entrySet()) {
            y -= RENGLON;
            texto(x, y, normal, 9.5f, Color.BLACK, Textos.valor(valor.getKey()));
            Cifras cifras = valor.getValue();
            aLaDerecha(x + COLUMNA - 112, y, normal, 9.5f, String.valueOf(cifras.recibidos()));
            aLaDerecha(x + COLUMNA - 50, y, normal, 9.5f, String.valueOf(cifras.solucionados()));
            aLaDerecha(x + COLUMNA, y, normal, 9.5f, Textos.porcentaje(cifras));
            linea(x, y - 4.5f, LINEA);
        }
        return y - 28;
    }

    private void alLado(float x, float arriba, Entorno entorno) throws IOException {
        float y = arriba;
        texto(x, y, negrita, 9.5f, AZUL, "De todas las reparaciones del mes");
        linea(x, y - 5, AZUL);
        for (EntornoEnFilas fila : EntornoEnFilas.de(entorno)) {
            y -= RENGLON_CHICO;
            texto(x, y, normal, 8.5f, Color.BLACK, fila.cifra());
            aLaDerecha(x + COLUMNA - 50, y, normal, 8.5f, fila.explicacion());
            aLaDerecha(x + COLUMNA, y, normal, 8.5f, fila.resultado());
            linea(x, y - 3.5f, LINEA);
        }
    }

    private void encabezado(float x, float y) throws IOException {
        aLaDerecha(x + COLUMNA - 112, y, normal, 8, "Recibidos");
        aLaDerecha(x + COLUMNA - 50, y, normal, 8, "Solucionados");
        aLaDerecha(x + COLUMNA, y, normal, 8, "%");
    }

    private static Map<String, Cifras> lasDeMas(Map<String, Cifras> fallas) {
        if (fallas.size() <= FALLAS) {
            return fallas;
        }
        Map<String, Cifras> mostradas = new LinkedHashMap<>();
        fallas.entrySet().stream().limit(FALLAS - 1L).forEach(una -> mostradas.put(una.getKey(), una.getValue()));
        mostradas.put(
                "Otras %d familias".formatted(fallas.size() - mostradas.size()),
                fallas.values().stream().skip(FALLAS - 1L).reduce(Cifras.NINGUNA, Cifras::mas));
        return mostradas;
    }

    private void linea(float x, float y, Color color) throws IOException {
        hoja.setStrokingColor(color);
        hoja.setLineWidth(0.6f);
        hoja.moveTo(x, y);
        hoja.lineTo(x + COLUMNA, y);
        hoja.stroke();
    }

    private void aLaDerecha(float x, float y, PDFont letra, float cuerpo, String texto) throws IOException {
        texto(x - letra.getStringWidth(texto) / 1000 * cuerpo, y, letra, cuerpo, Color.BLACK, texto);
    }

    private void texto(float x, float y, PDFont letra, float cuerpo, Color color, String texto) throws IOException {
        hoja.beginText();
        hoja.setNonStrokingColor(color);
        hoja.setFont(letra, cuerpo);
        hoja.newLineAtOffset(x, y);
        hoja.showText(escribible(texto));
        hoja.endText();
    }

    private String escribible(String texto) {
        StringBuilder escrito = new StringBuilder();
        texto.codePoints().forEach(letra -> {
            boolean hay = !Character.isISOControl(letra) && escribible.canEncode(Character.toString(letra));
            escrito.appendCodePoint(hay ? letra : '?');
        });
        return escrito.toString();
    }
}
