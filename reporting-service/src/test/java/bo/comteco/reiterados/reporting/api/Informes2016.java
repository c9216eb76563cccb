package bo.comteco.reiterados.reporting.api;

import bo.comteco.reiterados.reporting.domain.Aporte;
import bo.comteco.reiterados.reporting.domain.CasoContado;
import bo.comteco.reiterados.reporting.domain.Cierre;
import bo.comteco.reiterados.reporting.domain.Cifras;
import bo.comteco.reiterados.reporting.domain.Cuenta;
import bo.comteco.reiterados.reporting.domain.Entorno;
import bo.comteco.reiterados.reporting.domain.Indicador;
import bo.comteco.reiterados.reporting.domain.Informe;
import bo.comteco.reiterados.reporting.domain.Nivel;
import bo.comteco.reiterados.reporting.domain.Rasgo;
import bo.comteco.reiterados.reporting.domain.Razon;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A month like the real one, with more fault families than fit on a page. */
final class Informes2016 {

    static final Instant RECIBIDO = Instant.parse("2016-03-10T12:00:00Z");
    private static final YearMonth MARZO = YearMonth.of(2016, 3);
    private static final Instant CIERRE = Instant.parse("2016-04-05T13:20:00Z");

    private Informes2016() {}

    static Informe abierto() {
        return new Informe(new Indicador(MARZO, cuenta(644), CIERRE, null), casos(), entorno(), null, CIERRE);
    }

    static Informe corregido() {
        Cierre cierre = new Cierre(cuenta(644), CIERRE, "m.quiroga");
        return new Informe(
                new Indicador(MARZO, cuenta(651), CIERRE.plusSeconds(900_000), cierre),
                casos(),
                entorno(),
                null,
                CIERRE.plusSeconds(900_000));
    }

    static CasoContado caso(
            String falla, @Nullable Instant solucionadoEn, @Nullable Instant refutadoEn, boolean solucionado) {
        return new CasoContado(
                new Aporte(
                        "CR.C04325.INTERNET." + falla + ".1",
                        MARZO,
                        1,
                        Map.of(
                                Rasgo.SERVICIO, "INTERNET",
                                Rasgo.CANAL, "CALL_CENTER",
                                Rasgo.VULNERABILIDAD, "MODERADA",
                                Rasgo.SEGMENTO, "PYME",
                                Rasgo.FALLA, falla),
                        solucionado,
                        false,
                        false),
                "C04325",
                "C04325.INTERNET." + falla + ".1",
                RECIBIDO,
                2,
                solucionadoEn,
                refutadoEn,
                RECIBIDO.plusSeconds(3600));
    }

    private static Entorno entorno() {
        return new Entorno(
                new Razon(1058, 7781),
                new Entorno.Reparacion(6500, Duration.ofHours(81_250), Duration.ofHours(845_000)),
                new TreeMap<>(Map.of(
                        "MUY_ALTA", new Entorno.Plazos(31, 9, 0),
                        "ALTA", new Entorno.Plazos(140, 61, 2),
                        "FUERA_DE_MATRIZ", new Entorno.Plazos(4012, 988, 0))),
                new Entorno.Plazos(420, 580, 3),
                Map.of(Nivel.SUPERVISOR_CO, 2412L, Nivel.DIV_REDES, 2340L, Nivel.ADMINISTRADOR_CO, 312L));
    }

    private static List<CasoContado> casos() {
        return List.of(
                caso("F130", RECIBIDO.plusSeconds(7200), null, true),
                caso("F131", RECIBIDO.plusSeconds(7200), RECIBIDO.plusSeconds(90_000), false),
                caso("F132", null, null, false));
    }

    private static Cuenta cuenta(int solucionados) {
        SortedMap<String, Cifras> fallas = new TreeMap<>();
        IntStream.range(0, 30).forEach(n -> fallas.put("F1%02d".formatted(n), cifras(70 - 2 * n, 40 - n)));
        return new Cuenta(
                cifras(1058, solucionados),
                Map.of(
                        Rasgo.SERVICIO,
                        new TreeMap<>(Map.of(
                                "INTERNET", cifras(640, 380),
                                "TELEFONIA", cifras(212, 140),
                                "TELEVISION", cifras(150, 92),
                                "MULTIMEDIA", cifras(56, 32))),
                        Rasgo.CANAL,
                        new TreeMap<>(Map.of(
                                "CALL_CENTER", cifras(703, 455),
                                "HELP_DESK", cifras(290, 160),
                                "RETENCION", cifras(65, 29))),
                        Rasgo.VULNERABILIDAD,
                        new TreeMap<>(Map.of(
                                "MUY_ALTA",
                                cifras(40, 31),
                                "ALTA",
                                cifras(201, 140),
                                "MODERADA",
                                cifras(640, 388),
                                "CONTROLABLE",
                                cifras(60, 33),
                                "FUERA_DE_MATRIZ",
                                cifras(20, 12),
                                Rasgo.SIN_CLASIFICAR,
                                cifras(97, 40))),
                        Rasgo.SEGMENTO,
                        new TreeMap<>(Map.of(
                                "RESIDENCIAL",
                                cifras(801, 480),
                                "PYME",
                                cifras(180, 120),
                                "TOP_A",
                                cifras(12, 9),
                                "TOP_B",
                                cifras(28, 22),
                                "INFLUENCER",
                                cifras(5, 3),
                                Rasgo.DESCONOCIDO,
                                cifras(32, 10))),
                        Rasgo.FALLA,
                        fallas));
    }

    private static Cifras cifras(int recibidos, int solucionados) {
        return new Cifras(recibidos, solucionados, solucionados * 9 / 10, solucionados / 3);
    }
}
