package bo.comteco.reiterados.intake;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class IntakeApplication {

    /** Entry point of the jar. */
    public static void main(String[] args) {
        SpringApplication.run(IntakeApplication.class, args);
    }
}
