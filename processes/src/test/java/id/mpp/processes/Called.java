package id.mpp.processes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs a called process without a caller: a test gives it the inputs of its contract. */
record Called(Engine engine) {

    /** The application is there already, as it is when a service calls. */
    Case start(Service service, Map<String, JsonNode> given, ObjectNode permohonan, String key) {
        Map<String, Object> variables = inputs(service, given, permohonan);
        Api admin = engine.as(Staff.ADMINISTRATOR);
        Answer answer = admin.post(
                "/engine-rest/process-definition/key/%s/start",
                Map.of("businessKey", key, "variables", variables), service.name());
        if (!answer.isGood()) {
            throw new Fault("mesin menolak memulai proses ini: %s", answer.message());
        }
        return new Case(admin, key, answer.json().path("id").asText());
    }

    private static Map<String, Object> inputs(Service service, Map<String, JsonNode> given, ObjectNode permohonan) {
        List<Variable> known = service.inputs();
        given.forEach((name, value) -> input(known, name).check("masukan", value));
        Map<String, Object> inputs = new LinkedHashMap<>();
        for (Variable input : known) {
            boolean isApplication = input.name().equals("permohonan");
            JsonNode value = given.getOrDefault(input.name(), isApplication ? permohonan : null);
            if (value != null) {
                inputs.put(input.name(), input.typed(value));
            } else if (input.required()) {
                throw new Fault("masukan wajib %s belum diisi pada called", input.name());
            }
        }
        return inputs;
    }

    private static Variable input(List<Variable> known, String name) {
        return known.stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Fault(
                        "kontrak proses ini tidak mengenal masukan \"%s\"; yang dikenal: %s",
                        name, known.stream().map(Variable::name).toList()));
    }
}
