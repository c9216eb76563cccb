package bo.comteco.reiterados.intake.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The newest entries of a claim's history, those that stand in the claim itself. An entry is written with the change that it
 * tells of; it leaves the claim with a later one, once it is known to stand in a document of its own: so none is lost,
 * whatever dies in between, and the claim does not grow.
 *
 * @param recientes in their order, the last one always among them
 */
public record Bitacora(List<Interaccion> recientes) {

    /** Nothing yet. */
    public static final Bitacora VACIA = new Bitacora(List.of());

    /** Copies the list. */
    public Bitacora {
        recientes = List.copyOf(recientes);
    }

    /** Number of the last entry, 0 for none. */
    public long ultima() {
        return recientes.isEmpty() ? 0 : recientes.getLast().numero();
    }

    /** The entry of that idempotency key, while it stands here. */
    public Optional<Interaccion> conClave(String clave) {
        return recientes.stream().filter(each -> clave.equals(each.clave())).findFirst();
    }

    /**
     * With one more entry.
     *
     * @param guardadas entries up to this number have documents of their own, and leave
     */
    Bitacora con(Interaccion entry, long guardadas) {
        List<Interaccion> next = new ArrayList<>(recientes);
        next.removeIf(each -> each.numero() <= guardadas);
        next.add(entry);
        return new Bitacora(next);
    }
}
