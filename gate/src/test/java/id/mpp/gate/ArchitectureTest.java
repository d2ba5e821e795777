package id.mpp.gate;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The packages of the gate look one way: each builds on those below it. */
@AnalyzeClasses(packages = "id.mpp.gate", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule noTwoPackagesNeedEachOther =
            slices().matching("id.mpp.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule pagesAndTestsKnowNoRules = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("way in")
            .definedBy("id.mpp.gate")
            .layer("rules")
            .definedBy("id.mpp.gate.rules..")
            .layer("pages")
            .definedBy("id.mpp.gate.pages")
            .layer("traces")
            .definedBy("id.mpp.gate.traces")
            .layer("new service")
            .definedBy("id.mpp.gate.newservice")
            .layer("flow")
            .definedBy("id.mpp.gate.flow")
            .layer("diagram")
            .definedBy("id.mpp.gate.diagram")
            .layer("project")
            .definedBy("id.mpp.gate.project")
            .layer("tables")
            .definedBy("id.mpp.gate.tables")
            .whereLayer("way in")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("new service")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("pages")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("rules")
            .mayOnlyBeAccessedByLayers("way in")
            .whereLayer("traces")
            .mayOnlyBeAccessedByLayers("rules", "pages")
            .whereLayer("flow")
            .mayOnlyBeAccessedByLayers("rules", "pages")
            .whereLayer("diagram")
            .mayOnlyBeAccessedByLayers("rules", "pages", "flow")
            .whereLayer("tables")
            .mayOnlyBeAccessedByLayers("rules", "pages", "flow", "project");
}
