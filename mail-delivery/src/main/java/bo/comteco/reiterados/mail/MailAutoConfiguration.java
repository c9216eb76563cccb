package bo.comteco.reiterados.mail;

import bo.comteco.reiterados.delivery.config.BackgroundLoop;
import bo.comteco.reiterados.delivery.config.DeliveryAutoConfiguration;
import bo.comteco.reiterados.delivery.config.DeliveryProperties;
import bo.comteco.reiterados.delivery.time.MachineTime;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSender;

/** Brings mails into a service: it defines a {@link MailOutbox} for each store whose facts are told by mail. */
@AutoConfiguration(after = {MailSenderAutoConfiguration.class, DeliveryAutoConfiguration.class})
@EnableConfigurationProperties(MailProperties.class)
public class MailAutoConfiguration {

    @Bean
    MailRecipients mailRecipients(MailProperties properties) {
        return new MailRecipients(properties.recipients(), properties.defaultGroup());
    }

    @Bean
    MailDispatcher mailDispatcher(
            JavaMailSender sender,
            List<MailOutbox> outboxes,
            MongoDatabase database,
            MailProperties properties,
            MachineTime machine) {
        return new MailDispatcher(sender, outboxes, database, properties, machine);
    }

    /** On a virtual thread of its own: nobody else waits for the mail server. */
    @Bean
    BackgroundLoop mailLoop(MailDispatcher dispatcher, MailProperties properties) {
        return new BackgroundLoop("mail", properties.lookEvery(), dispatcher::work);
    }

    @Bean
    MailMetrics mailMetrics(MailDispatcher dispatcher, List<MailOutbox> outboxes, MachineTime machine) {
        return new MailMetrics(dispatcher, outboxes, machine);
    }

    @Bean
    BackgroundLoop mailMetricsLoop(MailMetrics metrics, DeliveryProperties properties) {
        return new BackgroundLoop(
                "mail-metrics",
                properties.refreshMetricsEvery(),
                () -> metrics.refresh().block());
    }
}
