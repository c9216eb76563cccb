package bo.comteco.reiterados.escalation.config;

import bo.comteco.reiterados.escalation.domain.Condiciones;
import bo.comteco.reiterados.escalation.domain.Fila;
import bo.comteco.reiterados.escalation.domain.MatrizDePriorizacion;
import bo.comteco.reiterados.escalation.domain.Regla;
import bo.comteco.reiterados.escalation.domain.Segmento;
import bo.comteco.reiterados.escalation.domain.Servicio;
import bo.comteco.reiterados.escalation.domain.TipoDeOrden;
import bo.comteco.reiterados.escalation.domain.Vulnerabilidad;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads the matrix from YAML and refuses one that is wrong, with a sentence for every mistake: a slip in a row must never be
 * found out by an order that missed its deadline.
 */
public final class MatrizReader {
    private static final Set<String> DE_LA_MATRIZ = Set.of("version", "fueraDeMatrizHoras", "filas");
    private static final Set<String> DE_LA_FILA =
            Set.of("vulnerabilidad", "plazoHoras", "objetivoHoras", "mismoDia", "minimoHoras", "reglas");
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

    private final List<String> errores = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<Vulnerabilidad> vistas = EnumSet.noneOf(Vulnerabilidad.class);

    private MatrizReader() {}

    /**
     * The matrix in that text.
     *
     * @param origen where it comes from, for the message
     * @throws MatrizInvalidaException with all mistakes
     */
    public static MatrizDePriorizacion read(String origen, String yaml) {
        Object raiz;
        try {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            raiz = new Yaml(new SafeConstructor(options)).load(yaml);
        } catch (YAMLException noEsYaml) {
            throw new MatrizInvalidaException(origen, List.of("no es YAML: " + noEsYaml.getMessage()));
        }
        if (!(raiz instanceof Map<?, ?> campos)) {
            throw new MatrizInvalidaException(origen, List.of("está vacía o no tiene campos"));
        }
        MatrizReader reader = new MatrizReader();
        MatrizDePriorizacion matriz = reader.matriz(campos);
        if (!reader.errores.isEmpty()) {
            throw new MatrizInvalidaException(origen, reader.errores);
        }
        return matriz;
    }

    private MatrizDePriorizacion matriz(Map<?, ?> campos) {
        soloCampos("la matriz", campos, DE_LA_MATRIZ);
        String version = texto("la matriz", campos, "version");
        Duration fuera = horas("la matriz", campos, "fueraDeMatrizHoras", true);
        List<Fila> filas = new ArrayList<>();
        int numero = 0;
        for (Object fila : lista("la matriz", campos, "filas", true)) {
            String donde = "fila " + ++numero;
            if (fila instanceof Map<?, ?> deLaFila) {
                filas.add(fila(donde, deLaFila));
            } else {
                errores.add(donde + ": no tiene campos");
            }
        }
        return new MatrizDePriorizacion(version, filas, fuera);
    }

    private Fila fila(String donde, Map<?, ?> campos) {
        soloCampos(donde, campos, DE_LA_FILA);
        Vulnerabilidad vulnerabilidad = uno(donde, campos, "vulnerabilidad", Vulnerabilidad.class);
        if (vulnerabilidad == null && !campos.containsKey("vulnerabilidad")) {
            errores.add(donde + ", campo vulnerabilidad: falta");
        }
        if (vulnerabilidad == Vulnerabilidad.FUERA_DE_MATRIZ) {
            errores.add(donde + ", campo vulnerabilidad: FUERA_DE_MATRIZ no es una fila");
        }
        if (vulnerabilidad != null && !vistas.add(vulnerabilidad)) {
            errores.add(donde + ", campo vulnerabilidad: " + vulnerabilidad + " ya tiene otra fila");
        }
        Duration plazo = horas(donde, campos, "plazoHoras", true);
        Duration objetivo = campos.containsKey("objetivoHoras") ? horas(donde, campos, "objetivoHoras", true) : null;
        if (objetivo != null && objetivo.compareTo(plazo) >= 0) {
            errores.add(donde + ", campo objetivoHoras: debe ser menor que plazoHoras");
        }
        boolean mismoDia = si(donde, campos, "mismoDia");
        Duration minimo = horas(donde, campos, "minimoHoras", false);
        if (!mismoDia && campos.containsKey("minimoHoras")) {
            errores.add(donde + ", campo minimoHoras: solo vale con mismoDia: true");
        }
        if (minimo.compareTo(plazo) > 0) {
            errores.add(donde + ", campo minimoHoras: no puede ser mayor que plazoHoras");
        }
        List<Regla> reglas = new ArrayList<>();
        int numero = 0;
        for (Object regla : lista(donde, campos, "reglas", true)) {
            String dondeRegla = donde + ", regla " + ++numero;
            if (regla instanceof Map<?, ?> deLaRegla) {
                reglas.add(regla(dondeRegla, deLaRegla));
            } else {
                errores.add(dondeRegla + ": no tiene campos");
            }
        }
        return new Fila(
                vulnerabilidad == null ? Vulnerabilidad.FUERA_DE_MATRIZ : vulnerabilidad,
                plazo,
                objetivo,
                mismoDia,
                minimo,
                reglas);
    }

