package bo.comteco.reiterados.workorder.store;

import bo.comteco.reiterados.delivery.store.DocumentMapper;
import bo.comteco.reiterados.workorder.domain.Cierre;
import bo.comteco.reiterados.workorder.domain.OrigenDeMasivo;
import bo.comteco.reiterados.workorder.domain.Quien;
import bo.comteco.reiterados.workorder.domain.ReclamoMasivo;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A reclamo masivo as a document. */
public final class MasivoMapper implements DocumentMapper<ReclamoMasivo> {

    static final String LUGAR = "lugar";
    static final String DECLARADO_EN = "declaradoEn";
    /** There while it is open. */
    static final String ABIERTO = "abierto";
    /** There while damages that it concerns may not have heard. */
    static final String POR_TRATAR = "porTratar";

    private static final String ORIGEN = "origen";
    private static final String RECLAMOS = "reclamos";
    private static final String DESDE = "desde";
    private static final String CERRADO_EN = "cerradoEn";
    private static final String CON_SOLUCION = "conSolucion";
    private static final String DECLARADO_POR = "declaradoPor";
    private static final String CERRADO_POR = "cerradoPor";

    @Override
    public Document toFields(ReclamoMasivo masivo) {
        ReclamoMasivo.Declaracion declaracion = masivo.declaracion();
        Document fields = new Document(LUGAR, declaracion.id().lugar().texto())
                .append(ORIGEN, declaracion.origen().name())
                .append(RECLAMOS, declaracion.reclamos())
                .append(DESDE, Date.from(declaracion.desde()))
                .append(DECLARADO_EN, Date.from(declaracion.declaradoEn()));
        quien(fields, DECLARADO_POR, declaracion.por());
        switch (masivo) {
            case ReclamoMasivo.Abierto abierto -> fields.append(ABIERTO, true);
            case ReclamoMasivo.Cerrado cerrado -> {
                fields.append(CERRADO_EN, Date.from(cerrado.cierre().cuando()))
                        .append(CON_SOLUCION, cerrado.cierre().conSolucion());
                quien(fields, CERRADO_POR, cerrado.por());
            }
        }
        return masivo.tratado() ? fields : fields.append(POR_TRATAR, true);
    }

    @Override
    public ReclamoMasivo fromFields(String id, Document fields) {
        ReclamoMasivo.Declaracion declaracion = new ReclamoMasivo.Declaracion(
                RedMapper.masivo(id),
                OrigenDeMasivo.valueOf(Objects.requireNonNull(fields.getString(ORIGEN), ORIGEN)),
                fields.get(RECLAMOS, Number.class).intValue(),
                instant(fields, DESDE),
                instant(fields, DECLARADO_EN),
                quien(fields, DECLARADO_POR));
        boolean tratado = !fields.containsKey(POR_TRATAR);
        return fields.containsKey(ABIERTO)
                ? new ReclamoMasivo.Abierto(declaracion, tratado)
                : new ReclamoMasivo.Cerrado(
                        declaracion,
                        new Cierre(fields.getBoolean(CON_SOLUCION, false), instant(fields, CERRADO_EN)),
                        quien(fields, CERRADO_POR),
                        tratado);
    }

    private static void quien(Document fields, String name, @Nullable Quien por) {
        if (por != null) {
            fields.append(name, new Document("rol", por.rol()).append("codigo", por.codigo()));
        }
    }

    private static @Nullable Quien quien(Document fields, String name) {
        Document por = fields.get(name, Document.class);
        return por == null
                ? null
                : new Quien(
                        Objects.requireNonNull(por.getString("rol")), Objects.requireNonNull(por.getString("codigo")));
    }

    private static Instant instant(Document fields, String name) {
        return Objects.requireNonNull(fields.getDate(name), name).toInstant();
    }
}
