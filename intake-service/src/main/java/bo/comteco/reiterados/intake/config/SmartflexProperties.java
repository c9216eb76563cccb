package bo.comteco.reiterados.intake.config;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Smartflex is reached; {@code smartflex.*}. All durations are machine time.
 *
 * @param url its address
 * @param paciencia how long the answer to a look-up may take, its repetition included
 * @param repeticion about how long until a look-up that found nobody there is asked once more
 * @param reintento how long until a claim taken without it is asked for again (Paso 2)
 * @param digitoDeArea what stands before a phone of 7 digits: 4 is Cochabamba
 * @param cortacircuitos when look-ups are no longer tried
 * @param registros how new orders and the entries of Paso 8 are sent (D-27)
 */
@ConfigurationProperties("smartflex")
public record SmartflexProperties(
        String url,
        @DefaultValue("1s") Duration paciencia,
        @DefaultValue("50ms") Duration repeticion,
        @DefaultValue("15s") Duration reintento,
        @DefaultValue("4") int digitoDeArea,
        @DefaultValue Cortacircuitos cortacircuitos,
        @DefaultValue Registros registros) {

    /** Checks what would otherwise fail late, with a sentence that names it. */
    public SmartflexProperties {
        URI address;
        try {
            address = url == null ? URI.create("") : URI.create(url);
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalArgumentException("smartflex.url must be an http(s) address, not: " + url, unreadable);
        }
        String scheme = address.getScheme() == null ? "" : address.getScheme();
        if (address.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new IllegalArgumentException("smartflex.url must be an http(s) address, not: " + url);
        }
        positive("smartflex.paciencia", paciencia);
        positive("smartflex.repeticion", repeticion);
        positive("smartflex.reintento", reintento);
        if (repeticion.compareTo(paciencia) >= 0) {
            throw new IllegalArgumentException("smartflex.repeticion must be shorter than smartflex.paciencia, not: "
                    + repeticion.toMillis() + " ms");
        }
        between("smartflex.digito-de-area", digitoDeArea, 2, 4);
    }

    /**
     * The circuit breaker of look-ups.
     *
     * @param llamadas of how many last look-ups it thinks
     * @param fallas of how many percent failures it opens
     * @param abierto how long it stays open before it tries again
     */
    public record Cortacircuitos(
            @DefaultValue("20") int llamadas,
            @DefaultValue("50") int fallas,
            @DefaultValue("5s") Duration abierto) {

        /** Checks what would otherwise fail late, with a sentence that names it. */
        public Cortacircuitos {
            between("smartflex.cortacircuitos.llamadas", llamadas, 1, 1000);
            between("smartflex.cortacircuitos.fallas", fallas, 1, 100);
            positive("smartflex.cortacircuitos.abierto", abierto);
        }
    }

    /**
     * What Smartflex is told (D-27).
     *
     * @param cada how often what is to be told is looked for
     * @param pagina the most orders, and the most claims with entries, that are told at once
     * @param paciencia how long the answer to a page may take
     * @param turno how long one instance may take for a page before another may send
     * @param pausa the first pause after it did not answer; each one that follows is twice as long
     * @param pausaMayor the longest pause
     */
    public record Registros(
            @DefaultValue("5s") Duration cada,
            @DefaultValue("100") int pagina,
            @DefaultValue("10s") Duration paciencia,
            @DefaultValue("30s") Duration turno,
            @DefaultValue("5s") Duration pausa,
            @DefaultValue("60s") Duration pausaMayor) {

        /** Checks what would otherwise fail late, with a sentence that names it. */
        public Registros {
            positive("smartflex.registros.cada", cada);
            between("smartflex.registros.pagina", pagina, 1, 1000);
            positive("smartflex.registros.paciencia", paciencia);
            positive("smartflex.registros.pausa", pausa);
            if (turno.compareTo(paciencia) <= 0) {
                throw new IllegalArgumentException(
                        "smartflex.registros.turno must be longer than smartflex.registros.paciencia, not: "
                                + turno.toMillis() + " ms");
            }
            if (pausaMayor.compareTo(pausa) < 0) {
                throw new IllegalArgumentException(
                        "smartflex.registros.pausa-mayor must not be shorter than smartflex.registros.pausa, not: "
                                + pausaMayor.toMillis() + " ms");
            }
        }
    }

    private static void positive(String name, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(name + " must be longer than 0, not: " + value.toMillis() + " ms");
        }
    }

    private static void between(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("%s must be from %d to %d, not: %d".formatted(name, least, most, value));
        }
    }
}
