package bo.comteco.reiterados.workorder.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When claims of one place are a network failure (D-23), and what a command does to the reclamos masivos of a place. Pure.
 *
 * @param umbrales by kind of place; a kind that has none is not counted
 */
public record PoliticaDeReclamoMasivo(Map<ClaseDeLugar, Umbral> umbrales) {

    /**
     * How many claims of one place in which time are normal.
     *
     * @param numero claims; more than these raise a reclamo masivo
     * @param ventana the time
     */
    public record Umbral(int numero, Duration ventana) {}

    /** Keeps its own copy. */
    public PoliticaDeReclamoMasivo {
        umbrales = Map.copyOf(umbrales);
    }

    /** Whether claims of such places are counted. */
    public boolean cuenta(LugarDeRed lugar) {
        return umbrales.containsKey(lugar.clase());
    }

    /** The beginning of the window that ends then; the moment itself where the place is not counted. */
    public Instant desde(LugarDeRed lugar, Instant hasta) {
        Umbral umbral = umbrales.get(lugar.clase());
        return umbral == null ? hasta : hasta.minus(umbral.ventana());
    }

    /** Whether so many claims in a window are too many. */
    public boolean sonDemasiados(LugarDeRed lugar, long reclamos) {
        Umbral umbral = umbrales.get(lugar.clase());
        return umbral != null && reclamos > umbral.numero();
    }

    /**
     * What a command does.
     *
     * @param delLugar the reclamos masivos of its place, the first one first; only the last may be open
     */
    public DecisionDeMasivo decidir(List<ReclamoMasivo> delLugar, ComandoSobreMasivo comando) {
        ReclamoMasivo ultimo = delLugar.isEmpty() ? null : delLugar.getLast();
        return switch (comando) {
            case ComandoSobreMasivo.Declarar declarar ->
                ultimo instanceof ReclamoMasivo.Abierto abierto
                        ? new DecisionDeMasivo.YaEra(abierto)
                        : declarado(
                                ultimo, declarar.lugar(), OrigenDeMasivo.PERSONA, 0, declarar.cuando(), declarar.por());
            case ComandoSobreMasivo.Detectar detectar -> detectar(ultimo, detectar);
            case ComandoSobreMasivo.Cerrar cerrar -> cerrar(delLugar, cerrar);
            case ComandoSobreMasivo.DarPorTratado tratado -> tratado(delLugar, tratado.visto());
        };
    }

    /** Claims of before the last one ended have had theirs: they raise no other. */
    private DecisionDeMasivo detectar(@Nullable ReclamoMasivo ultimo, ComandoSobreMasivo.Detectar comando) {
        if (ultimo instanceof ReclamoMasivo.Abierto abierto) {
            return new DecisionDeMasivo.YaEra(abierto);
        }
        Instant desde = desdeElUltimo(ultimo, comando.lugar(), comando.cuando());
        long reclamos = comando.llegadas().stream()
                .filter(en -> en.isAfter(desde) && !en.isAfter(comando.cuando()))
                .count();
        return sonDemasiados(comando.lugar(), reclamos)
                ? declarado(ultimo, comando.lugar(), OrigenDeMasivo.DETECCION, (int) reclamos, comando.cuando(), null)
                : new DecisionDeMasivo.Nada();
    }

    private DecisionDeMasivo declarado(
            @Nullable ReclamoMasivo ultimo,
            LugarDeRed lugar,
            OrigenDeMasivo origen,
            int reclamos,
            Instant cuando,
            @Nullable Quien por) {
        MasivoId id = ultimo == null
                ? new MasivoId(lugar, 1)
                : ultimo.declaracion().id().siguiente();
        return new DecisionDeMasivo.Declarado(new ReclamoMasivo.Abierto(
                new ReclamoMasivo.Declaracion(id, origen, reclamos, desdeElUltimo(ultimo, lugar, cuando), cuando, por),
                false));
    }

    private Instant desdeElUltimo(@Nullable ReclamoMasivo ultimo, LugarDeRed lugar, Instant cuando) {
        Instant desde = desde(lugar, cuando);
        return ultimo instanceof ReclamoMasivo.Cerrado cerrado
                        && cerrado.cierre().cuando().isAfter(desde)
                ? cerrado.cierre().cuando()
                : desde;
    }

    /** Only where nothing happened to it since: what was closed meanwhile has more to tell. */
    private static DecisionDeMasivo tratado(List<ReclamoMasivo> delLugar, ReclamoMasivo visto) {
        return delLugar.stream()
                .filter(masivo ->
                        masivo.declaracion().id().equals(visto.declaracion().id())
                                && masivo.getClass() == visto.getClass()
                                && !masivo.tratado())
                .findFirst()
                .<DecisionDeMasivo>map(masivo -> new DecisionDeMasivo.Tratado(masivo.yaTratado()))
                .orElseGet(DecisionDeMasivo.Nada::new);
    }

    private static DecisionDeMasivo cerrar(List<ReclamoMasivo> delLugar, ComandoSobreMasivo.Cerrar comando) {
        return delLugar.stream()
                .filter(masivo -> masivo.declaracion().id().equals(comando.id()))
                .findFirst()
                .<DecisionDeMasivo>map(masivo -> switch (masivo) {
                    case ReclamoMasivo.Abierto abierto ->
                        new DecisionDeMasivo.Cerrado(new ReclamoMasivo.Cerrado(
                                abierto.declaracion(),
                                new Cierre(comando.conSolucion(), comando.cuando()),
                                comando.por(),
                                false));
                    case ReclamoMasivo.Cerrado cerrado
                    when cerrado.cierre().conSolucion() == comando.conSolucion() -> new DecisionDeMasivo.YaEra(cerrado);
                    case ReclamoMasivo.Cerrado cerrado -> new DecisionDeMasivo.YaCerrado(cerrado);
                })
                .orElseGet(() -> new DecisionDeMasivo.NoExiste(comando.id()));
    }
}
