package bo.comteco.reiterados.intake;

import bo.comteco.reiterados.testkit.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void cadaSalaVeSoloLoQueDebe() {
        ArchitectureRules.check("intake");
    }
}
