package bo.comteco.reiterados.workorder.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole chain of a damage, as decisions look at it.
 *
 * @param eslabones its links, the first one first; only the last may be alive
 * @param aparte what is read with it and stands outside: no decision on the damage looks at it
 */
public record Dano(List<Eslabon> eslabones, List<Eslabon> aparte) {

    /** Keeps its own copies. */
    public Dano {
        eslabones = List.copyOf(eslabones);
        aparte = List.copyOf(aparte);
    }

    /** A chain that nothing stands beside. */
    public Dano(List<Eslabon> eslabones) {
        this(eslabones, List.of());
    }

    /**
     * The chain among what was read with it.
     *
     * @param leidos links of that chain and of those beside it, each chain's first one first
     */
    public static Dano de(Cadena cadena, Collection<Eslabon> leidos) {
        Map<Boolean, List<Eslabon>> suyos = leidos.stream()
                .collect(Collectors.partitioningBy(
                        eslabon -> eslabon.ficha().id().cadena().equals(cadena)));
        return new Dano(suyos.getOrDefault(true, List.of()), suyos.getOrDefault(false, List.of()));
    }

    /** What stands outside, by its place. */
    Optional<Eslabon> aparteEn(EslabonId id) {
        return aparte.stream()
                .filter(eslabon -> eslabon.ficha().id().equals(id))
                .findFirst();
    }

    /** The last link; null where nobody has reported the damage. */
    public @Nullable Eslabon ultimo() {
        return eslabones.isEmpty() ? null : eslabones.getLast();
    }

    /** The link with that place. */
    public Optional<Eslabon> en(EslabonId id) {
        return eslabones.stream()
                .filter(eslabon -> eslabon.ficha().id().equals(id))
                .findFirst();
    }

    /** The first order that came after that one. */
    public Optional<EslabonId> ordenDespuesDe(Orden orden) {
        int numero = orden.ficha().id().numero();
        return eslabones.stream()
                .filter(eslabon ->
                        eslabon instanceof Orden && eslabon.ficha().id().numero() > numero)
                .map(eslabon -> eslabon.ficha().id())
                .findFirst();
    }

    /** Whether the claim has been decided: any link knows it. */
    public boolean conoceReclamo(String reclamoId) {
        return eslabones.stream().anyMatch(eslabon -> eslabon.ficha().reclamos().contains(reclamoId));
    }

    /** Whether the failed control has its immediate order. */
    public boolean conoceControl(String controlId) {
        return eslabones.stream()
                .anyMatch(eslabon -> eslabon instanceof Orden orden
                        && orden.registro().controlesReprobados().contains(controlId));
    }

    /** Whether it was told that a technician returns for that control. */
    boolean conoceVisita(String controlId) {
        return visitas(controlId).findAny().isPresent();
    }

    /** Whether it was told that this visit solved the damage. */
    boolean conoceVisitaSolucionada(String controlId) {
        return visitas(controlId).anyMatch(visita -> visita.solucionadaEn() != null);
    }

    private Stream<Visita> visitas(String controlId) {
        return eslabones.stream()
                .flatMap(eslabon -> eslabon.ficha().visitas().stream())
                .filter(visita -> visita.controlId().equals(controlId));
    }

    /** A case as it stands by now: in the last link that counts it. */
    public Caso alDia(Caso caso) {
        return eslabones.reversed().stream()
                .flatMap(eslabon -> eslabon.ficha().casos().stream())
                .filter(otro -> otro.id().equals(caso.id()))
                .findFirst()
                .orElse(caso);
    }
}
