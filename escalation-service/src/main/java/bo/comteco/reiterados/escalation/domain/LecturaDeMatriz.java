package bo.comteco.reiterados.escalation.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the matrix from data and refuses one that is wrong, with every mistake: a slip in a row must never be found out by an
 * order that missed its deadline. The same for a file and for what a person sends.
 */
public final class LecturaDeMatriz {
    private static final Set<String> DE_LA_MATRIZ =
            Set.of("version", "fueraDeMatrizHoras", "fueraDeMatrizEnHorasHabiles", "filas");
    private static final Set<String> DE_LA_FILA = Set.of(
            "vulnerabilidad", "plazoHoras", "objetivoHoras", "horasHabiles", "mismoDia", "minimoHoras", "reglas");
    private static final Set<String> DE_LA_REGLA = Set.of(
            "id",
            "enunciado",
            "servicios",
            "segmentos",
            "tipo",
            "reiterada",
            "porRetencion",
            "anulada",
            "edadMinimaHoras");

    private final List<ErrorDeMatriz> errores = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<Vulnerabilidad> vistas = EnumSet.noneOf(Vulnerabilidad.class);

    private LecturaDeMatriz() {}

    /** What the data proved to be. */
    public sealed interface Resultado {}

    /** A matrix. */
    public record Valida(MatrizDePriorizacion matriz) implements Resultado {}

    /** Not a matrix, with all mistakes. */
    public record Invalida(List<ErrorDeMatriz> errores) implements Resultado {
        /** Keeps its own copy. */
        public Invalida {
            errores = List.copyOf(errores);
        }
    }

    /**
     * One mistake.
     *
     * @param ruta the field, as in {@code filas[1].reglas[0].servicios}
     * @param donde the row and the rule, for a person
     * @param campo the field within them; empty where no single one is wrong
     * @param mensaje what is wrong
     */
    public record ErrorDeMatriz(String ruta, String donde, String campo, String mensaje) {
        /** The whole of it, for a person. */
        public String frase() {
            return donde + (campo.isEmpty() ? "" : ", campo " + campo) + ": " + mensaje;
        }
    }

    /** A place in the matrix, for a person and for a program. */
    private record Lugar(String frase, String ruta) {
        static final Lugar MATRIZ = new Lugar("la matriz", "");

        Lugar en(String nombre, String campo, int indice) {
            String dentro = nombre + " " + (indice + 1);
            return new Lugar(ruta.isEmpty() ? dentro : frase + ", " + dentro, ruta(campo) + "[" + indice + "]");
        }

        String ruta(String campo) {
            return ruta.isEmpty() || campo.isEmpty() ? ruta + campo : ruta + "." + campo;
        }
    }

    /** The matrix in those fields, named as in the file. */
    public static Resultado leer(Map<?, ?> campos) {
        LecturaDeMatriz lectura = new LecturaDeMatriz();
        MatrizDePriorizacion matriz = lectura.matriz(campos);
        return lectura.errores.isEmpty() ? new Valida(matriz) : new Invalida(lectura.errores);
    }

    private MatrizDePriorizacion matriz(Map<?, ?> campos) {
        soloCampos(Lugar.MATRIZ, campos, DE_LA_MATRIZ);
        String version = texto(Lugar.MATRIZ, campos, "version");
        Plazo fuera = new Plazo(
                horas(Lugar.MATRIZ, campos, "fueraDeMatrizHoras", true),
                si(Lugar.MATRIZ, campos, "fueraDeMatrizEnHorasHabiles"));
        noDemasiadoHabil(Lugar.MATRIZ, fuera, "fueraDeMatrizHoras", "fueraDeMatrizEnHorasHabiles");
        List<Fila> filas = new ArrayList<>();
        int numero = 0;
        for (Object fila : lista(Lugar.MATRIZ, campos, "filas", true)) {
            Lugar donde = Lugar.MATRIZ.en("fila", "filas", numero++);
            if (fila instanceof Map<?, ?> deLaFila) {
                filas.add(fila(donde, deLaFila));
            } else {
                error(donde, "", "no tiene campos");
            }
        }
        return new MatrizDePriorizacion(version, filas, fuera);
    }

    private Fila fila(Lugar donde, Map<?, ?> campos) {
        soloCampos(donde, campos, DE_LA_FILA);
        Vulnerabilidad vulnerabilidad = uno(donde, campos, "vulnerabilidad", Vulnerabilidad.class);
        if (vulnerabilidad == null && !campos.containsKey("vulnerabilidad")) {
            error(donde, "vulnerabilidad", "falta");
        }
        if (vulnerabilidad == Vulnerabilidad.FUERA_DE_MATRIZ) {
            error(donde, "vulnerabilidad", "FUERA_DE_MATRIZ no es una fila");
        }
        if (vulnerabilidad != null && !vistas.add(vulnerabilidad)) {
            error(donde, "vulnerabilidad", "" + vulnerabilidad + " ya tiene otra fila");
        }
        Duration plazo = horas(donde, campos, "plazoHoras", true);
        Duration objetivo = campos.containsKey("objetivoHoras") ? horas(donde, campos, "objetivoHoras", true) : null;
        if (objetivo != null && objetivo.compareTo(plazo) >= 0) {
            error(donde, "objetivoHoras", "debe ser menor que plazoHoras");
        }
        boolean horasHabiles = si(donde, campos, "horasHabiles");
        boolean mismoDia = si(donde, campos, "mismoDia");
        if (horasHabiles && mismoDia) {
            error(donde, "horasHabiles", "no vale con mismoDia: true");
        }
        noDemasiadoHabil(donde, new Plazo(plazo, horasHabiles), "plazoHoras", "horasHabiles");
        Duration minimo = horas(donde, campos, "minimoHoras", false);
        if (!mismoDia && campos.containsKey("minimoHoras")) {
            error(donde, "minimoHoras", "solo vale con mismoDia: true");
        }
        if (minimo.compareTo(plazo) > 0) {
            error(donde, "minimoHoras", "no puede ser mayor que plazoHoras");
        }
        List<Regla> reglas = new ArrayList<>();
        int numero = 0;
        for (Object regla : lista(donde, campos, "reglas", true)) {
            Lugar dondeRegla = donde.en("regla", "reglas", numero++);
            if (regla instanceof Map<?, ?> deLaRegla) {
                reglas.add(regla(dondeRegla, deLaRegla));
            } else {
                error(dondeRegla, "", "no tiene campos");
            }
        }
        return new Fila(
                vulnerabilidad == null ? Vulnerabilidad.FUERA_DE_MATRIZ : vulnerabilidad,
                plazo,
                objetivo,
                horasHabiles,
                mismoDia,
                minimo,
                reglas);
    }

