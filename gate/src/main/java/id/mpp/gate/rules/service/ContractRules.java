package id.mpp.gate.rules.service;

import id.mpp.gate.diagram.Expressions;
import id.mpp.gate.project.Contract;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.Part;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.project.ServiceReader;
import id.mpp.gate.project.Topic;
import id.mpp.gate.rules.Rule;
import id.mpp.gate.rules.diagram.StartRules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A called process says what goes in and out, begins in one way, and is no service of the public. */
public final class ContractRules {

    private static final Set<String> TYPES = Set.of("text", "number", "boolean", "date", "choice", "json");
    private static final List<String> OF_SERVICES = List.of("oss", "takes", "limit", "standar-pelayanan");

    public static final List<Rule> ALL = List.of(
            new Rule("a contract names, types and explains what goes in and out", ContractRules::described),
            new Rule("a called process has no settings of a public service", ContractRules::settings),
            new Rule("a called process begins once, without message and form", ContractRules::start)
                    .needing(Part.MODEL),
            new Rule("a group that callers give is an input", ContractRules::groups));

    private ContractRules() {}

    /** What comes in may go out again under the same name. */
    private static Stream<Finding> described(ServiceFolder service) {
        return service.contract().stream()
                .flatMap(contract -> Stream.of(contract.inputs(), contract.outputs()))
                .flatMap(fields -> described(service, fields));
    }

    private static Stream<Finding> described(ServiceFolder service, List<Topic.Field> fields) {
        Set<String> names = new HashSet<>();
        return fields.stream()
                .filter(field -> !isDescribed(field) || !names.add(field.name()))
                .map(field -> setting(
                        service,
                        "contract",
                        "variabel \"" + field.name() + "\" tidak lengkap atau tertulis dua kali",
                        "Isi name, type (" + TYPES.stream().sorted().collect(Collectors.joining(", "))
                                + "), meaning, dan choices bila type: choice"));
    }

    private static boolean isDescribed(Topic.Field field) {
        return field.name().matches("[a-z][A-Za-z0-9]*")
                && TYPES.contains(field.type())
                && field.type().equals("choice") == !field.choices().isEmpty()
                && !field.meaning().isBlank();
    }

    private static Stream<Finding> settings(ServiceFolder service) {
        return service.contract().stream()
                .flatMap(contract -> OF_SERVICES.stream())
                .filter(service.settings()::has)
                .map(key -> setting(
                        service,
                        key,
                        "bagian " + key + " bukan untuk proses yang dipanggil",
                        "Hapus bagian itu; layanan yang memanggil memilikinya"));
    }

    private static Stream<Finding> start(ServiceFolder service) {
        return service.contract().stream()
                .flatMap(contract -> StartRules.starts(service))
                .filter(start -> !start.getEventDefinitions().isEmpty()
                        || start.getCamundaFormRef() != null
                        || StartRules.starts(service)
                                .findFirst()
                                .filter(start::equals)
                                .isEmpty())
                .map(start -> finding(
                        service,
                        start.getId(),
                        "proses yang dipanggil dimulai dengan cara lain",
                        "Sisakan satu peristiwa awal tanpa pesan dan tanpa formulir"));
    }

    private static Stream<Finding> groups(ServiceFolder service) {
        return service.contract().stream()
                .flatMap(contract -> service.elements(UserTask.class).stream()
                        .filter(task -> task.getCamundaCandidateGroups() != null
                                && Expressions.variables(task.getCamundaCandidateGroups())
                                        .anyMatch(variable ->
                                                contract.input(variable).isEmpty()))
                        .map(task -> finding(
                                service,
                                task.getId(),
                                "kelompok petugas diambil dari variabel yang bukan masukan kontrak",
                                "Pakai salah satu masukan: " + Contract.names(contract.inputs()))));
    }

    private static Finding finding(ServiceFolder service, String element, String wrong, String todo) {
        return new Finding(service.modelFile(), element, wrong, todo);
    }

    private static Finding setting(ServiceFolder service, String key, String wrong, String todo) {
        return new Finding("processes/" + service.name() + "/" + ServiceReader.SETTINGS, key, wrong, todo);
    }
}
