package bo.comteco.reiterados.reporting.store;

import bo.comteco.reiterados.delivery.store.DocumentMapper;
import bo.comteco.reiterados.reporting.domain.Aviso;
import bo.comteco.reiterados.reporting.domain.CasoReiterado;
import bo.comteco.reiterados.reporting.domain.Control;
import bo.comteco.reiterados.reporting.domain.Control.Resultado;
import bo.comteco.reiterados.reporting.domain.Cubeta;
import bo.comteco.reiterados.reporting.domain.Curso;
import bo.comteco.reiterados.reporting.domain.Entorno;
import bo.comteco.reiterados.reporting.domain.Eslabon;
import bo.comteco.reiterados.reporting.domain.Nivel;
import bo.comteco.reiterados.reporting.domain.Orden;
import bo.comteco.reiterados.reporting.domain.Prioridad;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A link as fields: one sub-document for each source, so that each news writes its own part alone. */
final class EslabonMapper implements DocumentMapper<EslabonGuardado> {

    /** Months of the cases that the link tells, as text; absent where it tells none. */
    static final String MESES = "meses";

    static final String CUBETA = "cubeta";

    /** The months to whose surroundings the link may add something, as text; absent where there is none. */
    static final String MESES_DEL_ENTORNO = "mesesDelEntorno";

    /** The mark: the number of the change that is to be counted; absent where there is none. */
    static final String POR_CONTAR = "porContar";

    private static final String SECUENCIA = "secuencia";

    @Override
    public Document toFields(EslabonGuardado guardado) {
        Eslabon eslabon = guardado.eslabon();
        Document fields = new Document("contrato", eslabon.contrato())
                .append(CUBETA, Cubeta.numero(eslabon.contrato()))
                .append("cambios", guardado.cambios());
        if (guardado.porContar()) {
            fields.append(POR_CONTAR, guardado.cambios());
        }
        Orden orden = eslabon.orden();
        if (orden != null) {
            fields.append(
                    "orden",
                    conPresentes(new Document(SECUENCIA, orden.secuencia())
                            .append("numero", orden.numero())
                            .append("servicio", orden.servicio())
                            .append("falla", orden.falla())
                            .append("segmento", orden.segmento())
                            .append("abiertaEn", Date.from(orden.abiertaEn()))
                            .append("curso", curso(orden.curso()))));
            fields.append(
                    MESES_DEL_ENTORNO,
                    Entorno.meses(eslabon).stream()
                            .map(YearMonth::toString)
                            .sorted()
                            .toList());
        }
        if (!eslabon.prioridades().isEmpty()) {
            fields.append("prioridades", lista(eslabon.prioridades(), EslabonMapper::prioridad));
        }
        if (!eslabon.casos().isEmpty()) {
            fields.append(
                    MESES,
                    eslabon.casos().values().stream()
                            .map(caso -> caso.mes().toString())
                            .distinct()
                            .sorted()
                            .toList());
            fields.append("casos", lista(eslabon.casos(), EslabonMapper::caso));
        }
        if (!eslabon.controles().isEmpty()) {
            fields.append("controles", lista(eslabon.controles(), EslabonMapper::control));
        }
        if (!eslabon.avisos().isEmpty()) {
            fields.append("avisos", lista(eslabon.avisos(), EslabonMapper::aviso));
        }
        return fields;
    }

    @Override
    public EslabonGuardado fromFields(String id, Document fields) {
        return new EslabonGuardado(
                new Eslabon(
                        id,
                        fields.getString("contrato"),
                        orden(fields.get("orden", Document.class)),
                        mapa(fields, "casos", EslabonMapper::caso, CasoReiterado::casoId),
                        mapa(fields, "prioridades", EslabonMapper::prioridad, Prioridad::clasificadaEn),
                        mapa(fields, "controles", EslabonMapper::control, Control::controlId),
                        mapa(fields, "avisos", EslabonMapper::aviso, Aviso::nivel)),
                fields.get("cambios", Number.class).longValue(),
                fields.containsKey(POR_CONTAR));
    }

    private static Document caso(CasoReiterado caso) {
        return conPresentes(new Document("casoId", caso.casoId())
                .append(SECUENCIA, caso.secuencia())
                .append("canal", caso.canal())
                .append("recibidoEn", Date.from(caso.recibidoEn()))
                .append("reiteraciones", caso.reiteraciones())
                .append("solucionadoEn", fecha(caso.solucionadoEn()))
                .append("refutadoEn", fecha(caso.refutadoEn())));
    }

