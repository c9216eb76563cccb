/**
 * Mails that tell people of what a service has decided: nothing is lost while the mail server is away, and nothing waits for it.
 *
 * <p>The way of a {@link bo.comteco.reiterados.mail.Mail}: a {@link bo.comteco.reiterados.mail.MailTemplate} writes it to the
 * {@link bo.comteco.reiterados.mail.MailRecipients}; it is listed in the document of the fact that it tells of, by the very
 * write of that fact; the {@link bo.comteco.reiterados.mail.MailDispatcher} of one instance sends it over SMTP and takes it
 * off. At least once: a crash in between sends it again with the same {@code Message-ID}. No word of the domain is in here.
 */
@NullMarked
package bo.comteco.reiterados.mail;

import org.jspecify.annotations.NullMarked;
