package bo.comteco.reiterados.escalation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class EscalationServiceApplication {

    /** Called by the JVM. */
    public static void main(String[] args) {
        SpringApplication.run(EscalationServiceApplication.class, args);
    }
}
