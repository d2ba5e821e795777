package id.mpp.gate.rules.service;

import id.mpp.gate.flow.ContractCall;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.Part;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.project.Topic;
import id.mpp.gate.rules.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whoever calls a part with a contract gives it values that it knows. */
public final class CallValueRules {

    static final Part[] ALL_THAT_WRITES = {Part.MODEL, Part.FORMS, Part.TOPICS, Part.SETTINGS};

    public static final List<Rule> ALL = List.of(
            new Rule("a caller gives values that the contract knows", CallValueRules::values).needing(ALL_THAT_WRITES),
            new Rule("a caller names groups that exist", CallValueRules::groups).needing(Part.GROUPS));

    private CallValueRules() {}

    private static Stream<Finding> values(ServiceFolder service) {
        return given(service)
                .filter(given -> !fits(given.input(), given.value()))
                .map(given -> finding(
                        service,
                        given.call(),
                        "masukan " + given.input().name() + " tidak dapat berisi \"" + given.value() + "\"",
                        remedy(given.input())));
    }

    private static Stream<Finding> groups(ServiceFolder service) {
        Set<String> known = service.project().groups().ids();
        return given(service)
                .filter(given -> ContractCall.isGroup(
                        given.call().called(), given.input().name()))
                .filter(given -> !known.contains(given.value()))
                .map(given -> finding(
                        service,
                        given.call(),
                        "kelompok petugas \"" + given.value() + "\" tidak ada",
                        "Pakai salah satu: " + String.join(", ", known)));
    }

    /** One of the values that an input can have. */
    private record Given(ContractCall call, Topic.Field input, String value) {}

    private static Stream<Given> given(ServiceFolder service) {
        return ContractCall.all(service)
                .flatMap(call -> call.inputs()
                        .flatMap(in -> call.contract().input(String.valueOf(in.getCamundaTarget())).stream()
                                .flatMap(input -> call.values(service, in).stream()
                                        .filter(value -> !value.isEmpty())
                                        .map(value -> new Given(call, input, value)))));
    }

    private static boolean fits(Topic.Field input, String value) {
        return switch (input.type()) {
            case "choice" -> input.choices().contains(value);
            case "number" -> value.matches("-?[0-9]+(\\.[0-9]+)?");
            case "boolean" -> value.matches("true|false");
            default -> true;
        };
    }

    private static String remedy(Topic.Field input) {
        return input.choices().isEmpty()
                ? "Isi dengan " + (input.type().equals("number") ? "bilangan" : "true atau false")
                : "Pakai salah satu: " + String.join(", ", input.choices());
    }

    private static Finding finding(ServiceFolder service, ContractCall call, String wrong, String todo) {
        return new Finding(service.modelFile(), call.step().getId(), wrong, todo);
    }
}
