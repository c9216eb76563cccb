package bo.comteco.reiterados.qualitycontrol.publish;

import bo.comteco.reiterados.mail.Mail;
import bo.comteco.reiterados.mail.MailRecipients;
import bo.comteco.reiterados.mail.MailTemplate;
import bo.comteco.reiterados.qualitycontrol.domain.Control;
import bo.comteco.reiterados.qualitycontrol.domain.Expediente;
import bo.comteco.reiterados.qualitycontrol.domain.HechoDeControl;
import bo.comteco.reiterados.qualitycontrol.domain.Resultado;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How the supervisor CO is told that a service does not work (Paso 20.3): contract, order and what follows; never who the client is. */
public final class CorreosDeControl {
    /** Who is told. */
    public static final String SUPERVISOR = "SUPERVISOR_CO";

    private static final DateTimeFormatter CUANDO = DateTimeFormatter.ofPattern(
                    "dd/MM/yyyy HH:mm", Locale.of("es", "BO"))
            .withZone(ZoneId.of("America/La_Paz"));

    private final MailTemplate noFunciona = MailTemplate.named("no-funciona");
    private final MailRecipients destinatarios;

    /** To those people. */
    public CorreosDeControl(MailRecipients destinatarios) {
        this.destinatarios = destinatarios;
    }

    /** The mail that a fact asks for; empty where the supervisor is told otherwise, or need not be. */
    public Optional<Mail> de(HechoDeControl hecho) {
        return switch (hecho) {
            case HechoDeControl.VisitaPedida(Control.EnTarea control)
            when porCorreo(control) ->
                Optional.of(
                        noFunciona(
                                control,
                                hecho.en(),
                                "visita",
                                control.motivo(),
                                "un técnico vuelve en forma prioritaria (Paso 20). Si no lo soluciona habrá una orden inmediata."));
            case HechoDeControl.Reprobado(Control.Reprobado control)
            when porCorreo(control) ->
                Optional.of(noFunciona(
                        control,
                        hecho.en(),
                        "reprobado",
                        control.motivo(),
                        "hay una orden inmediata (Paso 21), que está en su bandeja."));
            default -> Optional.empty();
        };
    }

    /** Of a failed visit the last word is the visit's: its immediate order is told by the escalation. */
    private static boolean porCorreo(Control control) {
        return !control.registros().isEmpty()
                && control.registros().getLast().resultado() instanceof Resultado.Funciona dicho
                && dicho.aviso() == Resultado.Aviso.CORREO;
    }

    private Mail noFunciona(Control control, Instant en, String hecho, String motivo, String sigue) {
        Expediente expediente = control.expediente();
        return noFunciona.write(
                expediente.controlId() + "." + hecho,
                destinatarios.of(expediente.centro(), SUPERVISOR),
                Map.of(
                        "orden", expediente.ordenId(),
                        "contrato", expediente.contrato(),
                        "servicio", expediente.linea().servicio().name(),
                        "falla", expediente.falla(),
                        "cerrada", CUANDO.format(expediente.cerradaEn()),
                        "en", CUANDO.format(en),
                        "motivo", motivo,
                        "sigue", sigue));
    }
}
