package bo.comteco.reiterados.qualitycontrol.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds a measurement against a row of thresholds (Paso 17, section 4).
 *
 * <p>What is physical comes first: a bad line is a bad line whether or not the service is well set up, and whether or not the
 * rest could be measured. A good verdict needs everything.
 */
public final class PoliticaDeLinea {

    private PoliticaDeLinea() {}

    /** The verdict. */
    public static Veredicto evaluar(FilaDeUmbrales fila, int perdidasDeEnlace, Medicion medicion) {
        List<Limite> limites = new ArrayList<>(fila.limites());
        limites.add(Limite.comoMaximo(Parametro.PERDIDAS_DE_ENLACE, perdidasDeEnlace));

        List<LecturaDeLinea> lecturas = new ArrayList<>();
        List<String> fuera = new ArrayList<>();
        List<String> advertencias = new ArrayList<>();
        List<String> faltan = new ArrayList<>();
        for (Limite limite : limites) {
            Double valor = medicion.valores().get(limite.parametro());
            if (valor == null) {
                faltan.add(limite.parametro().enPalabras());
                continue;
            }
            lecturas.add(limite.leer(valor));
            if (!limite.admite(valor)) {
                fuera.add(leido(limite.parametro(), valor) + " (debe estar " + limite.enPalabras() + ")");
            } else if (limite.advierte(valor)) {
                advertencias.add(leido(limite.parametro(), valor) + ", cerca del límite");
            }
        }
        if (!fuera.isEmpty()) {
            return new Veredicto.ProblemaDeLinea("Fuera de parámetros: " + String.join("; ", fuera), lecturas);
        }
        List<String> mal = new ArrayList<>();
        flag(medicion.aprovisionada(), "aprovisionado", mal, faltan);
        flag(medicion.autenticada(), "autenticado", mal, faltan);
        if (!faltan.isEmpty()) {
            return new Veredicto.MedicionIncompleta("La medición no trae: " + String.join(", ", faltan));
        }
        if (!mal.isEmpty()) {
            return new Veredicto.ProblemaDeConfiguracion(
                    "El servicio no está " + String.join(" ni ", mal) + " como dice el contrato", lecturas);
        }
        return new Veredicto.DentroDeParametros(
                advertencias.isEmpty() ? null : String.join("; ", advertencias), lecturas);
    }

    private static void flag(@Nullable Boolean valor, String nombre, List<String> mal, List<String> faltan) {
        if (valor == null) {
            faltan.add("si el servicio está " + nombre);
        } else if (!valor) {
            mal.add(nombre);
        }
    }

    private static String leido(Parametro parametro, double valor) {
        return parametro.enPalabras() + " " + Numero.enPalabras(valor) + " " + parametro.unidad();
    }
}
