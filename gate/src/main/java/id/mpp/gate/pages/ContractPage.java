package id.mpp.gate.pages;

import static id.mpp.gate.pages.Markdown.code;
import static id.mpp.gate.pages.Markdown.plain;

import id.mpp.gate.project.Contract;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.project.Topic;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a called process is given and gives back. */
final class ContractPage {

    static final List<String> HEAD = List.of("Variabel", "Jenis", "Wajib", "Arti");

    private ContractPage() {}

    static Stream<List<String>> inputs(ServiceFolder service) {
        return rows(service, Contract::inputs);
    }

    static Stream<List<String>> outputs(ServiceFolder service) {
        return rows(service, Contract::outputs);
    }

    private static Stream<List<String>> rows(ServiceFolder service, Function<Contract, List<Topic.Field>> fields) {
        return service.contract().stream()
                .flatMap(contract -> fields.apply(contract).stream())
                .map(field -> List.of(
                        code(field.name()), type(field), field.isRequired() ? "ya" : "tidak", plain(field.meaning())));
    }

    private static String type(Topic.Field field) {
        return field.choices().isEmpty() ? plain(field.type()) : Markdown.codes(List.copyOf(field.choices()));
    }
}
