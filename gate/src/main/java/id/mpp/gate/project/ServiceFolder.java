package id.mpp.gate.project;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * A public service as its designers keep it: one folder of models and one folder of forms, both under the same name.
 *
 * @param project what the service shares with others
 * @param unread the parts that could not be read; they are empty here
 * @param unreadable what to say of them
 */
public record ServiceFolder(
        Project project,
        String name,
        BpmnModelInstance bpmn,
        List<FormFile> forms,
        List<DecisionFile> decisions,
        JsonNode settings,
        Set<Part> unread,
        List<Finding> unreadable) {

    /** The attributes and elements that Camunda adds to BPMN. */
    public static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    public Path root() {
        return project.root();
    }

    public Path models() {
        return root().resolve("processes").resolve(name);
    }

    public <T extends ModelElementInstance> Collection<T> elements(Class<T> type) {
        return bpmn.getModelElementsByType(type);
    }

    public String modelFile() {
        return "processes/" + name + "/" + name + ".bpmn";
    }

    public String readme() {
        return text(models().resolve("README.md"));
    }

    /** What it agrees upon with its callers; only a called process has one. */
    public Optional<Contract> contract() {
        return Contract.in(settings);
    }

    /** The decision with this id, wherever it lies in the folder. */
    public Optional<Decision> decision(String id) {
        return decisions.stream()
                .flatMap(file -> file.decisions().stream())
                .filter(decision -> decision.getId().equals(id))
                .findFirst();
    }

    /** The file that an element of a decision table stands in. */
    public String fileOf(DmnElement element) {
        return decisions.stream()
                .filter(file -> file.dmn() == element.getModelInstance())
                .map(DecisionFile::file)
                .findFirst()
                .orElseThrow();
    }

    public Optional<FormFile> form(String id) {
        return forms.stream().filter(form -> form.id().equals(id)).findFirst();
    }

    /** What people call the element a finding speaks of: its name in the diagram or its label in the form. */
    public String nameOf(Finding finding) {
        if (finding.file().equals(modelFile())) {
            return Optional.ofNullable(bpmn.<ModelElementInstance>getModelElementById(finding.element()))
                    .map(element -> element.getAttributeValue("name"))
                    .orElse("");
        }
        Stream<String> labels = forms.stream()
                .filter(form -> form.file().equals(finding.file()))
                .map(form -> form.label(finding.element()));
        Stream<String> columns = decisions.stream()
                .filter(file -> file.file().equals(finding.file()))
                .map(file -> file.label(finding.element()));
        return Stream.concat(labels, columns).findFirst().orElse("");
    }

    public static String text(Path file) {
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
