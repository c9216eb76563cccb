package bo.comteco.reiterados.workorder.store;

import bo.comteco.reiterados.delivery.store.DocumentMapper;
import bo.comteco.reiterados.workorder.domain.Anulada;
import bo.comteco.reiterados.workorder.domain.Aparte;
import bo.comteco.reiterados.workorder.domain.Asignacion;
import bo.comteco.reiterados.workorder.domain.Atencion;
import bo.comteco.reiterados.workorder.domain.Atendida;
import bo.comteco.reiterados.workorder.domain.BajoReclamoMasivo;
import bo.comteco.reiterados.workorder.domain.Cadena;
import bo.comteco.reiterados.workorder.domain.Canal;
import bo.comteco.reiterados.workorder.domain.Caso;
import bo.comteco.reiterados.workorder.domain.Centros;
import bo.comteco.reiterados.workorder.domain.Cerrada;
import bo.comteco.reiterados.workorder.domain.Cierre;
import bo.comteco.reiterados.workorder.domain.DatosTecnicos;
import bo.comteco.reiterados.workorder.domain.DecisionDeReclamo;
import bo.comteco.reiterados.workorder.domain.Destino;
import bo.comteco.reiterados.workorder.domain.EnAsistencia;
import bo.comteco.reiterados.workorder.domain.EnReparacion;
import bo.comteco.reiterados.workorder.domain.Eslabon;
import bo.comteco.reiterados.workorder.domain.EslabonId;
import bo.comteco.reiterados.workorder.domain.Ficha;
import bo.comteco.reiterados.workorder.domain.LugarEnAgenda;
import bo.comteco.reiterados.workorder.domain.Orden;
import bo.comteco.reiterados.workorder.domain.Prioridad;
import bo.comteco.reiterados.workorder.domain.Registrada;
import bo.comteco.reiterados.workorder.domain.Registro;
import bo.comteco.reiterados.workorder.domain.Reparacion;
import bo.comteco.reiterados.workorder.domain.Servicio;
import bo.comteco.reiterados.workorder.domain.Situacion;
import bo.comteco.reiterados.workorder.domain.SolucionadaConMasivo;
import bo.comteco.reiterados.workorder.domain.SolucionadaEnLinea;
import bo.comteco.reiterados.workorder.domain.Sustitucion;
import bo.comteco.reiterados.workorder.domain.TipoDeOrden;
import bo.comteco.reiterados.workorder.domain.Unidad;
import bo.comteco.reiterados.workorder.domain.Visita;
import bo.comteco.reiterados.workorder.domain.Vulnerabilidad;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A link as a document. Beside the state stand fields that are made from it, for filters, for the schedule and for counts:
 * they are never read back.
 */
public final class EslabonMapper implements DocumentMapper<Eslabon> {

    static final String CADENA = "cadena";
    static final String TIPO = "tipo";
    static final String NUMERO = "numero";
    static final String CONTRATO = "contrato";
    static final String SERVICIO = "servicio";
    static final String SITUACION = "situacion";
    static final String VULNERABILIDAD = "vulnerabilidad";
    static final String REPITE = "repite";
    static final String CENTRO = "centro";
    static final String TECNICO = "tecnico";
    static final String REGISTRADA_EN = "registradaEn";
    static final String SOBRE_ABIERTA = "sobreAbierta";
    static final String SOBRE_ATENDIDA = "sobreAtendida";

    // Made from the state.
    static final String REITERADA = "reiterada";
    static final String ES_ORDEN = "esOrden";
    static final String ES_PRIMER_REPORTE = "esPrimerReporte";
    static final String ES_TRAS_CIERRE = "esTrasCierre";
    static final String ES_SOLUCIONADA_EN_LINEA = "esSolucionadaEnLinea";
    static final String ABRIO_CASO = "abrioCaso";
    static final String ES_BAJO_MASIVO = "esBajoMasivo";
    static final String EN_AGENDA = "enAgenda";
    static final String AGENDA_TURNO = "agendaTurno";
    static final String AGENDA_URGENCIA = "agendaUrgencia";
    static final String AGENDA_VENCE = "agendaVence";

    /** There while the damage waits for a reclamo masivo. */
    static final String ESPERA_MASIVO = "esperaMasivo";

