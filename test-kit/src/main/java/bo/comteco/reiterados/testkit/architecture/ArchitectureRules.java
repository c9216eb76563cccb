package bo.comteco.reiterados.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which room may touch what, for every service alike. A rule that finds no class at all holds: a service need not have
 * every room.
 */
public final class ArchitectureRules {
    private static final String ROOT = "bo.comteco.reiterados.";
    private static final List<String> SERVICES =
            List.of("intake", "workorder", "escalation", "qualitycontrol", "reporting");

    private ArchitectureRules() {}

    /** All rules for the service whose root package is {@code bo.comteco.reiterados.<service>}. */
    public static List<ArchRule> of(String service) {
        String own = ROOT + service;
        return Stream.of(
                        domainIsPure(own),
                        edgesDoNotSeeTheStore(own),
                        onlyTheEdgesOfKafkaSeeContracts(own),
                        reactorStaysOutOfListenersAndPublishing(own),
                        servicesDoNotSeeEachOther(ROOT, service),
                        nothingReadsTheWallClock(own))
                .map(rule -> rule.allowEmptyShould(true))
                .toList();
    }

    /** Checks all rules on the production classes of a service. */
    public static void check(String service) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT + service);
        of(service).forEach(rule -> rule.check(classes));
    }

    static ArchRule domainIsPure(String own) {
        return noClasses()
                .that()
                .resideInAPackage(own + ".domain..")
                .should()
                .dependOnClassesThat(not(resideInAnyPackage("java..", "org.jspecify.annotations..", own + ".domain..")))
                .because("a decision is a pure function: the JDK, JSpecify and the domain itself are all it may see");
    }

    static ArchRule edgesDoNotSeeTheStore(String own) {
        return noClasses()
                .that()
                .resideInAnyPackage(own + ".api..", own + ".listener..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(own + ".store..", "com.mongodb..", "org.bson.."))
                .because("what comes in goes through application, which alone loads, decides and commits");
    }

    static ArchRule onlyTheEdgesOfKafkaSeeContracts(String own) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(own + ".listener..", own + ".publish..", own + ".config..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "contracts.."))
                .because("what is published is another type than what is inside, so that either can change alone");
    }

    static ArchRule reactorStaysOutOfListenersAndPublishing(String own) {
        return noClasses()
                .that()
                .resideInAnyPackage(own + ".listener..", own + ".publish..", own + ".domain..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("reactor.."))
                .because("listeners are imperative on virtual threads; Reactor is seen in api, application and store");
    }

    static ArchRule servicesDoNotSeeEachOther(String root, String service) {
        String[] others = SERVICES.stream()
                .filter(other -> !other.equals(service))
                .map(other -> root + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(root + service + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(others))
                .because("services know each other by event-contracts alone");
    }

    static ArchRule nothingReadsTheWallClock(String own) {
        return noClasses()
                .that()
                .resideInAPackage(own + "..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("business time is the Clock and machine time is MachineTime; a call of now() is neither");
    }
}
