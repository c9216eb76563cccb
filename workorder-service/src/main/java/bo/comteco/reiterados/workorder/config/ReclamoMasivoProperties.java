package bo.comteco.reiterados.workorder.config;

import bo.comteco.reiterados.workorder.domain.ClaseDeLugar;
import bo.comteco.reiterados.workorder.domain.PoliticaDeReclamoMasivo;
import bo.comteco.reiterados.workorder.domain.Red;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of reclamo masivo (D-23); {@code reclamo-masivo.*}.
 *
 * @param deteccion whether claims are counted in their places; without it only people raise a reclamo masivo
 * @param armario claims of one cabinet in which time are normal; more than 20 in 15 minutes are not
 * @param nodo the same for a node; more than 30 in 15 minutes are not
 * @param puertoOlt the same for a port of the OLT; more than 10 in 15 minutes are not
 * @param frescura how old what an instance remembers of the open ones may be, machine time; from 0 s to 1 min
 * @param repaso how often what was left undone is looked for, machine time; from 1 s to 10 min
 */
@ConfigurationProperties("reclamo-masivo")
public record ReclamoMasivoProperties(
        @DefaultValue("true") boolean deteccion,
        @Nullable Umbral armario,
        @Nullable Umbral nodo,
        @Nullable Umbral puertoOlt,
        @DefaultValue("1s") Duration frescura,
        @DefaultValue("10s") Duration repaso) {

    private static final int MOST = 10_000;

    /**
     * How many claims of one place in which time are normal.
     *
     * @param numero claims, from 1 to 10,000
     * @param ventana the time, business time, up to 24 h; 15 minutes where it is not named
     */
    public record Umbral(int numero, @DefaultValue("15m") Duration ventana) {}

    /** Checks each, with a sentence that names it. */
    public ReclamoMasivoProperties {
        check("armario", armario);
        check("nodo", nodo);
        check("puerto-olt", puertoOlt);
        if (frescura.isNegative() || frescura.compareTo(Duration.ofMinutes(1)) > 0) {
            throw new IllegalArgumentException("reclamo-masivo.frescura must be from 0s to 1m, not " + frescura);
        }
        if (repaso.compareTo(Duration.ofSeconds(1)) < 0 || repaso.compareTo(Duration.ofMinutes(10)) > 0) {
            throw new IllegalArgumentException("reclamo-masivo.repaso must be from 1s to 10m, not " + repaso);
        }
    }

    private static void check(String name, @Nullable Umbral umbral) {
        if (umbral == null) {
            return;
        }
        if (umbral.numero() < 1 || umbral.numero() > MOST) {
            throw new IllegalArgumentException("reclamo-masivo." + name + ".numero must be from 1 to " + MOST
                    + " claims (D-23), not " + umbral.numero());
        }
        Duration ventana = umbral.ventana();
        if (!ventana.isPositive() || ventana.compareTo(Red.MEMORIA) > 0) {
            throw new IllegalArgumentException(
                    "reclamo-masivo." + name + ".ventana must be above 0s and at most 24h (D-23), not " + ventana);
        }
    }

    PoliticaDeReclamoMasivo politica() {
        Map<ClaseDeLugar, PoliticaDeReclamoMasivo.Umbral> umbrales = new EnumMap<>(ClaseDeLugar.class);
        if (deteccion) {
            umbrales.put(ClaseDeLugar.ARMARIO, umbral(armario, 20));
            umbrales.put(ClaseDeLugar.NODO, umbral(nodo, 30));
            umbrales.put(ClaseDeLugar.PUERTO_OLT, umbral(puertoOlt, 10));
        }
        return new PoliticaDeReclamoMasivo(umbrales);
    }

    private static PoliticaDeReclamoMasivo.Umbral umbral(@Nullable Umbral set, int numero) {
        return set == null
                ? new PoliticaDeReclamoMasivo.Umbral(numero, Duration.ofMinutes(15))
                : new PoliticaDeReclamoMasivo.Umbral(set.numero(), set.ventana());
    }
}
