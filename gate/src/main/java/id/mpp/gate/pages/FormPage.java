package id.mpp.gate.pages;

import static id.mpp.gate.pages.Markdown.code;
import static id.mpp.gate.pages.Markdown.plain;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.gate.project.FormFile;
import id.mpp.gate.project.ServiceFolder;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What a form asks. */
final class FormPage {

    private static final List<String> HEAD = List.of("Isian", "Kunci", "Jenis", "Wajib", "Pilihan", "Tampil bila");

    private static final Map<String, String> TYPES = Map.of(
            "textfield", "teks",
            "textarea", "teks panjang",
            "number", "angka",
            "datetime", "tanggal",
            "radio", "satu pilihan",
            "select", "satu pilihan",
            "checkbox", "centang",
            "checklist", "beberapa pilihan",
            "taglist", "beberapa pilihan");

    private FormPage() {}

    static void write(ServiceFolder service, FormFile form, Markdown page) {
        page.paragraph("### " + code(form.name()));
        page.paragraph(Markdown.lines(Stream.of(used(service, form), file(form))));
        List<List<String>> fields = form.fields().stream().map(FormPage::field).toList();
        if (!fields.isEmpty()) {
            page.table(HEAD, fields);
        }
    }

    private static String file(FormFile form) {
        return "Berkas: [" + plain(form.file()) + "](../../" + form.file() + ")";
    }

    private static String used(ServiceFolder service, FormFile form) {
        List<String> steps = Stream.concat(
                        service.elements(UserTask.class).stream()
                                .filter(task -> form.id().equals(task.getCamundaFormRef())),
                        service.elements(StartEvent.class).stream()
                                .filter(start -> form.id().equals(start.getCamundaFormRef())))
                .map(FlowNode.class::cast)
                .map(Say::name)
                .toList();
        return steps.isEmpty() ? "" : "Untuk: " + String.join(", ", steps);
    }

    private static List<String> field(JsonNode field) {
        String hidden = field.at("/conditional/hide").asText();
        return List.of(
                plain(label(field)),
                code(field.path("key").asText()),
                TYPES.getOrDefault(
                        field.path("type").asText(), plain(field.path("type").asText())),
                FormFile.isRequired(field) ? "ya" : "",
                choices(field),
                hidden.isEmpty() ? "" : "kecuali " + code(hidden.substring(1)));
    }

    /** Fields of dates have a label of their own. */
    static String label(JsonNode field) {
        return field.path("label").asText(field.path("dateLabel").asText());
    }

    private static String choices(JsonNode field) {
        return Markdown.lines(StreamSupport.stream(field.path("values").spliterator(), false)
                .map(option -> code(option.path("value").asText()) + " "
                        + plain(option.path("label").asText())));
    }
}
