package id.mpp.processes;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.gate.traces.Trace.Start;
import java.util.Map;
import java.util.UUID;

/** The counter: an officer fills in a service's start form and is given the number of the case. */
record Counter(Engine engine, Workplace workplace) {

    Case start(Service service, Start start) {
        Form form = workplace.form(service.name(), service.startForm());
        Map<String, Object> variables = form.answered(start.form());
        Answer answer = newcomer(start.by())
                .post(
                        "/engine-rest/process-definition/key/%s/submit-form",
                        Map.of("variables", variables), service.name());
        if (!answer.isGood()) {
            throw new Fault("mesin menolak formulir ini: %s", answer.message());
        }
        JsonNode begun = answer.json();
        return new Case(
                engine.as(Staff.ADMINISTRATOR),
                begun.path("businessKey").asText(),
                begun.path("id").asText());
    }

    /** Another officer each time: the same form of the same officer is a second click and no second case. */
    private Api newcomer(String group) {
        if (!workplace.groups().contains(group)) {
            throw new Fault("kelompok %s tidak ada di processes/.camunda/groups.json", group);
        }
        Api admin = engine.as(Staff.ADMINISTRATOR);
        Api officer = engine.as("petugas." + UUID.randomUUID());
        Map<String, Object> profile = Map.of("id", officer.login(), "firstName", "Uji", "lastName", group);
        admin.post(
                        "/engine-rest/user/create",
                        Map.of("profile", profile, "credentials", Map.of("password", officer.password())))
                .expected();
        admin.put("/engine-rest/group/%s/members/%s", Map.of(), group, officer.login())
                .expected();
        return officer;
    }
}
