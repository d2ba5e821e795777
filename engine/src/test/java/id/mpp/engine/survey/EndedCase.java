package id.mpp.engine.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.Caller;
import id.mpp.engine.RunningEngine;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

/** A case of {@code layanan-uji} that has come to its end, and its survey. */
record EndedCase(RunningEngine engine, String key) {

    static final String OFFICER = "petugas.dpmptsp";
    static final List<Integer> MARKS = List.of(4, 3, 2, 1, 4, 3, 2, 1, 4);
    static final String FORM = "u1=4&u2=3&u3=2&u4=1&u5=4&u6=3&u7=2&u8=1&u9=4";

    static EndedCase of(RunningEngine engine) {
        EndedCase ended = new EndedCase(engine, engine.start("layanan-uji"));
        engine.complete(OFFICER, engine.task(ended.key), "keputusan", "lengkap").expect(204);
        assertThat(engine.work(ended.key, "nomorIzin", "503/UJI")).hasSize(1);
        return ended;
    }

    Answer asOfficer() {
        return as(OFFICER);
    }

    Answer as(String login) {
        return engine.as(login).get("/api/applications/" + key + "/survey");
    }

    Answer tell(String login, List<Integer> marks) {
        return engine.as(login).post("/api/applications/" + key + "/survey", Map.of("marks", marks));
    }

    String state() {
        return asOfficer().expect(200).json().get("state").asText();
    }

    /** Where the public answers, on this server. */
    String path() {
        JsonNode survey = asOfficer().expect(200).json();
        return URI.create(survey.get("address").asText()).getPath();
    }

    static Answer send(Caller caller, String path, String form) {
        return caller.send(caller.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }
}
