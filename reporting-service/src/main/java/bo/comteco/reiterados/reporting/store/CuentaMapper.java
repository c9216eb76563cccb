package bo.comteco.reiterados.reporting.store;

import bo.comteco.reiterados.reporting.domain.Cifras;
import bo.comteco.reiterados.reporting.domain.Cuenta;
import bo.comteco.reiterados.reporting.domain.Rasgo;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;

/** Figures as fields, and their break-downs as a list: a fault family may hold what a field's name may not. */
final class CuentaMapper {

    /** The fields of {@link #cifras}, to read them alone. */
    static final List<String> CIFRAS = List.of("recibidos", "solucionados", "verificados", "enPlazo");

    private static final String DESGLOSE = "desglose";
    private static final String RASGO = "rasgo";
    private static final String VALOR = "valor";

    private CuentaMapper() {}

    static Document append(Document fields, Cifras cifras) {
        return fields.append(CIFRAS.get(0), cifras.recibidos())
                .append(CIFRAS.get(1), cifras.solucionados())
                .append(CIFRAS.get(2), cifras.verificados())
                .append(CIFRAS.get(3), cifras.enPlazo());
    }

    static Document append(Document fields, Cuenta cuenta) {
        List<Document> desglose = new ArrayList<>();
        for (Rasgo rasgo : Rasgo.values()) {
            cuenta.desglose()
                    .getOrDefault(rasgo, new TreeMap<>())
                    .forEach((valor, cifras) ->
                            desglose.add(append(new Document(RASGO, rasgo.name()).append(VALOR, valor), cifras)));
        }
        return append(fields, cuenta.cifras()).append(DESGLOSE, desglose);
    }

    static Cifras cifras(Document fields) {
        return new Cifras(
                entero(fields, CIFRAS.get(0)),
                entero(fields, CIFRAS.get(1)),
                entero(fields, CIFRAS.get(2)),
                entero(fields, CIFRAS.get(3)));
    }

    static Cuenta cuenta(Document fields) {
        Map<Rasgo, SortedMap<String, Cifras>> desglose = new EnumMap<>(Rasgo.class);
        fields.getList(DESGLOSE, Document.class)
                .forEach(parte -> desglose.computeIfAbsent(Rasgo.valueOf(parte.getString(RASGO)), _ -> new TreeMap<>())
                        .put(parte.getString(VALOR), cifras(parte)));
        return new Cuenta(cifras(fields), desglose);
    }

    private static long entero(Document fields, String name) {
        return fields.get(name, Number.class).longValue();
    }
}
