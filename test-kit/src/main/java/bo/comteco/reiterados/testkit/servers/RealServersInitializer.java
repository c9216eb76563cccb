package bo.comteco.reiterados.testkit.servers;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a test context the addresses of the real servers, as the environment gives them in production. */
public final class RealServersInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        RealServers servers = RealServers.get();
        TestPropertyValues.of(
                        "MONGODB_URI=" + servers.mongo().uri(),
                        "KAFKA_BOOTSTRAP_SERVERS=" + servers.kafka().bootstrapServers(),
                        "TOKEN_ISSUER=" + servers.issuer().issuer(),
                        "MAIL_HOST=127.0.0.1",
                        "MAIL_PORT=" + servers.mail().port(),
                        "MAIL_DOMAIN=comteco.example",
                        "mail.look-every=200ms",
                        "management.server.port=0",
                        "delivery.deadlines-every=20ms",
                        "delivery.partitions=4")
                .applyTo(context);
    }
}
