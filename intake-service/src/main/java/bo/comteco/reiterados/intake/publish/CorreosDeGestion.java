package bo.comteco.reiterados.intake.publish;

import bo.comteco.reiterados.intake.domain.Comando;
import bo.comteco.reiterados.intake.domain.Fechas;
import bo.comteco.reiterados.intake.domain.Interaccion;
import bo.comteco.reiterados.intake.domain.Medio;
import bo.comteco.reiterados.intake.domain.Reclamo;
import bo.comteco.reiterados.mail.Mail;
import bo.comteco.reiterados.mail.MailRecipients;
import bo.comteco.reiterados.mail.MailTemplate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a unit reads of a claim that it is asked about by mail (Pasos 8, 16): contract, order and what to do; never who the client is. */
public final class CorreosDeGestion {
    /** The unit that the coordinadora manages with (Paso 16.1), and supervision as a rule. */
    public static final String CENTRO_DE_OPERACIONES = "CENTRO_DE_OPERACIONES";

    private static final String AUN_NO = "por verificar";

    private final MailTemplate gestion = MailTemplate.named("gestion");
    private final MailRecipients destinatarios;

    /** To those units. */
    public CorreosDeGestion(MailRecipients destinatarios) {
        this.destinatarios = destinatarios;
    }

    /**
     * Addresses of a unit as people name it; none where it has none.
     *
     * @param centro the centro de operaciones whose people they are; null where it is not known
     */
    public List<String> destinatarios(@Nullable String centro, String unidad) {
        return destinatarios.of(centro, unidad);
    }

    /** The mail that a command asks for, which has left its entry in that claim; empty where it asks for none. */
    public Optional<Mail> de(Comando comando, Reclamo despues) {
        return comando instanceof Comando.Gestion asked && asked.medio() == Medio.CORREO
                ? Optional.of(gestion(asked.destinatarios(), despues))
                : Optional.empty();
    }

    private Mail gestion(List<String> to, Reclamo reclamo) {
        Interaccion entry = reclamo.bitacora().recientes().getLast();
        String orden = reclamo.avance().ordenId();
        return gestion.write(
                reclamo.id() + ".gestion-" + entry.numero(),
                to,
                Map.of(
                        "de", entry.por().enPalabras(),
                        "unidad", Objects.requireNonNull(entry.unidad(), "a mail goes to a unit"),
                        "paso", entry.paso().numero(),
                        "mensaje", entry.resultado(),
                        "reclamo", reclamo.id(),
                        "recibido", Fechas.enPalabras(reclamo.recepcion().recibidoEn()),
                        "contrato", Objects.requireNonNullElse(reclamo.contrato(), AUN_NO),
                        "servicio", reclamo.recepcion().servicio().name(),
                        "falla", reclamo.recepcion().falla(),
                        "orden", orden == null ? "ninguna todavía" : orden));
    }
}
