package id.mpp.engine.counter;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.RunningEngine;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where an officer takes applications for {@code layanan-loket} in, and where one sees what has become of them. */
record Desk(RunningEngine engine, JdbcClient jdbc) {

    static final String FORM = "/engine-rest/process-definition/key/layanan-loket/submit-form";

    Answer submit(Submit form) {
        return engine.as("petugas.dpmptsp").post(FORM, form.body());
    }

    String start(Submit form) {
        return submit(form).expect(200).json().get("businessKey").asText();
    }

    JsonNode document(String key) {
        return engine.as("worker.oss")
                .get("/api/applications/" + key + "/document")
                .expect(200)
                .json();
    }

    String instance(String key) {
        return engine.as("admin")
                .get("/engine-rest/history/process-instance?processInstanceBusinessKey=" + key)
                .expect(200)
                .each("id")
                .get(0);
    }

    long applications() {
        return jdbc.sql("select count(*) from mpp.application where service = 'layanan-loket'")
                .query(Long.class)
                .single();
    }
}
