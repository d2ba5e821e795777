package id.mpp.engine.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Item;
import id.mpp.engine.RunningEngine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The lists of officers as they ask for them over HTTP, and what fills them. */
record Worklist(RunningEngine engine) {

    static final String CLERK = "petugas.dpmptsp";
    static final String HEAD = "kepala.dpmptsp";

    String start(String name, String service) {
        return start(name, service, "99001");
    }

    String start(String name, String service, String kbli) {
        String key = engine.newKey();
        Map<String, Object> document = new HashMap<>(Item.document(key, 1));
        document.put("pemohon", Map.of("nik", Item.NIK, "nama", name));
        document.put("usaha", Map.of("nama", "Warung Contoh", "kbli", kbli));
        engine.push(Item.of(key, service).with(document)).expect(200);
        return key;
    }

    /** Its clock runs, and the head of the office has to decide. */
    String complete(String name) {
        String key = start(name, "layanan-berwaktu");
        engine.complete(CLERK, engine.task(key)).expect(204);
        return key;
    }

    JsonNode clock(String key) {
        return engine.as("manajer")
                .get("/api/applications/" + key)
                .expect(200)
                .json()
                .get("clock");
    }

    void assign(String task, String login) {
        engine.as("admin")
                .post("/engine-rest/task/" + task + "/assignee", Map.of("userId", login))
                .expect(204);
    }

    JsonNode card(String login, String task) {
        List<JsonNode> cards = cards(login, task);
        assertThat(cards).hasSize(1);
        return cards.get(0);
    }

    List<JsonNode> cards(String login, String task) {
        JsonNode cards = engine.as(login)
                .post("/api/worklist/cards", Map.of("tasks", List.of(task)))
                .expect(200)
                .json()
                .get("cards");
        return StreamSupport.stream(cards.spliterator(), false).toList();
    }

    JsonNode search(String login, Map<String, Object> body) {
        return engine.as(login).post("/api/worklist/search", body).expect(200).json();
    }

    static List<String> applications(JsonNode found) {
        return StreamSupport.stream(found.get("tasks").spliterator(), false)
                .map(card -> card.get("application").asText())
                .toList();
    }
}
