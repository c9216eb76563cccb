package bo.comteco.reiterados.escalation.publish;

import bo.comteco.reiterados.escalation.domain.CasoAdministrativo;
import bo.comteco.reiterados.escalation.domain.Clasificacion;
import bo.comteco.reiterados.escalation.domain.Escalamiento;
import bo.comteco.reiterados.escalation.domain.Expediente;
import bo.comteco.reiterados.escalation.domain.Hecho;
import bo.comteco.reiterados.escalation.domain.Medio;
import bo.comteco.reiterados.escalation.domain.Nivel;
import bo.comteco.reiterados.escalation.domain.NivelAdministrativo;
import bo.comteco.reiterados.escalation.domain.NivelAvisado;
import bo.comteco.reiterados.escalation.domain.OrdenPublica;
import bo.comteco.reiterados.escalation.domain.Paso;
import bo.comteco.reiterados.mail.Mail;
import bo.comteco.reiterados.mail.MailRecipients;
import bo.comteco.reiterados.mail.MailTemplate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people are told by mail: contract, order and what to do; never who the client is. */
public final class CorreosDeEscalamiento {
    private static final Locale ES_BO = Locale.of("es", "BO");
    private static final DateTimeFormatter CUANDO = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", ES_BO);
    private static final DateTimeFormatter DIA = DateTimeFormatter.ofPattern("dd/MM/yyyy", ES_BO);

    private final MailTemplate nivel = MailTemplate.named("nivel");
    private final MailTemplate objetivo = MailTemplate.named("objetivo");
    private final MailTemplate casoEscalado = MailTemplate.named("caso-escalado");
    private final MailTemplate casoComunicado = MailTemplate.named("caso-comunicado");
    private final MailTemplate recordatorios = MailTemplate.named("recordatorios");
    private final MailRecipients destinatarios;
    private final ZoneId zona;

    /** To those people, with the hours of that zone. */
    public CorreosDeEscalamiento(MailRecipients destinatarios, ZoneId zona) {
        this.destinatarios = destinatarios;
        this.zona = zona;
    }

    /**
     * The mail that a fact asks for: of a level that is told by mail, of a target that passed (Anexo 2, row 3), and of the
     * administrative branch (Pasos 26, 27).
     */
    public Optional<Mail> de(Paso paso) {
        return switch (paso.hecho()) {
            case Hecho.NivelSubido(NivelAvisado avisado)
            when avisado.medio() == Medio.CORREO -> Optional.of(deNivel(avisado, paso.despues()));
            case Hecho.ObjetivoPasado pasado -> Optional.of(deObjetivo(pasado, paso.despues()));
            case Hecho.CasoEscalado escalado -> Optional.of(casoEscalado(escalado, paso.despues()));
            case Hecho.CasoComunicado _ -> Optional.of(casoComunicado(paso.despues()));
            default -> Optional.empty();
        };
    }

    private Mail casoEscalado(Hecho.CasoEscalado escalado, Escalamiento escalamiento) {
        Expediente expediente = escalamiento.expediente();
        return casoEscalado.write(
                expediente.orden().ordenId() + ".caso-escalado",
                destinatarios.of(expediente.orden().centro(), NivelAdministrativo.ADMINISTRADOR_CO.name()),
                Map.of(
                        "orden", expediente.orden().ordenId(),
                        "contrato", expediente.orden().contrato(),
                        "servicio", expediente.orden().servicio().name(),
                        "vulnerabilidad",
                                expediente.clasificacion().vulnerabilidad().name(),
                        "reiteraciones", escalado.reiteraciones(),
                        "cerrada", cuando(escalado.en())));
    }

