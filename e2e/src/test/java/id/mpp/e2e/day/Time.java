package id.mpp.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.Http;
import id.mpp.e2e.actors.Officer;
import java.util.Map;

/** Lets the weeks pass that a day does not have: timers the script names fire at once. */
final class Time {

    private final Http admin;

    Time(Actors actors) {
        admin = actors.operator().http();
    }

    /** Sets off the timers of a visit that run now; whether there was any. */
    boolean passes(Visitor visitor) {
        boolean hasPassed = false;
        for (JsonNode process : running(visitor)) {
            for (JsonNode timer : admin.get("/engine-rest/job?timers=true&processInstanceId=" + Officer.id(process))
                    .expect(200)
                    .json()) {
                if (visitor.visit().timers().contains(activity(timer))) {
                    // 404: somebody was faster, and the timer is gone
                    admin.post("/engine-rest/job/" + Officer.id(timer) + "/execute", Map.of())
                            .expect(204, 404);
                    hasPassed = true;
                }
            }
        }
        return hasPassed;
    }

    private JsonNode running(Visitor visitor) {
        return admin.get("/engine-rest/process-instance?businessKey=" + visitor.key())
                .expect(200)
                .json();
    }

    private String activity(JsonNode timer) {
        return admin.get("/engine-rest/job-definition/"
                        + timer.path("jobDefinitionId").asText())
                .expect(200)
                .json()
                .path("activityId")
                .asText();
    }
}
