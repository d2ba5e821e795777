package id.mpp.engine.paths;

import id.mpp.engine.Answer;
import id.mpp.engine.RunningEngine;
import java.util.Map;

/** A case of the service that goes back once, is judged by a table and calls another process. */
class TracedCase {

    static final String SERVICE = "layanan-jejak";

    private final RunningEngine engine;
    private final String key;

    TracedCase(RunningEngine engine) {
        this.engine = engine;
        this.key = engine.start(SERVICE);
    }

    String key() {
        return key;
    }

    /** The officer of the mall has looked at the files. */
    TracedCase check(String decision, int area) {
        String task = engine.task(key);
        engine.claim("petugas.dpmptsp", task).expect(204);
        Map<String, Object> variables = Map.of(
                "keputusan", Map.of("value", decision, "type", "String"),
                "nama", Map.of("value", "Budi Contoh", "type", "String"),
                "telepon", Map.of("value", 81_299_000_000L, "type", "Long"),
                "luas", Map.of("value", area, "type", "Integer"));
        engine.as("petugas.dpmptsp")
                .post("/engine-rest/task/" + task + "/complete", Map.of("variables", variables))
                .expect(204);
        return this;
    }

    /** An officer of the agency has visited the place; he does not take the task before. */
    TracedCase visit() {
        engine.complete("petugas.dinkes", engine.task(key)).expect(204);
        return this;
    }

    Answer path(String login) {
        return engine.as(login).get("/api/applications/" + key + "/path");
    }
}
