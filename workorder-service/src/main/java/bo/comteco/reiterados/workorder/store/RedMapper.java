package bo.comteco.reiterados.workorder.store;

import bo.comteco.reiterados.workorder.domain.LugarDeRed;
import bo.comteco.reiterados.workorder.domain.MasivoId;
import bo.comteco.reiterados.workorder.domain.Red;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;

/** What the network knows of a damage, as fields of its link; a damage of which it knows nothing has none of them. */
final class RedMapper {

    static final String LLEGADAS = "llegadas";
    /** All places of {@link #LLEGADAS}: made from them, for the index. */
    static final String LUGARES = "lugares";
    /** The latest of {@link #LLEGADAS}: made from them, for the index. */
    static final String ULTIMA_LLEGADA_EN = "ultimaLlegadaEn";
    /** The reclamos masivos that it is linked to: made from the links, for the index. */
    static final String MASIVOS = "masivos";

    private static final String VINCULOS = "vinculos";
    private static final String BAJO_MASIVO = "bajoMasivo";
    private static final String EN = "en";
    private static final String MASIVO = "masivo";

    private RedMapper() {}

    static void toFields(Red red, Document fields) {
        if (!red.llegadas().isEmpty()) {
            fields.append(
                            LLEGADAS,
                            red.llegadas().stream()
                                    .map(llegada -> new Document(
                                                    LUGARES,
                                                    llegada.lugares().stream()
                                                            .map(LugarDeRed::texto)
                                                            .toList())
                                            .append(EN, Date.from(llegada.recibidoEn())))
                                    .toList())
                    .append(
                            LUGARES,
                            red.llegadas().stream()
                                    .flatMap(llegada -> llegada.lugares().stream())
                                    .map(LugarDeRed::texto)
                                    .distinct()
                                    .toList())
                    .append(
                            ULTIMA_LLEGADA_EN,
                            Date.from(red.llegadas().stream()
                                    .map(Red.Llegada::recibidoEn)
                                    .max(Instant::compareTo)
                                    .orElseThrow()));
        }
        if (!red.vinculos().isEmpty()) {
            fields.append(
                            VINCULOS,
                            red.vinculos().stream()
                                    .map(vinculo -> new Document(
                                                    MASIVO, vinculo.masivo().texto())
                                            .append(EN, Date.from(vinculo.desde())))
                                    .toList())
                    .append(
                            MASIVOS,
                            red.vinculos().stream()
                                    .map(vinculo -> vinculo.masivo().texto())
                                    .toList());
        }
        if (red.bajoMasivo() > 0) {
            fields.append(BAJO_MASIVO, red.bajoMasivo());
        }
    }

    static Red fromFields(Document fields) {
        if (!fields.containsKey(LLEGADAS) && !fields.containsKey(VINCULOS)) {
            return Red.NADA;
        }
        return new Red(
                fields.getList(LLEGADAS, Document.class, List.of()).stream()
                        .map(RedMapper::llegada)
                        .toList(),
                fields.getList(VINCULOS, Document.class, List.of()).stream()
                        .map(vinculo -> new Red.Vinculo(
                                masivo(Objects.requireNonNull(vinculo.getString(MASIVO))), instant(vinculo)))
                        .toList(),
                fields.get(BAJO_MASIVO, Number.class) == null
                        ? 0
                        : fields.get(BAJO_MASIVO, Number.class).intValue());
    }

    static Red.Llegada llegada(Document llegada) {
        return new Red.Llegada(
                llegada.getList(LUGARES, String.class, List.of()).stream()
                        .map(lugar -> LugarDeRed.leer(lugar).orElseThrow())
                        .toList(),
                instant(llegada));
    }

    private static Instant instant(Document document) {
        return Objects.requireNonNull(document.getDate(EN), EN).toInstant();
    }

    static MasivoId masivo(String id) {
        return MasivoId.leer(id).orElseThrow();
    }
}
