package id.mpp.gate.rules.data;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.gate.diagram.Extensions;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.FormFile;
import id.mpp.gate.project.Part;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What every single form file keeps, whatever the model asks of it. */
public final class FormRules {

    /** What Tasklist 7.24 shows: form-js with schema version 16. */
    private static final int SCHEMA_VERSION = 16;

    /** A dynamic list blocks "Complete" and a file picker breaks the whole form in Tasklist 7.24. */
    private static final Set<String> COMPONENTS = Set.of(
            "group",
            "html",
            "text",
            "table",
            "separator",
            "spacer",
            "radio",
            "select",
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist");

    public static final List<Rule> ALL = List.of(
            new Rule("every form is used, under its own file name", FormRules::used).needing(Part.MODEL),
            new Rule("every form is one that Tasklist can show", FormRules::showable),
            new Rule("keys and ids are unique within a form", FormRules::unique));

    private FormRules() {}

    private static Stream<Finding> used(ServiceFolder service) {
        Set<String> asked = Stream.of(UserTask.class, StartEvent.class)
                .flatMap(type -> service.elements(type).stream())
                .flatMap(step -> Extensions.attribute(step, "formRef"))
                .collect(Collectors.toSet());
        return service.forms().stream()
                .filter(form -> !form.id().equals(form.name()) || !asked.contains(form.id()))
                .map(form -> new Finding(
                        form.file(),
                        form.id(),
                        "formulir tidak dipakai atau id lain dari nama berkas",
                        "Samakan id dengan nama berkas dan pilih di tugas petugas, atau hapus berkasnya"));
    }

    private static Stream<Finding> showable(ServiceFolder service) {
        return service.forms().stream()
                .flatMap(form -> Stream.concat(
                        Stream.of(form)
                                .filter(FormFile::isRead)
                                .filter(f -> f.content().path("schemaVersion").asInt() > SCHEMA_VERSION
                                        || !"Camunda Platform"
                                                .equals(f.content()
                                                        .path("executionPlatform")
                                                        .asText()))
                                .map(f -> new Finding(
                                        f.file(),
                                        f.id(),
                                        "bukan formulir untuk Tasklist Camunda 7.24",
                                        "Buat sebagai Camunda Form untuk Camunda Platform 7.24 (schemaVersion "
                                                + SCHEMA_VERSION + ")")),
                        form.components().stream()
                                .filter(component -> !COMPONENTS.contains(
                                        component.path("type").asText()))
                                .map(component -> finding(
                                        form,
                                        component,
                                        "komponen " + component.path("type").asText() + " tidak jalan di Tasklist",
                                        "Pakai salah satu: "
                                                + String.join(
                                                        ", ",
                                                        COMPONENTS.stream()
                                                                .sorted()
                                                                .toList())))));
    }

    private static Stream<Finding> unique(ServiceFolder service) {
        return service.forms().stream()
                .flatMap(form -> Stream.of("key", "id").flatMap(property -> {
                    Set<String> seen = new HashSet<>();
                    return form.components().stream()
                            .filter(component -> component.has(property)
                                    && !seen.add(component.path(property).asText()))
                            .map(component -> finding(
                                    form,
                                    component,
                                    property + " \"" + component.path(property).asText() + "\" dipakai dua kali",
                                    "Beri nama lain"));
                }));
    }

    private static Finding finding(FormFile form, JsonNode component, String wrong, String todo) {
        return new Finding(form.file(), component.path("id").asText(), wrong, todo);
    }
}
