package id.mpp.sandbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Keeps the agencies apart, as they are in life. */
@AnalyzeClasses(packages = "id.mpp.sandbox", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesFormNoCircle = slices().matching("id.mpp.sandbox.(*)..")
            .should()
            .beFreeOfCycles()
            .because("an agency must be understood without the others");

    @ArchTest
    static final ArchRule agenciesKnowOnlyPersonasAndControl = classes()
            .that()
            .resideInAnyPackage(
                    "..oss..",
                    "..dukcapil..",
                    "..djp..",
                    "..bpjs..",
                    "..kemenkes..",
                    "..dinkes..",
                    "..bapenda..",
                    "..pupr..",
                    "..tataruang..",
                    "..fintech..")
            .should()
            .notBePublic()
            .because("nobody but Spring needs an agency's classes, least of all another agency");
}
