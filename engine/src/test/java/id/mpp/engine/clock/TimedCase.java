package id.mpp.engine.clock;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.Item;
import id.mpp.engine.RunningEngine;
import java.util.HashMap;
import java.util.Map;

/** One application of the timed service, as its officers and its applicant move it. */
record TimedCase(RunningEngine engine, String key) {

    /** Received and complete; the business activity decides what happens at the limit. */
    static TimedCase complete(RunningEngine engine, String kbli) {
        TimedCase timed = received(engine, kbli);
        engine.complete("petugas.dpmptsp", engine.task(timed.key())).expect(204);
        return timed;
    }

    static TimedCase received(RunningEngine engine, String kbli) {
        String key = engine.newKey();
        Map<String, Object> document = new HashMap<>(Item.document(key, 1));
        document.put("usaha", Map.of("kbli", kbli));
        engine.push(Item.of(key, "layanan-berwaktu").with(document)).expect(200);
        return new TimedCase(engine, key);
    }

    Answer decide(String decision) {
        return engine.complete(
                "kepala.dpmptsp", engine.task(key), "keputusan", decision, "catatan", "Mohon denah yang baru");
    }

    void answer() {
        engine.message(key, null, "oss-perbaikan").expect(200);
    }

    JsonNode clock() {
        return engine.as("manajer")
                .get("/api/applications/" + key)
                .expect(200)
                .json()
                .get("clock");
    }

    /** The due date that officers see in Tasklist; null when there is none. */
    JsonNode dueOfTask() {
        return engine.as("admin")
                .get("/engine-rest/task/" + engine.task(key))
                .expect(200)
                .json()
                .get("due");
    }

    /** The date of the timer that stands for a limit, e.g. {@code BatasOtomatis}. */
    String dueOfTimer(String element) {
        return timer(element).get("dueDate").asText();
    }

    String timerId(String element) {
        return timer(element).get("id").asText();
    }

    private JsonNode timer(String element) {
        return engine.as("admin")
                .get("/engine-rest/job?timers=true&activityId=" + element + "&processInstanceId=" + process())
                .expect(200)
                .json()
                .get(0);
    }

    private String process() {
        return engine.as("admin")
                .get("/engine-rest/process-instance?businessKey=" + key)
                .expect(200)
                .json()
                .get(0)
                .get("id")
                .asText();
    }
}
