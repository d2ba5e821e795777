package id.mpp.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.Http;
import id.mpp.e2e.actors.Officer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** The officers of all groups: each takes what is his group's and answers as the script says. */
final class Offices {

    private static final Map<String, String> LOGINS = Map.of(
            "petugas-dpmptsp", "petugas.dpmptsp",
            "kepala-dpmptsp", "kepala.dpmptsp",
            "petugas-dinkes", "petugas.dinkes",
            "petugas-pupr", "petugas.pupr",
            "petugas-pariwisata", "petugas.pariwisata",
            "petugas-bapenda", "petugas.bapenda",
            "petugas-kesbangpol", "petugas.kesbangpol",
            "petugas-bappeda", "petugas.bappeda",
            "bendahara-dpmptsp", "bendahara.dpmptsp");

    private final Actors actors;
    private final Http admin;

    Offices(Actors actors) {
        this.actors = actors;
        admin = actors.operator().http();
    }

    /** Does all open tasks of an application once; whether there was any. */
    boolean work(Visitor visitor) {
        JsonNode all = admin.get("/engine-rest/task?processInstanceBusinessKey=" + visitor.key())
                .expect(200)
                .json();
        List<JsonNode> tasks = StreamSupport.stream(all.spliterator(), false)
                .filter(task -> !visitor.visit()
                        .ignored()
                        .contains(task.path("taskDefinitionKey").asText()))
                .toList();
        tasks.forEach(task -> complete(visitor, task));
        return !tasks.isEmpty();
    }

    private void complete(Visitor visitor, JsonNode task) {
        Officer officer = actors.officer(LOGINS.get(group(task)));
        Map<String, Object> variables = new TreeMap<>();
        visitor.answers(process(task), task.path("taskDefinitionKey").asText())
                .forEach((name, value) -> variables.put(name, Map.of("value", value)));
        officer.claim(task).expect(204);
        officer.http()
                .post("/engine-rest/task/" + Officer.id(task) + "/submit-form", Map.of("variables", variables))
                .expect(200, 204);
    }

    private String group(JsonNode task) {
        JsonNode links = admin.get("/engine-rest/task/" + Officer.id(task) + "/identity-links?type=candidate")
                .expect(200)
                .json();
        return StreamSupport.stream(links.spliterator(), false)
                .map(link -> link.path("groupId").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody is asked to do " + task));
    }

    /** An id of a definition is {@code key:version:id}. */
    private static String process(JsonNode task) {
        return task.path("processDefinitionId").asText().split(":")[0];
    }
}
