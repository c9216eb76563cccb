package bo.comteco.reiterados.intake.store;

import bo.comteco.reiterados.delivery.store.DocumentMapper;
import bo.comteco.reiterados.intake.domain.Asistencia;
import bo.comteco.reiterados.intake.domain.Avance;
import bo.comteco.reiterados.intake.domain.Bitacora;
import bo.comteco.reiterados.intake.domain.Canal;
import bo.comteco.reiterados.intake.domain.ClasePon;
import bo.comteco.reiterados.intake.domain.Cliente;
import bo.comteco.reiterados.intake.domain.Criterio;
import bo.comteco.reiterados.intake.domain.DecisionDelPaso3;
import bo.comteco.reiterados.intake.domain.Encargo;
import bo.comteco.reiterados.intake.domain.Formulario;
import bo.comteco.reiterados.intake.domain.Interaccion;
import bo.comteco.reiterados.intake.domain.Producto;
import bo.comteco.reiterados.intake.domain.Recepcion;
import bo.comteco.reiterados.intake.domain.Reclamante;
import bo.comteco.reiterados.intake.domain.Reclamo;
import bo.comteco.reiterados.intake.domain.ResultadoDeAsistencia;
import bo.comteco.reiterados.intake.domain.Segmento;
import bo.comteco.reiterados.intake.domain.Servicio;
import bo.comteco.reiterados.intake.domain.Tecnologia;
import bo.comteco.reiterados.intake.domain.Unidad;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A claim as a document of the collection {@code reclamos}. */
public final class ReclamoMapper implements DocumentMapper<Reclamo> {

    static final String CONTRATO = "contrato";
    private static final String CRITERIO = "criterio";
    static final String RECIBIDO_EN = "recibidoEn";
    static final String DECISION = "decision";
    static final String AVANCE = "avance";
    /** There while the claim waits for supervision: the tray is those that have it. */
    static final String EN_BANDEJA_DESDE = "enBandejaDesde";
    /** There while Smartflex is to be told of entries (D-27): their numbers. */
    static final String POR_INFORMAR = "porInformar";
    /** There where Smartflex does not take some. */
    static final String NO_INFORMADAS = "noInformadas";

    static final String RECHAZADA_EN = "rechazadaEn";

    /** There while the claim waits for people beyond its channel: whose tray it is in, and since when. */
    static final String ENCARGO_A = "encargoA";

    static final String ENCARGO_DESDE = "encargoDesde";

    /** The centro de operaciones that the claim came to. */
    static final String CENTRO = "centro";

    private static final String POR_VERIFICAR = "POR_VERIFICAR";
    private static final String VERIFICADO = "VERIFICADO";
    private static final String DESCONOCIDO = "DESCONOCIDO";
    private static final String SIN_DECIDIR = "SIN_DECIDIR";
    private static final String EN_ASISTENCIA = "EN_ASISTENCIA";
    private static final String DECIDIDO = "DECIDIDO";
    static final String SOLUCIONADO_EN_LINEA = "SOLUCIONADO_EN_LINEA";

