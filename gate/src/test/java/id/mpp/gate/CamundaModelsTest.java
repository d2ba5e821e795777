package id.mpp.gate;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.gate.project.Project;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import id.mpp.gate.rules.diagram.EngineRules;
import id.mpp.gate.rules.diagram.ErrorRules;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hundreds of models that Camunda tests its engine with: no rule stumbles over one, and what the rules find that need nothing but
 * the diagram is true. (Their variables come from Java, so the data flow says nothing of them.)
 */
class CamundaModelsTest {

    private static final String FOLDER = "org/camunda/bpm/engine/test/bpmn";

    /** Fine for the engine; the rules speak of elements by their ids. */
    private static final Pattern NAMELESS = Pattern.compile("<(\\w+:)?(sequenceFlow|message) (?![^>]*\\bid\\s*=)");

    @TempDir
    Path root;

    @Test
    void onlyWhatIsTrueIsFound() throws IOException {
        List<Rule> rules =
                Stream.of(EngineRules.ALL, ErrorRules.ALL).flatMap(List::stream).toList();
        try (FileSystem jar = FileSystems.newFileSystem(resource(), Map.of());
                Stream<Path> files = Files.walk(jar.getPath(FOLDER))) {
            List<Path> models = files.filter(file -> file.toString().matches(".*\\.(bpmn|bpmn20\\.xml)"))
                    .filter(file -> file.toString().matches(".*/(event|gateway|subprocess|multiinstance|parse)/.*"))
                    .sorted()
                    .toList();

            assertThat(models).hasSizeGreaterThan(600);
            assertThat(models.stream().flatMap(model -> findings(model, rules)))
                    .containsExactly(
                            // called by a process in another file
                            "BoundaryErrorEventTest.subprocess.bpmn20.xml theEnd",
                            "BoundaryErrorEventTest.subprocess2ndLevel.bpmn20.xml theEnd",
                            "ThrowErrorProcess.bpmn EndEvent_1",
                            "ThrowErrorToCallActivity.bpmn20.xml EndEvent_03aio1n",
                            "UnhandledBpmnErrorTest.subprocess.bpmn20.xml theEnd",
                            // the engine's own tests of errors that nobody catches
                            "UnhandledBpmnErrorTest.testUncaughtErrorOnEventSubprocess.bpmn20.xml subprocessEnd",
                            "UnhandledBpmnErrorTest.testUncaughtErrorSimpleProcess.bpmn20.xml theEnd",
                            "UnhandledBpmnErrorTest.testUnhandledErrorInEmbeddedSubprocess.bpmn20.xml subprocessEnd",
                            // called by a process in another file
                            "testPropagateOutputVariablesWhileThrowError.bpmn20.xml EndEvent_End",
                            // the engine's own test of what may not follow a gateway that waits for events
                            "EventBasedGatewayTest.testConnectedToActivity.bpmn20.xml serviceTask",
                            // called by a process in another file
                            "MultiInstanceTest.throwingErrorEventSubProcess.bpmn20.xml endevent2",
                            // more than one trigger
                            "BpmnParseTest.testParseMultipleStartEvent.bpmn20.xml theStart",
                            "BpmnParseTest.testParseMultipleStartEvent.bpmn20.xml startSubProcess",
                            "BpmnParseTest.testParseMultipleStartEvent.bpmn20.xml startEventSubProcess");
        }
    }

    private Stream<String> findings(Path model, List<Rule> rules) {
        ServiceFolder service = service(model);
        Gate.RULES.stream()
                .flatMap(rule -> rule.findings(service))
                .forEach(finding -> assertThat(finding.toString()).isNotBlank());
        return rules.stream()
                .flatMap(rule -> rule.findings(service))
                .map(finding -> model.getFileName() + " " + finding.element());
    }

    private ServiceFolder service(Path model) {
        try {
            Path folder = Files.createDirectories(root.resolve("processes/x"));
            Files.writeString(folder.resolve("x.bpmn"), named(Files.readString(model)));
            Files.writeString(folder.resolve("service.yaml"), "title: x\n");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return Project.in(root).service("x").orElseThrow();
    }

    private static String named(String model) {
        int[] number = {0};
        return NAMELESS.matcher(model).replaceAll(found -> found.group() + "id=\"nameless" + number[0]++ + "\" ");
    }

    private static URI resource() {
        try {
            return CamundaModelsTest.class.getClassLoader().getResource(FOLDER).toURI();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