    private static CasoReiterado caso(Document fields) {
        return new CasoReiterado(
                fields.getString("casoId"),
                secuencia(fields),
                fields.getString("canal"),
                fields.getDate("recibidoEn").toInstant(),
                fields.getInteger("reiteraciones"),
                instante(fields.getDate("solucionadoEn")),
                instante(fields.getDate("refutadoEn")));
    }

    private static Document control(Control control) {
        return conPresentes(new Document("controlId", control.controlId())
                .append(SECUENCIA, control.secuencia())
                .append("resultado", control.resultado().name())
                .append("decididoEn", fecha(control.decididoEn())));
    }

    private static Control control(Document fields) {
        return new Control(
                fields.getString("controlId"),
                secuencia(fields),
                Resultado.valueOf(fields.getString("resultado")),
                instante(fields.getDate("decididoEn")));
    }

    private static @Nullable Orden orden(@Nullable Document fields) {
        return fields == null
                ? null
                : new Orden(
                        secuencia(fields),
                        fields.get("numero", Number.class).intValue(),
                        fields.getString("servicio"),
                        fields.getString("falla"),
                        fields.getString("segmento"),
                        fields.getDate("abiertaEn").toInstant(),
                        curso(fields.get("curso", Document.class)));
    }

    /** Null where there is nothing to say: most links have no course yet when they are written first. */
    private static @Nullable Document curso(Curso curso) {
        if (curso.equals(Curso.EMPEZADO)) {
            return null;
        }
        Curso.Solucion solucion = curso.solucion();
        return conPresentes(new Document("bajoMasivo", curso.bajoMasivo() ? true : null)
                .append("reiteradaEn", fecha(curso.reiteradaEn()))
                .append("anuladaEn", fecha(curso.anuladaEn()))
                .append("reparadaEn", fecha(solucion == null ? null : solucion.reparadaEn()))
                .append("cerradaEn", fecha(solucion == null ? null : solucion.cerradaEn())));
    }

    private static Curso curso(@Nullable Document fields) {
        if (fields == null) {
            return Curso.EMPEZADO;
        }
        Date cerradaEn = fields.getDate("cerradaEn");
        return new Curso(
                fields.getBoolean("bajoMasivo", false),
                instante(fields.getDate("reiteradaEn")),
                instante(fields.getDate("anuladaEn")),
                cerradaEn == null
                        ? null
                        : new Curso.Solucion(fields.getDate("reparadaEn").toInstant(), cerradaEn.toInstant()));
    }

    private static Document aviso(Aviso aviso) {
        return new Document(SECUENCIA, aviso.secuencia())
                .append("nivel", aviso.nivel().name())
                .append("en", Date.from(aviso.en()));
    }

    private static Aviso aviso(Document fields) {
        return new Aviso(
                secuencia(fields),
                Nivel.valueOf(fields.getString("nivel")),
                fields.getDate("en").toInstant());
    }

    private static Document prioridad(Prioridad prioridad) {
        Document fields = new Document(SECUENCIA, prioridad.secuencia())
                .append("vulnerabilidad", prioridad.vulnerabilidad())
                .append("clasificadaEn", Date.from(prioridad.clasificadaEn()))
                .append("vence", Date.from(prioridad.vence()));
        if (prioridad.objetivoEn() != null) {
            fields.append("objetivoEn", Date.from(prioridad.objetivoEn()));
        }
        return fields;
    }

    private static Prioridad prioridad(Document fields) {
        return new Prioridad(
                secuencia(fields),
                fields.getString("vulnerabilidad"),
                fields.getDate("clasificadaEn").toInstant(),
                fields.getDate("vence").toInstant(),
                fields.get("objetivoEn") instanceof Date objetivo ? objetivo.toInstant() : null);
    }

    /** Always in the same order: what did not change is not written. */
    private static <K extends Comparable<? super K>, T> List<Document> lista(
            Map<K, T> partes, Function<T, Document> toFields) {
        return partes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(parte -> toFields.apply(parte.getValue()))
                .toList();
    }

    private static <K, T> Map<K, T> mapa(
            Document fields, String name, Function<Document, T> fromFields, Function<T, K> clave) {
        return fields.getList(name, Document.class, List.of()).stream()
                .map(fromFields)
                .collect(Collectors.toMap(clave, Function.identity()));
    }

    private static Document conPresentes(Document fields) {
        fields.values().removeIf(value -> value == null);
        return fields;
    }

    private static long secuencia(Document fields) {
        return fields.get(SECUENCIA, Number.class).longValue();
    }

    private static @Nullable Date fecha(@Nullable Instant instante) {
        return instante == null ? null : Date.from(instante);
    }

    private static @Nullable Instant instante(@Nullable Date fecha) {
        return fecha == null ? null : fecha.toInstant();
    }
}
