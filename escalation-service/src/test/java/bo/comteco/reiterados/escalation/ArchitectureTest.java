package bo.comteco.reiterados.escalation;

import bo.comteco.reiterados.testkit.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void cadaHabitacionVeSoloLoQueLeCorresponde() {
        ArchitectureRules.check("escalation");
    }
}
