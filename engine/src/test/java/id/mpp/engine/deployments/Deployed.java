package id.mpp.engine.deployments;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.Answer;
import id.mpp.engine.RunningEngine;
import java.util.List;

/** One small service of a test, the designer who deploys it, and what has become of it. */
record Deployed(RunningEngine engine, SmallService service) {

    static Deployed nothingYet(RunningEngine engine) {
        return new Deployed(engine, SmallService.some());
    }

    Modeler designer() {
        return new Modeler(engine.as("perancang"));
    }

    long versions() {
        return engine.as("admin")
                .get("/engine-rest/process-definition/count?key=" + service.name())
                .expect(200)
                .json()
                .path("count")
                .asLong();
    }

    void delete() {
        List<String> deployments = engine.as("admin")
                .get("/engine-rest/deployment?name=" + service.name())
                .expect(200)
                .each("id");
        deployments.forEach(id -> engine.as("admin")
                .delete("/engine-rest/deployment/" + id + "?cascade=true")
                .expect(204));
    }

    /** Id of the deployment that an answer tells of. */
    static String id(Answer answer) {
        return answer.json().path("id").asText();
    }

    /** What a refusal says. */
    static String message(Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        return answer.json().path("message").asText();
    }
}
