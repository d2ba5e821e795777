package id.mpp.gate.flow;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.gate.diagram.Point;
import id.mpp.gate.flow.Read.Need;
import id.mpp.gate.project.FormFile;
import id.mpp.gate.project.ServiceFolder;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The variables that forms show, at every task that uses the form; what a form itself asks is there, too. */
final class FormReads {

    private FormReads() {}

    static Stream<Read> of(ServiceFolder service) {
        return service.elements(UserTask.class).stream()
                .flatMap(task -> service.form(task.getCamundaFormRef()).stream()
                        .flatMap(form -> form.components().stream()
                                .flatMap(component -> shown(form, component)
                                        .map(variable -> read(variable, task, form, component)))));
    }

    private static Stream<String> shown(FormFile form, JsonNode component) {
        return FormFile.variables(component)
                .distinct()
                .filter(variable ->
                        form.fields().stream().map(FormFile::variable).noneMatch(variable::equals));
    }

    private static Read read(String variable, UserTask task, FormFile form, JsonNode component) {
        return new Read(
                variable,
                task,
                Point.begin(task),
                Need.MAY_BE_EMPTY,
                form.file(),
                component.path("id").asText(),
                "teks atau syarat");
    }
}
