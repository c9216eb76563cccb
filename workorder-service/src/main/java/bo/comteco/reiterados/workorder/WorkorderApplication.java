package bo.comteco.reiterados.workorder;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts workorder-service. */
@SpringBootApplication
public class WorkorderApplication {

    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(WorkorderApplication.class, arguments);
    }
}
