package bo.comteco.reiterados.reporting;

import bo.comteco.reiterados.testkit.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void cada_paquete_ve_solo_lo_que_le_toca() {
        ArchitectureRules.check("reporting");
    }
}
