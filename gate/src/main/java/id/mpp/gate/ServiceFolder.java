package id.mpp.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * A public service as its designers keep it: one folder of models and one folder of forms, both under the same name.
 *
 * @param topics the topics a diagram may use, each with the version of its template
 * @param unread the parts that could not be read; they are empty here
 * @param unreadable what to say of them
 */
record ServiceFolder(
        Path root,
        String name,
        BpmnModelInstance bpmn,
        List<FormFile> forms,
        JsonNode settings,
        Map<String, Integer> topics,
        Set<Part> unread,
        List<Finding> unreadable) {

    private static final Pattern README_VARIABLE = Pattern.compile("^\\| `([A-Za-z0-9]+)` \\|", Pattern.MULTILINE);

    Path models() {
        return root.resolve("processes").resolve(name);
    }

    <T extends ModelElementInstance> Collection<T> elements(Class<T> type) {
        return bpmn.getModelElementsByType(type);
    }

    String modelFile() {
        return "processes/" + name + "/" + name + ".bpmn";
    }

    String readme() {
        return text(models().resolve("README.md"));
    }

    /** The variables the service declares: the first column of the table in its README. */
    Set<String> declaredVariables() {
        return README_VARIABLE
                .matcher(readme())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** What people call the element a finding speaks of: its name in the diagram or its label in the form. */
    String nameOf(Finding finding) {
        if (finding.file().equals(modelFile())) {
            return Optional.ofNullable(bpmn.<ModelElementInstance>getModelElementById(finding.element()))
                    .map(element -> element.getAttributeValue("name"))
                    .orElse("");
        }
        return forms.stream()
                .filter(form -> form.file().equals(finding.file()))
                .map(form -> form.label(finding.element()))
                .findFirst()
                .orElse("");
    }

    static String text(Path file) {
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
