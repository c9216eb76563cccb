package bo.comteco.reiterados.qualitycontrol;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service. */
@SpringBootApplication
public class QualityControlApplication {

    /** Starts it. */
    public static void main(String[] args) {
        SpringApplication.run(QualityControlApplication.class, args);
    }
}
