package bo.comteco.reiterados.reporting.api;

import bo.comteco.reiterados.reporting.domain.Aporte;
import bo.comteco.reiterados.reporting.domain.Calendario;
import bo.comteco.reiterados.reporting.domain.Calificacion;
import bo.comteco.reiterados.reporting.domain.CasoContado;
import bo.comteco.reiterados.reporting.domain.CasoContado.Situacion;
import bo.comteco.reiterados.reporting.domain.Cifras;
import bo.comteco.reiterados.reporting.domain.Nivel;
import bo.comteco.reiterados.reporting.domain.Rasgo;
import bo.comteco.reiterados.reporting.domain.Razon;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What reports say to people, in the Spanish of Bolivia and by the clock of La Paz. */
final class Textos {

    private static final Locale BOLIVIA = Locale.of("es", "BO");
    private static final DateTimeFormatter MES = DateTimeFormatter.ofPattern("MMMM 'de' yyyy", BOLIVIA);
    private static final DateTimeFormatter MOMENTO =
            DateTimeFormatter.ofPattern("d 'de' MMMM 'de' yyyy, HH:mm", BOLIVIA);

    private static final Map<String, String> VALORES = Map.ofEntries(
            Map.entry("INTERNET", "Internet"),
            Map.entry("TELEFONIA", "Telefonía"),
            Map.entry("TELEVISION", "Televisión"),
            Map.entry("MULTIMEDIA", "Multimedia"),
            Map.entry("CALL_CENTER", "Call center"),
            Map.entry("HELP_DESK", "Help desk"),
            Map.entry("RETENCION", "Retención"),
            Map.entry("MUY_ALTA", "Muy alta"),
            Map.entry("ALTA", "Alta"),
            Map.entry("MODERADA", "Moderada"),
            Map.entry("CONTROLABLE", "Controlable"),
            Map.entry("FUERA_DE_MATRIZ", "Fuera de matriz"),
            Map.entry(Rasgo.SIN_CLASIFICAR, "Sin clasificar"),
            Map.entry("TOP_A", "TOP A"),
            Map.entry("TOP_B", "TOP B"),
            Map.entry("INFLUENCER", "Influencer"),
            Map.entry("RESIDENCIAL", "Residencial"),
            Map.entry(Rasgo.DESCONOCIDO, "Desconocido"));

    private Textos() {}

    static String mes(YearMonth mes) {
        return MES.format(mes);
    }

    static String momento(Instant instante) {
        return MOMENTO.format(Calendario.hora(instante));
    }

    static String rasgo(Rasgo rasgo) {
        return switch (rasgo) {
            case SERVICIO -> "Servicio";
            case CANAL -> "Canal";
            case VULNERABILIDAD -> "Vulnerabilidad";
            case SEGMENTO -> "Segmento";
            case FALLA -> "Familia de falla";
        };
    }

    /** A value of a trait; a code that has no name of its own stays as it is. */
    static String valor(String valor) {
        return VALORES.getOrDefault(valor, valor);
    }

    /** Cut after two decimals, never rounded up: 97,99 % must not look like 98 %. */
    static String porcentaje(Cifras cifras) {
        return porcentaje(new Razon(cifras.solucionados(), cifras.recibidos()));
    }

    /** The same of any part. */
    static String porcentaje(Razon razon) {
        BigDecimal exacto = razon.porcentaje();
        return exacto == null
                ? "—"
                : exacto.setScale(2, RoundingMode.DOWN).toPlainString().replace('.', ',') + " %";
    }

    /** Cut after two decimals, as it is answered elsewhere. */
    static String horas(@Nullable Duration tiempo) {
        return tiempo == null ? "—" : EntornoView.horas(tiempo).toPlainString().replace('.', ',') + " h";
    }

    static String nivel(Nivel nivel) {
        return switch (nivel) {
            case SUPERVISOR_CO -> "supervisor CO";
            case DIV_REDES -> "Div. Redes";
            case JEFE_DEPTO_CO -> "Jefe Depto. CO";
            case ADMINISTRADOR_CO -> "Administrador CO";
        };
    }

    static String calificacion(Calificacion calificacion) {
        return switch (calificacion) {
            case ACEPTADO -> "ACEPTADO: 98 % o más";
            case OBSERVADO -> "OBSERVADO: 97 % o menos";
            case NO_CLASIFICADO -> "NO CLASIFICADO: entre 97 % y 98 %";
            case SIN_DATOS -> "SIN DATOS: no se recibió ningún caso";
        };
    }

    static String situacion(Situacion situacion) {
        return switch (situacion) {
            case ABIERTO -> "Abierto";
            case REFUTADO -> "Refutado";
            case SOLUCIONADO -> "Solucionado";
            case VERIFICADO -> "Verificado";
        };
    }

    /** Why a case counts as it does, in one sentence. */
    static String porQue(CasoContado caso) {
        return switch (caso.situacion()) {
            case ABIERTO -> "Su última orden no está cerrada con solución";
            case REFUTADO -> "Un control reprobado quitó la solución" + el(caso.refutadoEn());
            case SOLUCIONADO -> "Cerrado con solución, sin verificar por control; " + plazo(caso);
            case VERIFICADO -> "Cerrado con solución y verificado por control; " + plazo(caso);
        };
    }

    private static String plazo(CasoContado caso) {
        Aporte aporte = caso.aporte();
        if (aporte.enPlazo()) {
            return "en plazo";
        }
        return caso.vence() == null ? "no tuvo plazo" : "después del plazo";
    }

    private static String el(@Nullable Instant cuando) {
        return cuando == null ? "" : " el " + momento(cuando);
    }
}
