package bo.comteco.reiterados.qualitycontrol.domain;

import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What is within parameters for one parameter, in its own unit; at least one bound is there.
 *
 * @param parametro what is limited
 * @param desde lowest good value
 * @param hasta highest good value
 * @param menorQue first value that is too high, where the bound itself is bad already; excludes {@code hasta}
 * @param advertenciaHasta good values up to this one are too near to {@code desde}: they pass with a warning
 */
public record Limite(
        Parametro parametro,
        @Nullable Double desde,
        @Nullable Double hasta,
        @Nullable Double menorQue,
        @Nullable Double advertenciaHasta) {

    public Limite {
        Objects.requireNonNull(parametro, "falta parametro");
        if (desde == null && hasta == null && menorQue == null) {
            throw new IllegalArgumentException(parametro + ": sin límites");
        }
        if (hasta != null && menorQue != null) {
            throw new IllegalArgumentException(parametro + ": hasta y menorQue a la vez");
        }
        Double techo = hasta == null ? menorQue : hasta;
        if (desde != null && techo != null && desde >= techo) {
            throw new IllegalArgumentException(parametro + ": desde no es menor que el límite superior");
        }
        if (advertenciaHasta != null && (desde == null || advertenciaHasta <= desde)) {
            throw new IllegalArgumentException(parametro + ": advertenciaHasta necesita un desde menor");
        }
        if (advertenciaHasta != null && techo != null && advertenciaHasta >= techo) {
            throw new IllegalArgumentException(parametro + ": advertenciaHasta no es menor que el límite superior");
        }
    }

    /** A number of things that may not be passed. */
    static Limite comoMaximo(Parametro parametro, int maximo) {
        return new Limite(parametro, null, (double) maximo, null, null);
    }

    boolean admite(double valor) {
        return (desde == null || valor >= desde)
                && (hasta == null || valor <= hasta)
                && (menorQue == null || valor < menorQue);
    }

    boolean advierte(double valor) {
        return advertenciaHasta != null && admite(valor) && valor <= advertenciaHasta;
    }

    LecturaDeLinea leer(double valor) {
        return new LecturaDeLinea(parametro, valor, desde, hasta == null ? menorQue : hasta);
    }

    String enPalabras() {
        StringJoiner palabras = new StringJoiner(" y ");
        if (desde != null) {
            palabras.add("desde " + Numero.enPalabras(desde));
        }
        if (hasta != null) {
            palabras.add("hasta " + Numero.enPalabras(hasta));
        }
        if (menorQue != null) {
            palabras.add("menor que " + Numero.enPalabras(menorQue));
        }
        return palabras + " " + parametro.unidad();
    }
}
