package id.mpp.engine;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.mpp.engine.security.AllowedTo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the house, each with its reason. */
@AnalyzeClasses(packages = "id.mpp.engine", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyThePublicEngineIsUsed = noClasses()
            .that()
            .resideOutsideOfPackage("id.mpp.engine.inside")
            .should()
            .dependOnClassesThat(resideInAPackage("org.camunda..impl..")
                    // Return type of a method of the public IdentityService.
                    .and(not(nameMatching("org\\.camunda\\.bpm\\.engine\\.impl\\.identity\\.Authentication")))
                    // The class name that Camunda's manual has people write into web.xml.
                    .and(not(nameMatching("org\\.camunda\\.bpm\\.engine\\.rest\\.security\\.auth\\.impl"
                            + "\\.HttpBasicAuthenticationProvider"))))
            .because("a fork that takes over after 7.24.0 keeps the public API and may change everything else");

    @ArchTest
    static final ArchRule theEngineKnowsNoOtherModule = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAPackage("id.mpp..").and(not(resideInAnyPackage("id.mpp.engine..", "id.mpp.gate.."))))
            .because(
                    "workers and sandbox reach the engine over HTTP and come and go without it; the gate is the one set of rules for all (ADR 15)");

    @ArchTest
    static final ArchRule packagesDependInOneDirection = slices().matching("id.mpp.engine.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package that needs its user cannot be understood, tested or moved alone");

    @ArchTest
    static final ArchRule onlyWhatOthersNeedIsPublic = classes()
            .that()
            .arePublic()
            .should()
            .haveNameMatching("id\\.mpp\\.engine\\.(EngineApplication"
                    + "|applications\\.(Intake|NewApplication)"
                    + "|calendar\\.(CalendarDocument|CalendarUse|CalendarYear|Calendars|DayKind|SpecialDay|WorkCalendar)"
                    + "|clock\\.(ClockDerived|Clocks|ClockView|Granted|Phase|Segment)"
                    + "|codes\\.(PublicCode|QrPicture)"
                    + "|counter\\.StartFormLabels"
                    + "|database\\.CamundaTables"
                    + "|deputies\\.Deputies"
                    + "|documents\\.CaseDocuments"
                    + "|figures\\.(Asked|BadQuestion|Period|Scope|Scopes|Spreadsheet)"
                    + "|inside\\.(OneCommand|WebappsLogin)"
                    + "|journal\\.(Actor|Actors|Entry|Journal|JournalGrows|Milestone|MilestoneMark|ReportRefused|ReportSettled|Told|UnknownApplicationException)"
                    + "|migration\\.Migrations"
                    + "|models\\.ExtensionProperties"
                    + "|payments\\.(BillsOfCase|MoneyNumber)"
                    + "|readers\\.(OwnTasks|Readers)"
                    + "|refusals\\.ReportNumber"
                    + "|security\\.(AllowedTo|CurrentLogin|Groups|RepeatableBody|SystemAuthority|WorkerLogins)"
                    + "|services\\.(AtLimit|Limit|LiveService|LiveServices|ServiceCatalogue|ServiceChanged|ServiceFiles"
                    + "|ServicesProperties)"
                    + "|survey\\.SurveyLinks"
                    + "|tasks\\.WhatHappened"
                    + "|workers\\.(RecordView|TopicCatalogue|TopicDescription|WaitingProcesses))(\\$\\w+)?")
            .because("what is public is a promise to the other packages; a new one is added here on purpose");

    @ArchTest
    static final ArchRule everyMethodOfTheApiSaysWhoMayCallIt = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(RestController.class)
            .and()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should()
            .beAnnotatedWith(AllowedTo.class)
            .because("a method without it is open to administrators only, which is hardly what its author meant");

    @ArchTest
    static final ArchRule dependenciesComeThroughTheConstructor = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .because("what a class needs is read off its constructor");

    /** A service is added by adding a folder; so no name of one may stand in the engine. */
    @Test
    void theEngineKnowsNoServiceByName() throws IOException {
        List<String> services = names(Path.of("..", "processes"));
        assertThat(services).isNotEmpty();
        try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(anyOf(services)));
        }
    }

    /** Whole names: a topic may well contain the word that a service is named by. */
    private static String anyOf(List<String> services) {
        return "(?<![\\w-])(" + String.join("|", services) + ")(?![\\w-])";
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.exists(entry.resolve("service.yaml")))
                    .map(entry -> entry.getFileName().toString())
                    .toList();
        }
    }
}