    private Regla regla(String donde, Map<?, ?> campos) {
        soloCampos(donde, campos, DE_LA_REGLA);
        String id = texto(donde, campos, "id");
        if (!id.isEmpty() && !ids.add(id)) {
            errores.add(donde + ", campo id: «" + id + "» ya está en otra regla");
        }
        Set<Servicio> servicios = algunos(donde, campos, "servicios", Servicio.class);
        Set<Segmento> segmentos = algunos(donde, campos, "segmentos", Segmento.class);
        TipoDeOrden tipo = uno(donde, campos, "tipo", TipoDeOrden.class);
        boolean reiterada = si(donde, campos, "reiterada");
        boolean porRetencion = si(donde, campos, "porRetencion");
        boolean anulada = si(donde, campos, "anulada");
        Duration edad = campos.containsKey("edadMinimaHoras") ? horas(donde, campos, "edadMinimaHoras", true) : null;
        if (campos.keySet().stream().allMatch(campo -> campo.equals("id") || campo.equals("enunciado"))) {
            errores.add(donde + ": no pide nada, correspondería a toda orden");
        }
        return new Regla(
                id,
                texto(donde, campos, "enunciado"),
                new Condiciones(servicios, segmentos, tipo, reiterada, porRetencion, anulada, edad));
    }

    private void soloCampos(String donde, Map<?, ?> campos, Set<String> conocidos) {
        campos.keySet().stream()
                .map(String::valueOf)
                .filter(campo -> !conocidos.contains(campo))
                .forEach(campo -> errores.add(donde + ", campo " + campo + ": no existe"));
    }

    private String texto(String donde, Map<?, ?> campos, String campo) {
        if (campos.get(campo) instanceof String texto && !texto.isBlank()) {
            return texto;
        }
        errores.add(donde + ", campo " + campo + ": falta, o no es un texto");
        return "";
    }

    private Duration horas(String donde, Map<?, ?> campos, String campo, boolean obligatorio) {
        Object valor = campos.get(campo);
        if (valor == null && !obligatorio) {
            return Duration.ZERO;
        }
        if (valor instanceof Integer horas && horas > 0) {
            return Duration.ofHours(horas);
        }
        errores.add(donde + ", campo " + campo + ": debe ser un número entero de horas, mayor que cero");
        return Duration.ofHours(1);
    }

    private boolean si(String donde, Map<?, ?> campos, String campo) {
        Object valor = campos.get(campo);
        if (valor != null && !(valor instanceof Boolean)) {
            errores.add(donde + ", campo " + campo + ": debe ser true o false");
        }
        return Boolean.TRUE.equals(valor);
    }

    private List<?> lista(String donde, Map<?, ?> campos, String campo, boolean obligatoria) {
        Object valor = campos.get(campo);
        if (valor instanceof List<?> lista && !lista.isEmpty()) {
            return lista;
        }
        if (valor != null || obligatoria) {
            errores.add(donde + ", campo " + campo + ": debe ser una lista con algo en ella");
        }
        return List.of();
    }

    private <E extends Enum<E>> Set<E> algunos(String donde, Map<?, ?> campos, String campo, Class<E> tipo) {
        Set<E> valores = EnumSet.noneOf(tipo);
        for (Object valor : lista(donde, campos, campo, false)) {
            E constante = constante(donde, campo, valor, tipo);
            if (constante != null) {
                valores.add(constante);
            }
        }
        return valores;
    }

    private <E extends Enum<E>> @Nullable E uno(String donde, Map<?, ?> campos, String campo, Class<E> tipo) {
        Object valor = campos.get(campo);
        return valor == null ? null : constante(donde, campo, valor, tipo);
    }

    private <E extends Enum<E>> @Nullable E constante(String donde, String campo, Object valor, Class<E> tipo) {
        for (E constante : tipo.getEnumConstants()) {
            if (constante.name().equals(valor)) {
                return constante;
            }
        }
        errores.add(donde + ", campo " + campo + ": «" + valor + "» no vale; valen "
                + Arrays.toString(tipo.getEnumConstants()));
        return null;
    }
}
