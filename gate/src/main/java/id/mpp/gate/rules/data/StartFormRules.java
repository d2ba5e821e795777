package id.mpp.gate.rules.data;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.FormFile;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import id.mpp.gate.rules.diagram.StartRules;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a form at the counter keeps: its answers become the case record, and nothing exists before it. */
public final class StartFormRules {

    private static final Pattern PLACE = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)+");

    /** What OSS sends, and what the counter itself writes. */
    private static final Set<String> TAKEN = Set.of("oss", "asli", "loket");

    public static final List<Rule> ALL = List.of(
            new Rule("every field of a start form has a place in the case record", StartFormRules::places),
            new Rule("a start form speaks of its own fields only", StartFormRules::ownFields));

    private StartFormRules() {}

    private static Stream<Finding> places(ServiceFolder service) {
        return startForms(service)
                .flatMap(form -> fields(form)
                        .filter(field -> !hasPlace(field, fields(form).toList()))
                        .map(field -> new Finding(
                                form.file(),
                                field.id(),
                                "isian " + field.path() + " tidak punya tempat dalam berkas permohonan",
                                "Beri Key dengan titik, misalnya pemohon.nik atau usaha.nama")));
    }

    private static boolean hasPlace(Field field, List<Field> all) {
        return PLACE.matcher(field.path()).matches()
                && !TAKEN.contains(field.root())
                && all.stream().noneMatch(other -> other.path().startsWith(field.path() + "."));
    }

    private static Stream<Finding> ownFields(ServiceFolder service) {
        return startForms(service).flatMap(form -> {
            Set<String> own = fields(form).map(Field::root).collect(Collectors.toSet());
            return form.components().stream()
                    .flatMap(component -> FormFile.variables(component)
                            .filter(variable -> !own.contains(variable))
                            .distinct()
                            .map(variable -> new Finding(
                                    form.file(),
                                    component.path("id").asText(),
                                    "variabel " + variable + " belum ada saat formulir awal diisi",
                                    "Pakai isian formulir ini sendiri, atau tampilkan di formulir berikutnya")));
        });
    }

    /** Where the answers of the service's start forms lie in the record. */
    public static Stream<String> paths(ServiceFolder service) {
        return startForms(service).flatMap(StartFormRules::fields).map(Field::path);
    }

    private static Stream<FormFile> startForms(ServiceFolder service) {
        return service.forms().stream().filter(form -> StartRules.isStartForm(service, form));
    }

    /** A field and its whole path: a group may carry a path of its own, which stands before the keys in it. */
    private record Field(String id, String path) {

        String root() {
            return path.substring(0, path.indexOf('.') < 0 ? path.length() : path.indexOf('.'));
        }
    }

    private static Stream<Field> fields(FormFile form) {
        return fields(form.content(), "");
    }

    private static Stream<Field> fields(JsonNode parent, String prefix) {
        return StreamSupport.stream(parent.path("components").spliterator(), false)
                .flatMap(component -> {
                    String path = component.path("path").asText();
                    Stream<Field> own = Stream.of(component)
                            .filter(found -> found.has("key"))
                            .map(found -> new Field(
                                    found.path("id").asText(),
                                    prefix + found.path("key").asText()));
                    return Stream.concat(own, fields(component, path.isEmpty() ? prefix : prefix + path + "."));
                });
    }
}
