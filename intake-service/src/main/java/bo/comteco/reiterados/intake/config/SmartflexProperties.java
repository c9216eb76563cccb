package bo.comteco.reiterados.intake.config;

import bo.comteco.reiterados.delivery.config.Setting;
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

    private static final Setting SMARTFLEX = Setting.of("smartflex", "Paso 2");
    private static final Setting REGISTROS = Setting.of("smartflex.registros", "D-27");

    /** Checks what would otherwise fail late, with a sentence that names it. */
    public SmartflexProperties {
        SMARTFLEX.below("url").address(url);
        SMARTFLEX.below("paciencia").positive(paciencia);
        SMARTFLEX.below("repeticion").positive(repeticion);
        SMARTFLEX.below("reintento").positive(reintento);
        if (repeticion.compareTo(paciencia) >= 0) {
            throw SMARTFLEX.below("repeticion").refused("un tiempo menor que smartflex.paciencia", repeticion);
        }
        SMARTFLEX.below("digito-de-area").between(digitoDeArea, 2, 4, "el dígito del área");
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
            Setting circuito = SMARTFLEX.below("cortacircuitos");
            circuito.below("llamadas").between(llamadas, 1, 1000, "consultas");
            circuito.below("fallas").between(fallas, 1, 100, "% de las consultas");
            circuito.below("abierto").positive(abierto);
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
            REGISTROS.below("cada").positive(cada);
            REGISTROS.below("pagina").between(pagina, 1, 1000, "órdenes");
            REGISTROS.below("paciencia").positive(paciencia);
            REGISTROS.below("pausa").positive(pausa);
            if (turno.compareTo(paciencia) <= 0) {
                throw REGISTROS.below("turno").refused("un tiempo mayor que smartflex.registros.paciencia", turno);
            }
            if (pausaMayor.compareTo(pausa) < 0) {
                throw REGISTROS
                        .below("pausa-mayor")
                        .refused("un tiempo no menor que smartflex.registros.pausa", pausaMayor);
            }
        }
    }
}