    private static final String SOLUCIONADA_CON_MASIVO = "solucionadaConMasivo";
    private static final String SOLUCIONADA_CON_MASIVO_EN = "solucionadaConMasivoEn";
    private static final String CLAVE = "clave";
    private static final String MATERIAL = "material";
    private static final String VISITAS = "visitas";
    private static final String CONTROL = "controlId";
    private static final String FALLA = "falla";
    private static final String CANAL = "canal";
    private static final String ABIERTA_EN = "abiertaEn";
    private static final String ARMARIO = "armario";
    private static final String UNIDAD = "unidad";
    private static final String TECNOLOGIA = "tecnologia";
    private static final String SEGMENTO = "segmento";
    private static final String CLASE_PON = "clasePon";
    private static final String COMPLETADA_EN = "completadaEn";
    private static final String ORIGEN = "origen";
    private static final String RECLAMOS = "reclamos";
    private static final String REITERADA_EN = "reiteradaEn";
    private static final String POR_RETENCION_EN = "porRetencionEn";
    private static final String CASO = "caso";
    private static final String CASOS_ANTERIORES = "casosAnteriores";
    private static final String EN_ASISTENCIA = "enAsistencia";
    private static final String SOLUCIONADA_EN = "solucionadaEnLineaEn";
    private static final String INMEDIATA_EN = "inmediataEn";
    private static final String CONTROLES = "controlesReprobados";
    private static final String REGLA = "regla";
    private static final String VERSION_DE_MATRIZ = "versionDeMatriz";
    // Not "vence": that name belongs to the deadlines of a document, and this one is watched by escalation-service.
    private static final String PLAZO = "plazo";
    private static final String SECUENCIA_DE_PRIORIDAD = "secuenciaDePrioridad";
    private static final String EN_REPARACION_EN = "enReparacionEn";
    private static final String CUADRILLA = "cuadrilla";
    private static final String ATENDIDA_EN = "atendidaEn";
    private static final String ATENDIDA_CON_SOLUCION = "atendidaConSolucion";
    private static final String CERRADA_EN = "cerradaEn";
    private static final String CERRADA_CON_SOLUCION = "cerradaConSolucion";
    private static final String ANULADA_EN = "anuladaEn";
    private static final String MOTIVO = "motivoDeAnulacion";
    private static final String SUSTITUIDA_EN = "sustituidaEn";
    private static final String SUSTITUIDA_POR = "sustituidaPor";

    private final Centros centros;

    /** A link of before centres were kept has the one that {@code centros} gives to its place. */
    public EslabonMapper(Centros centros) {
        this.centros = centros;
    }

    @Override
    public Document toFields(Eslabon eslabon) {
        Fields fields = new Fields();
        ficha(fields, eslabon.ficha());
        fields.put(SITUACION, Situacion.de(eslabon));
        if (eslabon instanceof Orden orden) {
            registro(fields, orden.registro());
        }
        switch (eslabon) {
            case EnAsistencia e -> fields.put(EN_ASISTENCIA, e.reclamoId());
            case SolucionadaEnLinea e -> fields.put(SOLUCIONADA_EN, e.solucionadaEn());
            case BajoReclamoMasivo e -> fields.put(ESPERA_MASIVO, e.masivo().texto());
            case SolucionadaConMasivo e -> {
                fields.put(SOLUCIONADA_CON_MASIVO, e.masivo().texto());
                fields.put(SOLUCIONADA_CON_MASIVO_EN, e.solucionadaEn());
            }
            case Registrada e -> {}
            case EnReparacion e -> reparacion(fields, e.reparacion());
            case Atendida e -> {
                reparacion(fields, e.reparacion());
                atencion(fields, e.atencion());
            }
            case Cerrada e -> {
                reparacion(fields, e.reparacion());
                atencion(fields, e.atencion());
                fields.put(CERRADA_EN, e.cierre().cuando());
                fields.put(CERRADA_CON_SOLUCION, e.cierre().conSolucion());
            }
            case Anulada e -> {
                if (e.reparacion() != null) {
                    reparacion(fields, e.reparacion());
                }
                fields.put(ANULADA_EN, e.anuladaEn());
                fields.put(MOTIVO, e.motivo());
                if (e.sustitucion() != null) {
                    fields.put(SUSTITUIDA_EN, e.sustitucion().cuando());
                    fields.put(SUSTITUIDA_POR, e.sustitucion().por().texto());
                }
            }
        }
        derived(fields, eslabon);
        return fields.document;
    }

