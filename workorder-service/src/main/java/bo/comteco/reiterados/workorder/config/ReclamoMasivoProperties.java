package bo.comteco.reiterados.workorder.config;

import bo.comteco.reiterados.delivery.config.Setting;
import bo.comteco.reiterados.workorder.domain.ClaseDeLugar;
import bo.comteco.reiterados.workorder.domain.PoliticaDeReclamoMasivo;
import bo.comteco.reiterados.workorder.domain.Red;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of reclamo masivo (D-23); {@code reclamo-masivo.*}.
 *
 * @param deteccion whether claims are counted in their places; without it only people raise a reclamo masivo
 * @param armario claims of one cabinet in which time are normal; more are not
 * @param nodo the same for a node
 * @param puertoOlt the same for a port of the OLT
 * @param frescura how old what an instance remembers of the open ones may be, machine time; from 0 s to 1 min
 * @param repaso how often what was left undone is looked for, machine time; from 1 s to 10 min
 */
@ConfigurationProperties("reclamo-masivo")
public record ReclamoMasivoProperties(
        @DefaultValue("true") boolean deteccion,
        Umbral armario,
        Umbral nodo,
        Umbral puertoOlt,
        @DefaultValue("1s") Duration frescura,
        @DefaultValue("10s") Duration repaso) {

    private static final Setting MASIVO = Setting.of("reclamo-masivo", "D-23");
    private static final int MOST = 10_000;

    /**
     * How many claims of one place in which time are normal.
     *
     * @param numero claims, from 1 to 10,000
     * @param ventana the time, business time, up to 24 h
     */
    public record Umbral(int numero, Duration ventana) {}

    /** Checks each, with a sentence that names it. */
    public ReclamoMasivoProperties {
        umbral("armario", armario);
        umbral("nodo", nodo);
        umbral("puerto-olt", puertoOlt);
        MASIVO.below("frescura").between(frescura, Duration.ZERO, Duration.ofMinutes(1));
        MASIVO.below("repaso").between(repaso, Duration.ofSeconds(1), Duration.ofMinutes(10));
    }

    private static void umbral(String name, Umbral umbral) {
        Setting place = MASIVO.below(name);
        place.below("numero").between(umbral.numero(), 1, MOST, "reclamos");
        place.below("ventana").between(umbral.ventana(), Duration.ofMillis(1), Red.MEMORIA);
    }

    PoliticaDeReclamoMasivo politica() {
        Map<ClaseDeLugar, PoliticaDeReclamoMasivo.Umbral> umbrales = new EnumMap<>(ClaseDeLugar.class);
        if (deteccion) {
            umbrales.put(ClaseDeLugar.ARMARIO, deLaPolitica(armario));
            umbrales.put(ClaseDeLugar.NODO, deLaPolitica(nodo));
            umbrales.put(ClaseDeLugar.PUERTO_OLT, deLaPolitica(puertoOlt));
        }
        return new PoliticaDeReclamoMasivo(umbrales);
    }

    private static PoliticaDeReclamoMasivo.Umbral deLaPolitica(Umbral set) {
        return new PoliticaDeReclamoMasivo.Umbral(set.numero(), set.ventana());
    }
}
