package bo.comteco.reiterados.workorder.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the network knows of a damage (D-23): where its claims came from, and the reclamos masivos that it is linked to.
 *
 * @param llegadas its claims of the last {@link #MEMORIA}, as they are counted in their places; none where nothing is detected
 * @param vinculos the reclamos masivos, the last one last
 * @param bajoMasivo claims that came under one while the damage had its link already: they repeat nothing
 */
public record Red(List<Llegada> llegadas, List<Vinculo> vinculos, int bajoMasivo) {

    /** Longer than any window: how long a claim is kept for counting. */
    public static final Duration MEMORIA = Duration.ofHours(24);

    /** Nothing. */
    public static final Red NADA = new Red(List.of(), List.of(), 0);

    /**
     * A claim in its places.
     *
     * @param lugares the places that it told
     * @param recibidoEn when it was received
     */
    public record Llegada(List<LugarDeRed> lugares, Instant recibidoEn) {
        /** Keeps its own copy. */
        public Llegada {
            lugares = List.copyOf(lugares);
        }
    }

    /**
     * A link to a reclamo masivo.
     *
     * @param masivo the reclamo masivo
     * @param desde when the damage was linked to it
     */
    public record Vinculo(MasivoId masivo, Instant desde) {}

    /** Keeps its own copies. */
    public Red {
        llegadas = List.copyOf(llegadas);
        vinculos = List.copyOf(vinculos);
    }

    /** What a claim adds; nothing where it is not counted. */
    Red con(DecidirReclamo reclamo) {
        if (reclamo.lugares().isEmpty()) {
            return this;
        }
        Llegada llegada = new Llegada(reclamo.lugares(), reclamo.recibidoEn());
        Instant ultima = llegadas.stream()
                .map(Llegada::recibidoEn)
                .filter(otra -> otra.isAfter(llegada.recibidoEn()))
                .max(Instant::compareTo)
                .orElse(llegada.recibidoEn());
        return new Red(
                Stream.concat(llegadas.stream(), Stream.of(llegada))
                        .filter(otra -> otra.recibidoEn().isAfter(ultima.minus(MEMORIA)))
                        .toList(),
                vinculos,
                bajoMasivo);
    }

    /** Linked to it from that instant; the same where it was before. */
    Red vinculada(MasivoId masivo, Instant desde) {
        return vinculadaA(masivo)
                ? this
                : new Red(
                        llegadas,
                        Stream.concat(vinculos.stream(), Stream.of(new Vinculo(masivo, desde)))
                                .toList(),
                        bajoMasivo);
    }

    /** One more claim that came under a reclamo masivo. */
    Red bajoOtroMas() {
        return new Red(llegadas, vinculos, bajoMasivo + 1);
    }

    /** Whether it is linked to it. */
    boolean vinculadaA(MasivoId masivo) {
        return vinculos.stream().anyMatch(vinculo -> vinculo.masivo().equals(masivo));
    }

    /** The last link; null where there is none. */
    public @Nullable Vinculo ultimoVinculo() {
        return vinculos.isEmpty() ? null : vinculos.getLast();
    }

    /** How many of its claims came to that place after {@code desde} and not after {@code hasta}. */
    public long llegadasA(LugarDeRed lugar, Instant desde, Instant hasta) {
        return llegadas.stream()
                .filter(llegada -> llegada.lugares().contains(lugar)
                        && llegada.recibidoEn().isAfter(desde)
                        && !llegada.recibidoEn().isAfter(hasta))
                .count();
    }
}