    @Override
    public Document toFields(Reclamo reclamo) {
        Recepcion told = reclamo.recepcion();
        Document fields = new Document("huella", told.huella())
                .append("canal", told.canal().name())
                .append("servicio", told.servicio().name())
                .append("falla", told.falla());
        put(fields, CONTRATO, reclamo.contrato());
        Criterio criterio = told.criterio();
        if (criterio != null) {
            fields.append(CRITERIO, new Document("por", criterio.por().name()).append("valor", criterio.valor()));
        }
        put(fields, "armario", told.armario());
        put(fields, "descripcion", told.descripcion());
        fields.append(RECIBIDO_EN, Date.from(told.recibidoEn()));
        Reclamante reclamante = told.reclamante();
        if (reclamante != null) {
            Document who = new Document();
            put(who, "nombre", reclamante.nombre());
            put(who, "telefonoDeReferencia", reclamante.telefonoDeReferencia());
            put(who, "direccion", reclamante.direccion());
            put(who, "carnet", reclamante.carnet());
            fields.append("reclamante", who);
        }
        fields.append(
                "cliente",
                switch (reclamo.cliente()) {
                    case Cliente.PorVerificar waiting -> POR_VERIFICAR;
                    case Cliente.Verificado known -> VERIFICADO;
                    case Cliente.Desconocido unknown -> DESCONOCIDO;
                });
        if (reclamo.cliente() instanceof Cliente.Desconocido unknown) {
            fields.append("desconocidoEn", Date.from(unknown.en()));
        } else if (reclamo.cliente() instanceof Cliente.Verificado known && known.en() != null) {
            fields.append("verificadoEn", Date.from(known.en()));
        }
        Producto producto = reclamo.producto();
        if (producto != null) {
            fields.append("tecnologia", producto.tecnologia().name())
                    .append("segmento", producto.segmento().name());
            put(fields, "clasePon", producto.clasePon());
            put(fields, "nodo", producto.nodo());
            put(fields, "puertoOlt", producto.puertoOlt());
        }
        Asistencia asistencia = reclamo.asistencia();
        if (asistencia != null) {
            Document recorded = new Document("resultado", asistencia.resultado().name());
            put(recorded, "seccionDelManual", asistencia.seccionDelManual());
            put(recorded, "unidad", asistencia.unidad());
            fields.append("asistencia", recorded.append("en", Date.from(asistencia.en())));
        }
        Avance avance = reclamo.avance();
        fields.append(
                AVANCE,
                switch (avance) {
                    case Avance.SinDecidir none -> SIN_DECIDIR;
                    case Avance.EnAsistencia assisted -> EN_ASISTENCIA;
                    case Avance.Decidido decided -> DECIDIDO;
                    case Avance.SolucionadoEnLinea solved -> SOLUCIONADO_EN_LINEA;
                });
        put(fields, DECISION, avance.decision());
        put(fields, "ordenId", avance.ordenId());
        put(fields, CENTRO, avance.centro());
        if (!reclamo.formulario().equals(Formulario.INTACTO)) {
            fields.append("formulario", FormularioMapper.toDocument(reclamo.formulario()));
        }
        Instant enBandejaDesde = reclamo.enBandejaDesde();
        if (enBandejaDesde != null) {
            fields.append(EN_BANDEJA_DESDE, Date.from(enBandejaDesde));
        }
        Encargo encargo = reclamo.encargo();
        if (encargo.sinSolucionEn() != null) {
            fields.append("sinSolucionEn", Date.from(encargo.sinSolucionEn()));
        }
        if (encargo.respondidoEn() != null) {
            fields.append("respondidoEn", Date.from(encargo.respondidoEn()));
        }
        if (reclamo.informadoEn() != null) {
            fields.append("informadoEn", Date.from(reclamo.informadoEn()));
        }
        Instant encargoDesde = reclamo.encargoDesde();
        if (encargoDesde != null) {
            fields.append(
                            ENCARGO_A,
                            Objects.requireNonNull(reclamo.bandejaDelEncargo()).name())
                    .append(ENCARGO_DESDE, Date.from(encargoDesde));
        }
        List<Interaccion> recientes = reclamo.bitacora().recientes();
        if (!recientes.isEmpty()) {
            fields.append(
                    "bitacora",
                    recientes.stream().map(InteraccionMapper::toDocument).toList());
        }
        if (!reclamo.bitacora().porInformar().isEmpty()) {
            fields.append(POR_INFORMAR, reclamo.bitacora().porInformar());
        }
        if (!reclamo.bitacora().noInformadas().isEmpty()) {
            fields.append(
                    NO_INFORMADAS,
                    reclamo.bitacora().noInformadas().stream()
                            .map(each -> new Document("numero", each.numero())
                                    .append("motivo", each.motivo())
                                    .append(RECHAZADA_EN, Date.from(each.en())))
                            .toList());
        }
        return fields;
    }

    private static Bitacora bitacora(String id, Document fields) {
        return new Bitacora(
                fields.getList("bitacora", Document.class, List.of()).stream()
                        .map(entry -> InteraccionMapper.fromDocument(id, entry))
                        .toList(),
                fields.getList(POR_INFORMAR, Number.class, List.of()).stream()
                        .map(Number::longValue)
                        .toList(),
                fields.getList(NO_INFORMADAS, Document.class, List.of()).stream()
                        .map(each -> new Bitacora.NoInformada(
                                each.get("numero", Number.class).longValue(),
                                text(each, "motivo"),
                                instant(each, RECHAZADA_EN)))
                        .toList());
    }