    private static void ficha(Fields fields, Ficha ficha) {
        Cadena cadena = ficha.id().cadena();
        fields.put(CADENA, cadena.grupo());
        fields.put(TIPO, cadena.tipo());
        if (cadena.aparte() != null) {
            fields.put(CLAVE, cadena.aparte().clave());
        }
        fields.put(NUMERO, ficha.id().numero());
        fields.put(CONTRATO, cadena.contrato());
        fields.put(SERVICIO, cadena.servicio());
        fields.put(FALLA, cadena.falla());
        fields.put(CANAL, ficha.canal());
        fields.put(ABIERTA_EN, ficha.abiertaEn());
        fields.put(ARMARIO, ficha.armario());
        fields.put(CENTRO, ficha.destino().centro());
        fields.put(UNIDAD, ficha.destino().unidad());
        fields.put(TECNOLOGIA, ficha.datos().tecnologia());
        fields.put(SEGMENTO, ficha.datos().segmento());
        fields.put(CLASE_PON, ficha.datos().clasePon());
        fields.put(COMPLETADA_EN, ficha.completadaEn());
        fields.put(REPITE, ficha.repite());
        fields.put(MATERIAL, ficha.material());
        if (!ficha.visitas().isEmpty()) {
            fields.put(
                    VISITAS, ficha.visitas().stream().map(EslabonMapper::visita).toList());
        }
        fields.put(ORIGEN, ficha.origen());
        fields.put(RECLAMOS, ficha.reclamos());
        fields.put(SOBRE_ABIERTA, ficha.sobreAbierta());
        fields.put(SOBRE_ATENDIDA, ficha.sobreAtendida());
        fields.put(REITERADA_EN, ficha.reiteradaEn());
        fields.put(POR_RETENCION_EN, ficha.porRetencionEn());
        if (ficha.caso() != null) {
            fields.put(CASO, caso(ficha.caso()));
        }
        fields.put(
                CASOS_ANTERIORES,
                ficha.casosAnteriores().stream().map(EslabonMapper::caso).toList());
        RedMapper.toFields(ficha.red(), fields.document());
    }

    private static Document visita(Visita visita) {
        Fields fields = new Fields();
        fields.put(CONTROL, visita.controlId());
        fields.put(SOLUCIONADA_EN, visita.solucionadaEn());
        return fields.document;
    }

    private static Document caso(Caso caso) {
        Fields fields = new Fields();
        fields.put("id", caso.id());
        fields.put("recibidoEn", caso.recibidoEn());
        fields.put(CANAL, caso.canal());
        fields.put("reiteraciones", caso.reiteraciones());
        fields.put("solucionadoEn", caso.solucionadoEn());
        fields.put("refutadoEn", caso.refutadoEn());
        return fields.document;
    }

    private static void registro(Fields fields, Registro registro) {
        fields.put(REGISTRADA_EN, registro.registradaEn());
        fields.put(INMEDIATA_EN, registro.inmediataEn());
        fields.put(CONTROLES, registro.controlesReprobados());
        Prioridad prioridad = registro.prioridad();
        if (prioridad != null) {
            fields.put(VULNERABILIDAD, prioridad.vulnerabilidad());
            fields.put(REGLA, prioridad.regla());
            fields.put(VERSION_DE_MATRIZ, prioridad.versionDeMatriz());
            fields.put(PLAZO, prioridad.vence());
            fields.put(SECUENCIA_DE_PRIORIDAD, prioridad.secuencia());
        }
    }

    private static void reparacion(Fields fields, Reparacion reparacion) {
        fields.put(EN_REPARACION_EN, reparacion.desde());
        fields.put(TECNICO, reparacion.asignacion().tecnico());
        fields.put(CUADRILLA, reparacion.asignacion().cuadrilla());
    }

    private static void atencion(Fields fields, Atencion atencion) {
        fields.put(ATENDIDA_EN, atencion.cuando());
        fields.put(ATENDIDA_CON_SOLUCION, atencion.conSolucion());
    }

