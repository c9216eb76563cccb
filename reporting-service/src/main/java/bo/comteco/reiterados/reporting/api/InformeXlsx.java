package bo.comteco.reiterados.reporting.api;

import bo.comteco.reiterados.reporting.domain.CasoContado;
import bo.comteco.reiterados.reporting.domain.Cierre;
import bo.comteco.reiterados.reporting.domain.Cifras;
import bo.comteco.reiterados.reporting.domain.Entorno;
import bo.comteco.reiterados.reporting.domain.Indicador;
import bo.comteco.reiterados.reporting.domain.Informe;
import bo.comteco.reiterados.reporting.domain.Rasgo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A month as a workbook: the figure, its break-downs, what stands beside it, and the cases that it is made of, ready to be filtered. */
final class InformeXlsx {

    private static final String AZUL = "1F3864";
    private static final List<String> TITULOS =
            List.of("Recibidos", "Solucionados", "Porcentaje", "Verificados", "En plazo");

    private InformeXlsx() {}

    static byte[] de(Informe informe) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook libro = new Workbook(bytes, "reporting-service", "1.0")) {
            indicador(libro.newWorksheet("Indicador"), informe);
            desglose(libro.newWorksheet("Desglose"), informe.indicador());
            entorno(libro.newWorksheet("Al lado"), informe.entorno());
            casos(libro.newWorksheet("Casos"), informe.casos());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void indicador(Worksheet hoja, Informe informe) {
        Indicador indicador = informe.indicador();
        Cifras vigentes = indicador.vigente().cifras();
        hoja.width(0, 34);
        hoja.width(1, 40);
        hoja.value(0, 0, "Indicador de daños reiterados, " + Textos.mes(indicador.mes()));
        hoja.style(0, 0).bold().fontSize(14).set();
        int fila = 2;
        fila = dato(hoja, fila, "Casos recibidos", vigentes.recibidos());
        fila = dato(hoja, fila, "Casos solucionados", vigentes.solucionados());
        fila = dato(hoja, fila, "Porcentaje", Textos.porcentaje(vigentes));
        fila = dato(hoja, fila, "Calificación", Textos.calificacion(vigentes.calificacion()));
        fila = dato(hoja, fila, "Verificados por un control", vigentes.verificados());
        fila = dato(hoja, fila, "Solucionados en plazo", vigentes.enPlazo());
        if (informe.hasta() != null) {
            fila = dato(hoja, fila, "Tal como estaba", Textos.momento(informe.hasta()));
        }
        Cierre cierre = indicador.cierre();
        if (cierre != null) {
            fila = dato(hoja, fila, "Cerrado", Textos.momento(cierre.cerradoEn()));
        }
        Cifras correccion = indicador.correccion();
        if (correccion != null) {
            fila = dato(hoja, fila, "Corrección: casos recibidos", correccion.recibidos());
            fila = dato(hoja, fila, "Corrección: casos solucionados", correccion.solucionados());
            fila = dato(hoja, fila, "Corrección: porcentaje", Textos.porcentaje(correccion));
        }
        dato(hoja, fila, "Informe hecho", Textos.momento(informe.hechoEn()));
    }

    private static int dato(Worksheet hoja, int fila, String titulo, Object valor) {
        hoja.value(fila, 0, titulo);
        hoja.style(fila, 0).bold().set();
        poner(hoja, fila, 1, valor);
        hoja.style(fila, 1).horizontalAlignment("left").set();
        return fila + 1;
    }

    private static void desglose(Worksheet hoja, Indicador indicador) {
        hoja.width(0, 20);
        hoja.width(1, 22);
        hoja.value(0, 0, "Por");
        hoja.value(0, 1, "Valor");
        for (int columna = 0; columna < TITULOS.size(); columna++) {
            hoja.value(0, 2 + columna, TITULOS.get(columna));
            hoja.width(2 + columna, 14);
        }
        encabezar(hoja, 2 + TITULOS.size());
        int fila = 1;
        for (Rasgo rasgo : Rasgo.values()) {
            for (Map.Entry<String, Cifras> valor :
                    indicador.vigente().por(rasgo).entrySet()) {
                Cifras cifras = valor.getValue();
                hoja.value(fila, 0, Textos.rasgo(rasgo));
                hoja.value(fila, 1, Textos.valor(valor.getKey()));
                hoja.value(fila, 2, cifras.recibidos());
                hoja.value(fila, 3, cifras.solucionados());
                hoja.value(fila, 4, Textos.porcentaje(cifras));
                hoja.style(fila, 4).horizontalAlignment("right").set();
                hoja.value(fila, 5, cifras.verificados());
                hoja.value(fila, 6, cifras.enPlazo());
                fila++;
            }
        }
    }

    private static void entorno(Worksheet hoja, Entorno entorno) {
        List<String> titulos = List.of("De todas las reparaciones del mes", "Cuántos", "De", "Cifra");
        for (int columna = 0; columna < titulos.size(); columna++) {
            hoja.value(0, columna, titulos.get(columna));
            hoja.width(columna, columna == 0 ? 40 : 14);
        }
        encabezar(hoja, titulos.size());
        int fila = 1;
        for (EntornoEnFilas cifra : EntornoEnFilas.de(entorno)) {
            hoja.value(fila, 0, cifra.cifra());
            hoja.value(fila, 1, cifra.cuantos());
            poner(hoja, fila, 2, cifra.de());
            hoja.value(fila, 3, cifra.resultado());
            hoja.style(fila, 3).horizontalAlignment("right").set();
            fila++;
        }
    }

    private static void casos(Worksheet hoja, List<CasoContado> casos) {
        List<CasosEnColumnas> columnas = CasosEnColumnas.TODAS;
        for (int columna = 0; columna < columnas.size(); columna++) {
            hoja.value(0, columna, columnas.get(columna).titulo());
            hoja.width(columna, columna == 2 ? 60 : 24);
        }
        encabezar(hoja, columnas.size());
        for (int fila = 1; fila <= casos.size(); fila++) {
            for (int columna = 0; columna < columnas.size(); columna++) {
                poner(hoja, fila, columna, columnas.get(columna).valor().apply(casos.get(fila - 1)));
            }
        }
        hoja.setAutoFilter(0, 0, casos.size(), columnas.size() - 1);
    }

    private static void encabezar(Worksheet hoja, int columnas) {
        hoja.range(0, 0, 0, columnas - 1)
                .style()
                .bold()
                .fontColor("FFFFFF")
                .fillColor(AZUL)
                .set();
        hoja.freezePane(0, 1);
    }

    private static void poner(Worksheet hoja, int fila, int columna, @Nullable Object valor) {
        switch (valor) {
            case null -> {
                // An empty cell.
            }
            case Number numero -> hoja.value(fila, columna, numero);
            case LocalDateTime hora -> {
                hoja.value(fila, columna, hora);
                hoja.style(fila, columna).format("yyyy-mm-dd hh:mm").set();
            }
            case Object texto -> hoja.value(fila, columna, texto.toString());
        }
    }
}
