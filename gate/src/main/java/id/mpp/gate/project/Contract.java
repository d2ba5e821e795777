package id.mpp.gate.project;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a called process agrees upon with its callers, as its {@code service.yaml} says: a part that services share, which nobody
 * starts by itself.
 */
public record Contract(List<Topic.Field> inputs, List<Topic.Field> outputs) {

    static Optional<Contract> in(JsonNode settings) {
        return settings.has("contract") ? Optional.of(of(settings.path("contract"))) : Optional.empty();
    }

    private static Contract of(JsonNode contract) {
        return new Contract(Topic.Field.all(contract.path("inputs")), Topic.Field.all(contract.path("outputs")));
    }

    public Optional<Topic.Field> input(String name) {
        return named(inputs, name);
    }

    public Optional<Topic.Field> output(String name) {
        return named(outputs, name);
    }

    private static Optional<Topic.Field> named(List<Topic.Field> fields, String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** For a finding: what there is to choose from. */
    public static String names(List<Topic.Field> fields) {
        return fields.stream().map(Topic.Field::name).collect(Collectors.joining(", "));
    }
}