    private Mail casoComunicado(Escalamiento escalamiento) {
        Expediente expediente = escalamiento.expediente();
        if (!(expediente.administrativo() instanceof CasoAdministrativo.Comunicado comunicado)) {
            throw new IllegalStateException(expediente.orden().ordenId() + " has no case that was told");
        }
        return casoComunicado.write(
                expediente.orden().ordenId() + ".caso-comunicado",
                destinatarios.of(
                        expediente.orden().centro(), NivelAdministrativo.JEFE_PROVISION_Y_ASEGURAMIENTO.name()),
                Map.of(
                        "orden", expediente.orden().ordenId(),
                        "contrato", expediente.orden().contrato(),
                        "servicio", expediente.orden().servicio().name(),
                        "vulnerabilidad",
                                expediente.clasificacion().vulnerabilidad().name(),
                        "reiteraciones", comunicado.revision().reiteraciones(),
                        "cerrada", cuando(comunicado.revision().en()),
                        "coordinacion", comunicado.coordinacion()));
    }

    private Mail deNivel(NivelAvisado avisado, Escalamiento escalamiento) {
        Expediente expediente = escalamiento.expediente();
        OrdenPublica orden = expediente.orden();
        Clasificacion clasificacion = expediente.clasificacion();
        return nivel.write(
                "%s.nivel-%d".formatted(orden.ordenId(), avisado.nivel().numero()),
                destinatarios.of(orden.centro(), avisado.nivel().name()),
                Map.of(
                        "orden", orden.ordenId(),
                        "contrato", orden.contrato(),
                        "servicio", orden.servicio().name(),
                        "vulnerabilidad", clasificacion.vulnerabilidad().name(),
                        "vence", cuando(clasificacion.vence()),
                        "desde", cuando(avisado.vencioEn()),
                        "nivel", avisado.nivel().numero(),
                        "causa", causa(avisado),
                        "motivo", motivo(avisado.motivo())));
    }

    /** The supervisor is warned whether his level has been told or not: by default both are due at the same instant. */
    private Mail deObjetivo(Hecho.ObjetivoPasado pasado, Escalamiento escalamiento) {
        OrdenPublica orden = escalamiento.expediente().orden();
        Clasificacion clasificacion = escalamiento.expediente().clasificacion();
        return objetivo.write(
                orden.ordenId() + ".objetivo",
                destinatarios.of(orden.centro(), Nivel.SUPERVISOR_CO.name()),
                Map.of(
                        "orden", orden.ordenId(),
                        "contrato", orden.contrato(),
                        "servicio", orden.servicio().name(),
                        "vulnerabilidad", clasificacion.vulnerabilidad().name(),
                        "objetivo", cuando(pasado.en()),
                        "vence", cuando(clasificacion.vence())));
    }

    /**
     * The one mail of a day that reminds a department head of what is unsolved at his level (D-11).
     *
     * @param centro whose department head
     * @param mas how many more there are than are listed
     */
    public Mail deRecordatorios(LocalDate dia, String centro, List<Escalamiento> ordenes, int mas) {
        return recordatorios.write(
                "recordatorios.%s.%s".formatted(dia, centro),
                destinatarios.of(centro, Nivel.JEFE_DEPTO_CO.name()),
                Map.of(
                        "dia",
                        DIA.format(dia),
                        "cuantas",
                        ordenes.size() + mas,
                        "ordenes",
                        ordenes.stream().map(this::renglon).toList(),
                        "mas",
                        mas == 0 ? List.of() : List.of(mas)));
    }

    private Map<String, Object> renglon(Escalamiento escalamiento) {
        Expediente expediente = escalamiento.expediente();
        return Map.of(
                "orden", expediente.orden().ordenId(),
                "contrato", expediente.orden().contrato(),
                "vulnerabilidad", expediente.clasificacion().vulnerabilidad().name(),
                "desde", cuando(expediente.avisados().getLast().vencioEn()),
                "vencio", cuando(expediente.clasificacion().vence()));
    }

    private static String causa(NivelAvisado avisado) {
        return switch (avisado.causa()) {
            case TIEMPO -> "pasó esa parte de su plazo sin que esté solucionada";
            case SIN_SOLUCION -> "el nivel anterior no pudo solucionarla";
            case CONTROL_REPROBADO -> "un control de calidad reprobado la hizo orden inmediata";
        };
    }

    /** A list of one or of none: what a template shows where it is there. */
    private static List<String> motivo(@Nullable String motivo) {
        return motivo == null ? List.of() : List.of(motivo);
    }

    private String cuando(Instant instante) {
        return CUANDO.format(instante.atZone(zona));
    }
}
