package bo.comteco.reiterados.workorder;

import bo.comteco.reiterados.testkit.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void cadaPaqueteVeSoloLoQueDebe() {
        ArchitectureRules.check("workorder");
    }
}
