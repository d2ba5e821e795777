package id.mpp.gate.rules.service;

import id.mpp.gate.flow.ContractCall;
import id.mpp.gate.flow.DataFlow;
import id.mpp.gate.flow.Read;
import id.mpp.gate.flow.Read.Need;
import id.mpp.gate.flow.Surely;
import id.mpp.gate.flow.Write;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.Part;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.project.Topic;
import id.mpp.gate.rules.Rule;
import java.util.List;
import java.util.stream.Stream;

/** What a called process does with the variables of its contract: it writes what it promises, and reads only what is surely there. */
public final class ContractDataRules {

    public static final List<Rule> ALL = List.of(
            new Rule("a called process writes its required outputs on every way to an end", ContractDataRules::outputs)
                    .needing(Part.MODEL, Part.FORMS, Part.TOPICS),
            new Rule("an output of a called process is one of its choices", ContractDataRules::choices)
                    .needing(Part.MODEL, Part.FORMS, Part.TOPICS),
            new Rule("nothing fails when an optional input is missing", ContractDataRules::optional)
                    .needing(Part.MODEL, Part.FORMS, Part.TOPICS));

    private ContractDataRules() {}

    private static Stream<Finding> outputs(ServiceFolder service) {
        return service.contract().stream()
                .flatMap(contract -> contract.outputs().stream())
                .filter(Topic.Field::isRequired)
                .flatMap(output -> Surely.unwritten(service, output.name())
                        .map(end -> finding(
                                service,
                                end.getId(),
                                "keluaran wajib " + output.name() + " tidak ditulis pada setiap jalur ke sini",
                                "Tulis " + output.name() + " pada jalur itu, misalnya dengan parameter keluaran")));
    }

    private static Stream<Finding> choices(ServiceFolder service) {
        return service.contract().stream()
                .flatMap(contract -> contract.outputs().stream())
                .filter(output -> !output.choices().isEmpty())
                .flatMap(output -> DataFlow.of(service)
                        .writesOf(output.name())
                        .flatMap(write -> write.values().stream()
                                .filter(value ->
                                        !value.isEmpty() && !output.choices().contains(value))
                                .map(value -> finding(
                                        service,
                                        write.stepId(),
                                        "keluaran " + output.name() + " tidak dapat berisi \"" + value + "\"",
                                        "Pakai salah satu: " + String.join(", ", output.choices())))));
    }

    /** A form leaves an empty place, and a topic goes on without; an expression would stop the case. */
    private static Stream<Finding> optional(ServiceFolder service) {
        return service.contract().stream()
                .flatMap(contract -> contract.inputs().stream())
                .filter(input -> !input.isRequired())
                .flatMap(input -> DataFlow.of(service).reads().stream()
                        .filter(read -> read.variable().equals(input.name()) && read.need() == Need.MUST_EXIST)
                        .filter(read -> !isOfStep(service, read) && !isHandedOn(service, read))
                        .map(read -> finding(
                                service,
                                read.element(),
                                read.place() + " membaca masukan " + input.name() + ", yang boleh tidak ada",
                                "Jadikan required: true, atau baca di formulir atau topik saja")));
    }

    /** Another call hands on what may be missing. */
    private static boolean isHandedOn(ServiceFolder service, Read read) {
        return ContractCall.all(service)
                .filter(call -> call.step().equals(read.step()))
                .flatMap(ContractCall::inputs)
                .anyMatch(in -> read.variable().equals(in.getCamundaSource()));
    }

    /** An input parameter of that name, or a step of the process itself, has written it first. */
    private static boolean isOfStep(ServiceFolder service, Read read) {
        return DataFlow.of(service)
                .seenBy(read)
                .anyMatch(write -> write.isOf(read.variable()) && write.owner() != Write.Owner.ENGINE);
    }

    private static Finding finding(ServiceFolder service, String element, String wrong, String todo) {
        return new Finding(service.modelFile(), element, wrong, todo);
    }
}
