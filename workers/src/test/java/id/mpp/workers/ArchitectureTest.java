package id.mpp.workers;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The rules that keep agencies apart and Camunda in one place. */
@AnalyzeClasses(packages = "id.mpp", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] AGENCIES = {
        "..dukcapil..",
        "..djp..",
        "..bpjs..",
        "..kemenkes..",
        "..dinkes..",
        "..bapenda..",
        "..dokumen..",
        "..fintech..",
        "..pupr..",
        "..oss.."
    };

    @ArchTest
    static final ArchRule agenciesNeverSeeEachOther = slices().matching("id.mpp.workers.(*)..")
            .namingSlices("agency $1")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("..kit.."))
            .because("an agency's worker may run inside that agency's own network, without the others");

    @ArchTest
    static final ArchRule theKitKnowsNoAgency = noClasses()
            .that()
            .resideInAPackage("..kit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(AGENCIES)
            .because("a new agency must not need a change of the kit");

    @ArchTest
    static final ArchRule onlyTheKitKnowsCamunda = noClasses()
            .that()
            .resideOutsideOfPackage("id.mpp.workers.kit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..")
            .because("the stock client has to be tamed in one place, and may be replaced there");

    @ArchTest
    static final ArchRule theKitsPartsDependInOneDirection = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("id.mpp.workers.kit..")
            .layer("runtime")
            .definedBy("..kit.runtime..")
            .layer("contract")
            .definedBy("..kit.contract..")
            .layer("engine")
            .definedBy("..kit.engine..")
            .layer("partner")
            .definedBy("..kit.partner..")
            .whereLayer("runtime")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("contract")
            .mayOnlyBeAccessedByLayers("runtime")
            .whereLayer("engine")
            .mayOnlyBeAccessedByLayers("runtime")
            .whereLayer("partner")
            .mayOnlyBeAccessedByLayers("engine", "runtime")
            .because("what asks partners must be readable, and replaceable, without what runs the topics");

    @ArchTest
    static final ArchRule workersTalkToTheOthersOverHttpOnly = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("id.mpp.engine..", "id.mpp.sandbox..")
            .because("workers, engine and sandbox are separate programs on separate machines");

    @ArchTest
    static final ArchRule anAgencyShowsOnlyItsTopics = classes()
            .that()
            .resideInAnyPackage(AGENCIES)
            .and()
            .arePublic()
            .should()
            .haveSimpleNameEndingWith("Topics")
            .because("one public class wires the package, the rest can change freely");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .andShould()
            .notBeAnnotatedWith(Value.class)
            .because("constructors and settings records show what a class needs");
}
