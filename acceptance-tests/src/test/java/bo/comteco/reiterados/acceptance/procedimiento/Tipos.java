package bo.comteco.reiterados.acceptance.procedimiento;

import bo.comteco.reiterados.localstack.token.Rol;
import io.cucumber.java.ParameterType;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The words of the stories, and what the services call them. */
public final class Tipos {

    private static final Map<String, String> CANALES =
            Map.of("call center", "CALL_CENTER", "help desk", "HELP_DESK", "retención", "RETENCION");

    private static final Map<String, String> TECNOLOGIAS =
            Map.of("fibra", "FTTH", "fibra XGS-PON", "FTTH", "cable", "HFC", "DSL", "DSL", "cobre", "COBRE");

    private static final Map<String, String> REITERADOS = Map.of(
            "una orden abierta", "REITERA_ABIERTA",
            "una orden atendida", "REITERA_ATENDIDA",
            "un daño ya cerrado", "REITERA_TRAS_CIERRE");

    @ParameterType("Internet|Telefonía|Televisión|Multimedia")
    public String servicio(String palabra) {
        return deServicio(palabra);
    }

    @ParameterType("residencial|PYME|TOP A|TOP B|influencer")
    public String segmento(String palabra) {
        return deSegmento(palabra);
    }

    /** The technology in the words of the story; {@link #deTecnologia} gives the name. */
    @ParameterType("fibra XGS-PON|fibra|cable|DSL|cobre")
    public String tecnologia(String palabra) {
        return palabra;
    }

    @ParameterType("call center|help desk|retención")
    public String canal(String palabra) {
        return Objects.requireNonNull(CANALES.get(palabra));
    }

    @ParameterType("una orden abierta|una orden atendida|un daño ya cerrado")
    public String reiterado(String palabras) {
        return Objects.requireNonNull(REITERADOS.get(palabras));
    }

    @ParameterType("por verificar|verificado|desconocido")
    public String verificacion(String palabras) {
        return palabras.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    @ParameterType("con solución|sin solución")
    public Boolean solucion(String palabra) {
        return palabra.equals("con solución");
    }

    @ParameterType("registrada|en reparación|atendida|cerrada|anulada")
    public String estado(String palabra) {
        return palabra.equals("en reparación") ? "EN_REPARACION" : palabra.toUpperCase(Locale.ROOT);
    }

    @ParameterType("MUY ALTA|ALTA|MODERADA|CONTROLABLE|FUERA DE MATRIZ")
    public String vulnerabilidad(String palabra) {
        return palabra.replace(' ', '_');
    }

    /** The number of the level. */
    @ParameterType(
            "(?:el|al) supervisor del centro de operaciones|(?:a )?la Div\\. Redes|(?:el|al) Jefe del Departamento")
    public Integer nivel(String palabra) {
        return palabra.contains("supervisor") ? 1 : palabra.contains("Redes") ? 2 : 3;
    }

    /** One of those whom an administrative case reaches. */
    @ParameterType("el Administrador|el Jefe del Departamento|el Jefe de la División Provisión y Aseguramiento")
    public Rol administrativo(String palabra) {
        return switch (palabra) {
            case "el Administrador" -> Rol.ADMINISTRADOR_CO;
            case "el Jefe del Departamento" -> Rol.JEFE_DEPTO_CO;
            default -> Rol.JEFE_PROVISION_Y_ASEGURAMIENTO;
        };
    }

    @ParameterType("por correo|por teléfono|en persona|en el sistema")
    public String medio(String palabras) {
        return switch (palabras) {
            case "por correo" -> "CORREO";
            case "por teléfono" -> "TELEFONO";
            case "en persona" -> "PRESENCIAL";
            default -> "SISTEMA";
        };
    }

    @ParameterType("coordinado|solucionado|sin solucionar")
    public String resultado(String palabras) {
        return palabras.equals("sin solucionar") ? "SIN_SOLUCION" : palabras.toUpperCase(Locale.ROOT);
    }

    @ParameterType("\\d+ (?:minutos?|horas?|días?)|un día|una hora|un minuto")
    public Duration tiempo(String palabras) {
        List<String> partes = List.of(palabras.split(" "));
        long cuanto = partes.getFirst().startsWith("un") ? 1 : Long.parseLong(partes.getFirst());
        return switch (partes.getLast().charAt(0)) {
            case 'm' -> Duration.ofMinutes(cuanto);
            case 'h' -> Duration.ofHours(cuanto);
            default -> Duration.ofHours(24 * cuanto);
        };
    }

    @ParameterType("\\d{1,2}:\\d{2}")
    public LocalTime hora(String palabra) {
        return LocalTime.parse(palabra.length() == 4 ? "0" + palabra : palabra);
    }

    static String deServicio(String palabra) {
        return palabra.toUpperCase(Locale.ROOT).replace('Í', 'I').replace('Ó', 'O');
    }

    static String deSegmento(String palabra) {
        return palabra.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    static String deTecnologia(String palabra) {
        return Objects.requireNonNull(TECNOLOGIAS.get(palabra), palabra);
    }
}
