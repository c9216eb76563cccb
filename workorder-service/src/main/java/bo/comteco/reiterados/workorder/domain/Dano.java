package bo.comteco.reiterados.workorder.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The whole chain of a damage, as decisions look at it.
 *
 * @param eslabones its links, the first one first; only the last may be alive
 */
public record Dano(List<Eslabon> eslabones) {

    /** Keeps its own copy. */
    public Dano {
        eslabones = List.copyOf(eslabones);
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

    /** A case as it stands by now: in the last link that counts it. */
    public Caso alDia(Caso caso) {
        return eslabones.reversed().stream()
                .flatMap(eslabon -> eslabon.ficha().casos().stream())
                .filter(otro -> otro.id().equals(caso.id()))
                .findFirst()
                .orElse(caso);
    }
}