    private static void derived(Fields fields, Eslabon eslabon) {
        Ficha ficha = eslabon.ficha();
        fields.put(REITERADA, ficha.reiteradaEn() != null);
        fields.put(ES_ORDEN, one(eslabon instanceof Orden && ficha.id().cadena().tipo() == TipoDeOrden.REPARACION));
        fields.put(ES_PRIMER_REPORTE, one(ficha.origen() == DecisionDeReclamo.PRIMER_REPORTE));
        fields.put(ES_TRAS_CIERRE, one(ficha.origen() == DecisionDeReclamo.REITERA_TRAS_CIERRE));
        fields.put(ES_SOLUCIONADA_EN_LINEA, one(eslabon instanceof SolucionadaEnLinea));
        fields.put(ABRIO_CASO, one(ficha.abrioCaso()));
        int bajoMasivo = ficha.red().bajoMasivo() + one(ficha.origen() == DecisionDeReclamo.BAJO_RECLAMO_MASIVO);
        if (bajoMasivo > 0) {
            fields.put(ES_BAJO_MASIVO, bajoMasivo);
        }
        LugarEnAgenda.de(eslabon).ifPresent(lugar -> {
            fields.put(EN_AGENDA, true);
            fields.put(AGENDA_TURNO, lugar.turno());
            fields.put(AGENDA_URGENCIA, lugar.urgencia());
            fields.put(AGENDA_VENCE, lugar.vence());
        });
    }

    private static int one(boolean is) {
        return is ? 1 : 0;
    }

    @Override
    public Eslabon fromFields(String id, Document document) {
        Fields fields = new Fields(document);
        Ficha ficha = ficha(fields);
        return switch (Situacion.valueOf(fields.text(SITUACION))) {
            case EN_ASISTENCIA -> new EnAsistencia(ficha, fields.text(EN_ASISTENCIA));
            case BAJO_RECLAMO_MASIVO -> new BajoReclamoMasivo(ficha, RedMapper.masivo(fields.text(ESPERA_MASIVO)));
            case SOLUCIONADA_CON_MASIVO ->
                new SolucionadaConMasivo(
                        ficha,
                        RedMapper.masivo(fields.text(SOLUCIONADA_CON_MASIVO)),
                        fields.instant(SOLUCIONADA_CON_MASIVO_EN));
            case SOLUCIONADA_EN_LINEA -> new SolucionadaEnLinea(ficha, fields.instant(SOLUCIONADA_EN));
            case REGISTRADA -> new Registrada(ficha, registro(fields));
            case EN_REPARACION -> new EnReparacion(ficha, registro(fields), reparacion(fields));
            case ATENDIDA -> new Atendida(ficha, registro(fields), reparacion(fields), atencion(fields));
            case CERRADA ->
                new Cerrada(
                        ficha,
                        registro(fields),
                        reparacion(fields),
                        atencion(fields),
                        new Cierre(fields.flag(CERRADA_CON_SOLUCION), fields.instant(CERRADA_EN)));
            case ANULADA ->
                new Anulada(
                        ficha,
                        registro(fields),
                        fields.has(EN_REPARACION_EN) ? reparacion(fields) : null,
                        fields.text(MOTIVO),
                        fields.instant(ANULADA_EN),
                        fields.has(SUSTITUIDA_EN) ? sustitucion(fields) : null);
        };
    }