    @Override
    public Reclamo fromFields(String id, Document fields) {
        Document criterio = fields.get(CRITERIO, Document.class);
        Recepcion told = new Recepcion(
                id,
                text(fields, "huella"),
                Canal.valueOf(text(fields, "canal")),
                criterio == null ? text(fields, CONTRATO) : null,
                Servicio.valueOf(text(fields, "servicio")),
                text(fields, "falla"),
                fields.getString("armario"),
                reclamante(fields.get("reclamante", Document.class)),
                fields.getString("descripcion"),
                instant(fields, RECIBIDO_EN),
                criterio == null
                        ? null
                        : new Criterio(Criterio.Por.valueOf(text(criterio, "por")), text(criterio, "valor")));
        Document formulario = fields.get("formulario", Document.class);
        return new Reclamo(
                told,
                cliente(fields),
                asistencia(fields.get("asistencia", Document.class)),
                avance(fields),
                formulario == null ? Formulario.INTACTO : FormularioMapper.fromDocument(formulario),
                new Encargo(instantOrNull(fields, "sinSolucionEn"), instantOrNull(fields, "respondidoEn")),
                bitacora(id, fields),
                instantOrNull(fields, "informadoEn"));
    }

    /**
     * Due from its reception on while Smartflex has not told who the client is. It stays due until then: the pause between
     * two tries is the lease of the deadline, which is machine time, as Smartflex is.
     */
    @Override
    public @Nullable Instant dueAt(Reclamo reclamo) {
        return reclamo.cliente() instanceof Cliente.PorVerificar
                ? reclamo.recepcion().recibidoEn()
                : null;
    }

    private static @Nullable Reclamante reclamante(@Nullable Document who) {
        return who == null
                ? null
                : new Reclamante(
                        who.getString("nombre"),
                        who.getString("telefonoDeReferencia"),
                        who.getString("direccion"),
                        who.getString("carnet"));
    }

    private static Cliente cliente(Document fields) {
        String cliente = text(fields, "cliente");
        return switch (cliente) {
            case POR_VERIFICAR -> new Cliente.PorVerificar();
            case DESCONOCIDO -> new Cliente.Desconocido(instant(fields, "desconocidoEn"));
            case VERIFICADO -> {
                String clasePon = fields.getString("clasePon");
                yield new Cliente.Verificado(
                        new Producto(
                                Tecnologia.valueOf(text(fields, "tecnologia")),
                                Segmento.valueOf(text(fields, "segmento")),
                                clasePon == null ? null : ClasePon.valueOf(clasePon),
                                fields.getString("nodo"),
                                fields.getString("puertoOlt")),
                        fields.containsKey(CRITERIO) ? text(fields, CONTRATO) : null,
                        instantOrNull(fields, "verificadoEn"));
            }
            default -> throw new IllegalStateException("cliente " + cliente);
        };
    }

    private static @Nullable Asistencia asistencia(@Nullable Document recorded) {
        String unidad = recorded == null ? null : recorded.getString("unidad");
        return recorded == null
                ? null
                : new Asistencia(
                        ResultadoDeAsistencia.valueOf(text(recorded, "resultado")),
                        recorded.getString("seccionDelManual"),
                        unidad == null ? null : Unidad.valueOf(unidad),
                        instant(recorded, "en"));
    }

    private static Avance avance(Document fields) {
        String avance = text(fields, AVANCE);
        String decision = fields.getString(DECISION);
        String centro = fields.getString(CENTRO);
        return switch (avance) {
            case SIN_DECIDIR -> new Avance.SinDecidir();
            case EN_ASISTENCIA ->
                new Avance.EnAsistencia(
                        DecisionDelPaso3.valueOf(text(fields, DECISION)), text(fields, "ordenId"), centro);
            case DECIDIDO ->
                new Avance.Decidido(DecisionDelPaso3.valueOf(text(fields, DECISION)), text(fields, "ordenId"), centro);
            case SOLUCIONADO_EN_LINEA ->
                new Avance.SolucionadoEnLinea(
                        decision == null ? null : DecisionDelPaso3.valueOf(decision), text(fields, "ordenId"), centro);
            default -> throw new IllegalStateException("avance " + avance);
        };
    }

    private static void put(Document fields, String name, @Nullable String value) {
        if (value != null) {
            fields.append(name, value);
        }
    }

    private static void put(Document fields, String name, @Nullable Enum<?> value) {
        if (value != null) {
            fields.append(name, value.name());
        }
    }

    private static String text(Document fields, String name) {
        return Objects.requireNonNull(fields.getString(name), name);
    }

    private static @Nullable Instant instantOrNull(Document fields, String name) {
        Date date = fields.getDate(name);
        return date == null ? null : date.toInstant();
    }

    private static Instant instant(Document fields, String name) {
        return Objects.requireNonNull(fields.getDate(name), name).toInstant();
    }
}
