package bo.comteco.reiterados.intake.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The newest entries of a claim's history, those that stand in the claim itself. An entry is written with the change that it
 * tells of; it leaves the claim with a later one, once it is known to stand in a document of its own: so none is lost,
 * whatever dies in between, and the claim does not grow.
 *
 * @param recientes in their order, the first one, which says who took the claim, and the last one always among them
 * @param porInformar numbers of the entries that Smartflex is still to be told (D-27)
 * @param noInformadas those that it does not take: a person's matter
 */
public record Bitacora(List<Interaccion> recientes, List<Long> porInformar, List<NoInformada> noInformadas) {

    /** Nothing yet. */
    public static final Bitacora VACIA = new Bitacora(List.of());

    /**
     * An entry that Smartflex does not take.
     *
     * @param numero its number
     * @param motivo what Smartflex says; may name people, so it stays here
     * @param en since when that is known
     */
    public record NoInformada(long numero, String motivo, Instant en) {

        /** Says the number alone, so that no log line tells more. */
        @Override
        public String toString() {
            return "NoInformada[" + numero + "]";
        }
    }

    /** Copies the lists. */
    public Bitacora {
        recientes = List.copyOf(recientes);
        porInformar = List.copyOf(porInformar);
        noInformadas = List.copyOf(noInformadas);
    }

    /** Of which Smartflex knows what it is to know. */
    public Bitacora(List<Interaccion> recientes) {
        this(recientes, List.of(), List.of());
    }

    /** Who took the claim; empty where the first entry is not known here. */
    public Optional<Persona> recibidoPor() {
        return recientes.stream().filter(each -> each.numero() == 1).findFirst().map(Interaccion::por);
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
     * With one more entry. Of Paso 8 Smartflex is told (D-27). The first one stays: trays say whose a claim is.
     *
     * @param guardadas entries up to this number have documents of their own, and leave
     */
    Bitacora con(Interaccion entry, long guardadas) {
        List<Interaccion> next = new ArrayList<>(recientes);
        next.removeIf(each -> each.numero() <= guardadas && each.numero() != 1);
        next.add(entry);
        List<Long> telling = new ArrayList<>(porInformar);
        if (entry.paso() == Paso.GESTION) {
            telling.add(entry.numero());
        }
        return new Bitacora(next, telling, noInformadas);
    }

    /** After a person has seen to what Smartflex refused: it is told again; the same where it refused nothing of it. */
    Bitacora reenviada(long numero) {
        List<NoInformada> rest =
                noInformadas.stream().filter(each -> each.numero() != numero).toList();
        if (rest.size() == noInformadas.size()) {
            return this;
        }
        List<Long> telling = new ArrayList<>(porInformar);
        telling.add(numero);
        return new Bitacora(recientes, telling, rest);
    }

    /** After Smartflex has answered about an entry; the same where it was not asked for. */
    Bitacora informada(long numero, @Nullable String rechazo, Instant en) {
        if (!porInformar.contains(numero)) {
            return this;
        }
        List<NoInformada> refused = new ArrayList<>(noInformadas);
        if (rechazo != null) {
            refused.add(new NoInformada(numero, rechazo, en));
        }
        return new Bitacora(
                recientes, porInformar.stream().filter(each -> each != numero).toList(), refused);
    }
}