    private Ficha ficha(Fields fields) {
        Cadena cadena = new Cadena(
                fields.text(CONTRATO),
                Servicio.valueOf(fields.text(SERVICIO)),
                fields.text(FALLA),
                fields.has(CLAVE) ? new Aparte(TipoDeOrden.valueOf(fields.text(TIPO)), fields.text(CLAVE)) : null);
        String origen = fields.maybeText(ORIGEN);
        String armario = fields.maybeText(ARMARIO);
        String centro = fields.maybeText(CENTRO);
        String unidad = fields.maybeText(UNIDAD);
        return new Ficha(
                new EslabonId(cadena, fields.number(NUMERO).intValue()),
                Canal.valueOf(fields.text(CANAL)),
                fields.instant(ABIERTA_EN),
                armario,
                new Destino(
                        centro == null ? centros.de(armario) : centro, unidad == null ? null : Unidad.valueOf(unidad)),
                new DatosTecnicos(
                        fields.maybeText(TECNOLOGIA), fields.maybeText(SEGMENTO), fields.maybeText(CLASE_PON)),
                fields.maybeInstant(COMPLETADA_EN),
                fields.maybeText(REPITE),
                origen == null ? null : DecisionDeReclamo.valueOf(origen),
                fields.list(RECLAMOS, String.class),
                fields.number(SOBRE_ABIERTA).intValue(),
                fields.number(SOBRE_ATENDIDA).intValue(),
                fields.maybeInstant(REITERADA_EN),
                fields.maybeInstant(POR_RETENCION_EN),
                fields.has(CASO) ? caso(fields.nested(CASO)) : null,
                fields.list(CASOS_ANTERIORES, Document.class).stream()
                        .map(caso -> caso(new Fields(caso)))
                        .toList(),
                fields.list(VISITAS, Document.class).stream()
                        .map(Fields::new)
                        .map(visita -> new Visita(visita.text(CONTROL), visita.maybeInstant(SOLUCIONADA_EN)))
                        .toList(),
                fields.maybeText(MATERIAL),
                RedMapper.fromFields(fields.document()));
    }

    private static Caso caso(Fields fields) {
        return new Caso(
                fields.text("id"),
                fields.instant("recibidoEn"),
                Canal.valueOf(fields.text(CANAL)),
                fields.number("reiteraciones").intValue(),
                fields.maybeInstant("solucionadoEn"),
                fields.maybeInstant("refutadoEn"));
    }

    private static Registro registro(Fields fields) {
        return new Registro(
                fields.instant(REGISTRADA_EN),
                fields.maybeInstant(INMEDIATA_EN),
                fields.list(CONTROLES, String.class),
                fields.has(SECUENCIA_DE_PRIORIDAD)
                        ? new Prioridad(
                                Vulnerabilidad.valueOf(fields.text(VULNERABILIDAD)),
                                fields.text(REGLA),
                                fields.text(VERSION_DE_MATRIZ),
                                fields.instant(PLAZO),
                                fields.number(SECUENCIA_DE_PRIORIDAD).longValue())
                        : null);
    }

    private static Reparacion reparacion(Fields fields) {
        return new Reparacion(
                new Asignacion(fields.maybeText(TECNICO), fields.maybeText(CUADRILLA)),
                fields.instant(EN_REPARACION_EN));
    }

    private static Sustitucion sustitucion(Fields fields) {
        return new Sustitucion(
                EslabonId.leer(fields.text(SUSTITUIDA_POR)).orElseThrow(), fields.instant(SUSTITUIDA_EN));
    }

    private static Atencion atencion(Fields fields) {
        return new Atencion(fields.flag(ATENDIDA_CON_SOLUCION), fields.instant(ATENDIDA_EN));
    }

    /** A document's fields: absent is null, instants are dates, enumerations are their names. */
    private record Fields(Document document) {

        Fields() {
            this(new Document());
        }

        void put(String name, @Nullable Object value) {
            switch (value) {
                case null -> {}
                case Instant instant -> document.put(name, Date.from(instant));
                case Enum<?> constant -> document.put(name, constant.name());
                default -> document.put(name, value);
            }
        }

        boolean has(String name) {
            return document.containsKey(name);
        }

        @Nullable
        String maybeText(String name) {
            return document.getString(name);
        }

        String text(String name) {
            return Objects.requireNonNull(maybeText(name), name);
        }

        @Nullable
        Instant maybeInstant(String name) {
            Date date = document.getDate(name);
            return date == null ? null : date.toInstant();
        }

        Instant instant(String name) {
            return Objects.requireNonNull(maybeInstant(name), name);
        }

        Number number(String name) {
            return Objects.requireNonNull(document.get(name, Number.class), name);
        }

        boolean flag(String name) {
            return Objects.requireNonNull(document.getBoolean(name), name);
        }

        <T> List<T> list(String name, Class<T> type) {
            return Objects.requireNonNullElse(document.getList(name, type), List.of());
        }

        Fields nested(String name) {
            return new Fields(Objects.requireNonNull(document.get(name, Document.class), name));
        }
    }
}
