package bo.comteco.reiterados.qualitycontrol.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Orders, measurements and a small table of thresholds that pure tests start from. */
public final class Casos {

    public static final Instant CERRADA = Instant.parse("2016-03-04T14:00:00Z");
    public static final Instant DEBIDO = CERRADA.plus(Duration.ofHours(24));
    public static final PlanDeControles PLAN = new PlanDeControles(Duration.ofHours(24));
    public static final PoliticaDeControl POLITICA = new PoliticaDeControl(
            new Umbrales(
                    "7",
                    2,
                    "GPON_B_PLUS",
                    List.of(new FilaDeUmbrales(
                            "fibra",
                            List.of(new FilaDeUmbrales.Aplica("FTTH", null, null)),
                            List.of(new Limite(Parametro.NIVEL_OPTICO, -27.0, -8.0, null, -25.0))))),
            new Reintentos(List.of(Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(45))),
            Duration.ofHours(4));

    static final Quien QUIEN = new Quien("OPERADOR_CO", "ana");

    private Casos() {}

    static OrdenControlable orden(Servicio servicio, @Nullable String tecnologia) {
        return new OrdenControlable(
                "C1." + servicio + ".F1.1",
                4,
                "C1",
                new Linea(servicio, tecnologia, null),
                "F1",
                CERRADA,
                true,
                null,
                null);
    }

    static Control planificado(Servicio servicio, @Nullable String tecnologia) {
        return PLAN.planificar(orden(servicio, tecnologia)).getFirst().control();
    }

    static Medicion medicion(double nivelOptico, int perdidas, Boolean aprovisionada, Boolean autenticada) {
        return new Medicion(
                Map.of(Parametro.NIVEL_OPTICO, nivelOptico, Parametro.PERDIDAS_DE_ENLACE, (double) perdidas),
                aprovisionada,
                autenticada);
    }

    static Control tras(Decision decision) {
        return switch (decision) {
            case Decision.Aceptada aceptada -> aceptada.control();
            case Decision.SinCambio igual -> igual.control();
            case Decision.Rechazada rechazada -> throw new AssertionError(rechazada.motivo());
        };
    }

    static Decision vencer(Control control, @Nullable ResultadoDeMedicion medicion) {
        Instant vence = control.vence().orElseThrow();
        return POLITICA.decidir(control, new ComandoDeControl.VencerPlazo(vence, vence, medicion));
    }

    static Decision registrar(Control control, Resultado resultado, Instant ahora) {
        return POLITICA.decidir(control, new ComandoDeControl.RegistrarResultado(resultado, QUIEN, ahora));
    }
}
