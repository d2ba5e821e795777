package id.mpp.processes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/** An officer's desk: the task is seen, claimed and completed by somebody of its group. */
record Desk(Engine engine, Workplace workplace) {

    void complete(String element, Map<String, JsonNode> answers, Case found) {
        JsonNode task = found.need(() -> found.tasks("&taskDefinitionKey=%s", element));
        String id = task.path("id").asText();
        Map<String, Object> variables =
                form(task).map(form -> form.answered(answers)).orElseGet(() -> none(answers));
        Api officer = engine.as(Staff.officer(group(found, id)));
        if (officer.get("/engine-rest/task/%s", id).status() != 200) {
            throw new Fault("%s tidak dapat melihat tugas ini", officer.login());
        }
        good(officer.post("/engine-rest/task/%s/claim", Map.of("userId", officer.login()), id));
        good(officer.post("/engine-rest/task/%s/submit-form", Map.of("variables", variables), id));
    }

    private static void good(Answer answer) {
        if (!answer.isGood()) {
            throw new Fault("mesin menolak petugas: %s", answer.message());
        }
    }

    private Optional<Form> form(JsonNode task) {
        String service = task.path("processDefinitionId").asText().replaceAll(":.*", "");
        return Optional.of(task.path("camundaFormRef").path("key").asText())
                .filter(form -> !form.isEmpty())
                .map(form -> workplace.form(service, form));
    }

    private static Map<String, Object> none(Map<String, JsonNode> answers) {
        if (!answers.isEmpty()) {
            throw new Fault("tugas ini tidak mempunyai formulir, sehingga answers harus kosong");
        }
        return Map.of();
    }

    private String group(Case found, String task) {
        String group = found.admin().list("/engine-rest/task/%s/identity-links", task).stream()
                .map(link -> link.path("groupId").asText(""))
                .filter(candidate -> !candidate.isEmpty())
                .findFirst()
                .orElseThrow(() -> new Fault("tugas ini tidak diberikan kepada kelompok petugas mana pun"));
        if (!workplace.groups().contains(group)) {
            throw new Fault("kelompok %s tidak ada di processes/.camunda/groups.json", group);
        }
        return group;
    }
}
