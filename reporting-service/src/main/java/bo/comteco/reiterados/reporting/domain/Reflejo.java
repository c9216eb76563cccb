package bo.comteco.reiterados.reporting.domain;

/** What a news did to the read model. */
public sealed interface Reflejo {

    /**
     * It told something new.
     *
     * @param eslabon the link after it
     * @param cambiaLaCuenta whether a figure may be another one now, so that the link must be counted again
     */
    record Reflejado(Eslabon eslabon, boolean cambiaLaCuenta) implements Reflejo {}

    /** It was known, or a later one was: a repetition, or one that was overtaken. */
    record YaSabido() implements Reflejo {}
}
