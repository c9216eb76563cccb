package bo.comteco.reiterados.intake.domain;

import bo.comteco.reiterados.intake.domain.Suceso.Accion;
import bo.comteco.reiterados.intake.domain.Suceso.Fuente;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Gathers a story, and says the same thing in the same words wherever it comes up. */
final class Relato {

    private final List<Suceso> sucesos = new ArrayList<>();
    private final Instant ahora;
    private final boolean paraElCliente;

    private Relato(Instant ahora, boolean paraElCliente) {
        this.ahora = ahora;
        this.paraElCliente = paraElCliente;
    }

    /** For people of COMTECO. */
    static Relato paraColegas(Instant ahora) {
        return new Relato(ahora, false);
    }

    /** For whoever reads the RDT: it is given to the client. */
    static Relato paraElCliente(Instant ahora) {
        return new Relato(ahora, true);
    }

    /** Until when it is told (business time). */
    Instant ahora() {
        return ahora;
    }

    /**
     * Adds one thing, where it is known when it was.
     *
     * @param paso number of the step; null where it is of none
     * @param quien who; null where that is not known
     * @param medio by which means; null where that is not known
     * @param resultado what came of it; null where there is nothing to say
     */
    void suceso(
            @Nullable Instant en,
            Fuente fuente,
            @Nullable Integer paso,
            @Nullable Autor quien,
            @Nullable Medio medio,
            @Nullable String resultado,
            String frase) {
        if (en != null) {
            sucesos.add(new Suceso(en, fuente, frase, new Accion(paso, visible(quien), medio, resultado)));
        }
    }

    /** All of it, the first thing first. */
    List<Suceso> enOrden() {
        sucesos.sort(Comparator.comparing(Suceso::en));
        return List.copyOf(sucesos);
    }

    private @Nullable Autor visible(@Nullable Autor quien) {
        return quien == null || !paraElCliente ? quien : quien.sinUsuario();
    }

    /** Such as {@code  por ana (operador co)}; nothing where it is not known who. */
    String por(@Nullable Autor quien) {
        Autor shown = visible(quien);
        return shown == null ? "" : " por " + shown.enPalabras();
    }

    /** Whoever did it at the beginning of a sentence, or that role where no more is known. */
    String sujeto(@Nullable Autor quien, String rol) {
        Autor shown = visible(quien);
        return shown == null || shown.usuario() == null ? rol : shown.enPalabras();
    }

    /** What somebody gave as a reason, after a colon; nothing where nobody did, and nothing for the client. */
    String motivo(@Nullable String motivo) {
        return motivo == null || paraElCliente ? "" : ": " + motivo;
    }

    /** Such as {@code por teléfono}. */
    static String medio(Medio medio) {
        return switch (medio) {
            case CORREO -> "por correo";
            case TELEFONO -> "por teléfono";
            case PRESENCIAL -> "en persona";
            case SISTEMA -> "en el sistema";
        };
    }

    /** A name of a value in words, such as {@code muy alta}. */
    static String palabras(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The same as a result, such as {@code Muy alta}. */
    static String resultado(String name) {
        String words = palabras(name);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Such as {@code  con solución}; nothing where it is not known. */
    static String solucion(@Nullable Boolean conSolucion) {
        return conSolucion == null ? "" : conSolucion ? " con solución" : " sin solución";
    }
}