    private Regla regla(Lugar donde, Map<?, ?> campos) {
        soloCampos(donde, campos, DE_LA_REGLA);
        String id = texto(donde, campos, "id");
        if (!id.isEmpty() && !ids.add(id)) {
            error(donde, "id", "«" + id + "» ya está en otra regla");
        }
        Set<Servicio> servicios = algunos(donde, campos, "servicios", Servicio.class);
        Set<Segmento> segmentos = algunos(donde, campos, "segmentos", Segmento.class);
        TipoDeOrden tipo = uno(donde, campos, "tipo", TipoDeOrden.class);
        boolean reiterada = si(donde, campos, "reiterada");
        boolean porRetencion = si(donde, campos, "porRetencion");
        boolean anulada = si(donde, campos, "anulada");
        Duration edad = campos.containsKey("edadMinimaHoras") ? horas(donde, campos, "edadMinimaHoras", true) : null;
        if (campos.keySet().stream().allMatch(campo -> campo.equals("id") || campo.equals("enunciado"))) {
            error(donde, "", "no pide nada, correspondería a toda orden");
        }
        return new Regla(
                id,
                texto(donde, campos, "enunciado"),
                new Condiciones(servicios, segmentos, tipo, reiterada, porRetencion, anulada, edad));
    }

    private void noDemasiadoHabil(Lugar donde, Plazo plazo, String deHoras, String deHabiles) {
        if (plazo.habiles() && plazo.horas().compareTo(Plazo.MAS_HABILES) > 0) {
            error(donde, deHoras, "con " + deHabiles + ": true no puede pasar de " + Plazo.MAS_HABILES.toHours());
        }
    }

    private void soloCampos(Lugar donde, Map<?, ?> campos, Set<String> conocidos) {
        campos.keySet().stream()
                .map(String::valueOf)
                .filter(campo -> !conocidos.contains(campo))
                .forEach(campo -> error(donde, campo, "no existe"));
    }

    private String texto(Lugar donde, Map<?, ?> campos, String campo) {
        if (campos.get(campo) instanceof String texto && !texto.isBlank()) {
            return texto;
        }
        error(donde, campo, "falta, o no es un texto");
        return "";
    }

    private Duration horas(Lugar donde, Map<?, ?> campos, String campo, boolean obligatorio) {
        Object valor = campos.get(campo);
        if (valor == null && !obligatorio) {
            return Duration.ZERO;
        }
        if (valor instanceof Integer horas && horas > 0) {
            return Duration.ofHours(horas);
        }
        error(donde, campo, "debe ser un número entero de horas, mayor que cero");
        return Duration.ofHours(1);
    }

    private boolean si(Lugar donde, Map<?, ?> campos, String campo) {
        Object valor = campos.get(campo);
        if (valor != null && !(valor instanceof Boolean)) {
            error(donde, campo, "debe ser true o false");
        }
        return Boolean.TRUE.equals(valor);
    }

    private List<?> lista(Lugar donde, Map<?, ?> campos, String campo, boolean obligatoria) {
        Object valor = campos.get(campo);
        if (valor instanceof List<?> lista && !lista.isEmpty()) {
            return lista;
        }
        if (valor != null || obligatoria) {
            error(donde, campo, "debe ser una lista con algo en ella");
        }
        return List.of();
    }

    private <E extends Enum<E>> Set<E> algunos(Lugar donde, Map<?, ?> campos, String campo, Class<E> tipo) {
        Set<E> valores = EnumSet.noneOf(tipo);
        for (Object valor : lista(donde, campos, campo, false)) {
            E constante = constante(donde, campo, valor, tipo);
            if (constante != null) {
                valores.add(constante);
            }
        }
        return valores;
    }

    private <E extends Enum<E>> @Nullable E uno(Lugar donde, Map<?, ?> campos, String campo, Class<E> tipo) {
        Object valor = campos.get(campo);
        return valor == null ? null : constante(donde, campo, valor, tipo);
    }

    private <E extends Enum<E>> @Nullable E constante(Lugar donde, String campo, Object valor, Class<E> tipo) {
        for (E constante : tipo.getEnumConstants()) {
            if (constante.name().equals(valor)) {
                return constante;
            }
        }
        error(donde, campo, "«" + valor + "» no vale; valen " + Arrays.toString(tipo.getEnumConstants()));
        return null;
    }

    private void error(Lugar donde, String campo, String mensaje) {
        errores.add(new ErrorDeMatriz(donde.ruta(campo), donde.frase(), campo, mensaje));
    }
}
