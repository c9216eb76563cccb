package bo.comteco.reiterados.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.testkit.architecture.malo.api.VeElAlmacen;
import bo.comteco.reiterados.testkit.architecture.malo.application.LeeElRelojDeLaPared;
import bo.comteco.reiterados.testkit.architecture.malo.application.VeLosContratos;
import bo.comteco.reiterados.testkit.architecture.malo.domain.DecideConReactor;
import bo.comteco.reiterados.testkit.architecture.malo.intake.VeOtroServicio;
import bo.comteco.reiterados.testkit.architecture.malo.listener.EscuchaConReactor;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule catches the class that breaks it, by name, and gives its reason. */
class ArchitectureRulesTest {
    private static final String MALO = "bo.comteco.reiterados.testkit.architecture.malo";
    private static final JavaClasses CLASES = new ClassFileImporter().importPackages(MALO);

    static Stream<Arguments> reglas() {
        return Stream.of(
                Arguments.of(ArchitectureRules.domainIsPure(MALO), DecideConReactor.class),
                Arguments.of(ArchitectureRules.edgesDoNotSeeTheStore(MALO), VeElAlmacen.class),
                Arguments.of(ArchitectureRules.onlyTheEdgesOfKafkaSeeContracts(MALO), VeLosContratos.class),
                Arguments.of(ArchitectureRules.reactorStaysOutOfListenersAndPublishing(MALO), EscuchaConReactor.class),
                Arguments.of(ArchitectureRules.servicesDoNotSeeEachOther(MALO + ".", "intake"), VeOtroServicio.class),
                Arguments.of(ArchitectureRules.nothingReadsTheWallClock(MALO), LeeElRelojDeLaPared.class));
    }

    @ParameterizedTest
    @MethodSource("reglas")
    void cadaReglaAtrapaAQuienLaRompeYDiceSuRazon(ArchRule regla, Class<?> culpable) {
        var resultado = regla.evaluate(CLASES);
        assertThat(resultado.hasViolation()).isTrue();
        assertThat(resultado.getFailureReport().toString())
                .contains(culpable.getName())
                .contains("because");
    }

    @Test
    void losServiciosTienenTodasLasReglasQueSePrueban() {
        assertThat(ArchitectureRules.of("intake")).hasSize((int) reglas().count());
    }
}
