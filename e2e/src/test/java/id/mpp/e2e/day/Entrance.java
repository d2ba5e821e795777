package id.mpp.e2e.day;

import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.Officer;
import id.mpp.e2e.actors.Oss;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Where applications come in: pushed by OSS, or typed in at the counter. */
final class Entrance {

    private final Oss oss;
    private final Officer clerk;
    private final AtomicInteger running = new AtomicInteger();

    Entrance(Actors actors) {
        oss = actors.oss();
        clerk = actors.officer("petugas.dpmptsp");
    }

    void letIn(Visitor visitor) {
        Visit visit = visitor.visit();
        visitor.isCalled(visit.persona() == null ? atCounter(visit) : pushed(visit));
    }

    private String pushed(Visit visit) {
        return oss.pushPersona(visit.persona())
                .json()
                .at("/sent/dataNIB/id_izin")
                .asText();
    }

    /** Two alike within ten minutes would be one application, so each has a number of its own where the script says {@code #}. */
    private String atCounter(Visit visit) {
        String number = "%04d".formatted(running.incrementAndGet());
        Map<String, Object> variables = new TreeMap<>();
        visit.form()
                .forEach((field, answer) -> variables.put(
                        field, Map.of("value", answer instanceof String text ? text.replace("#", number) : answer)));
        return clerk.http()
                .post(
                        "/engine-rest/process-definition/key/" + visit.service() + "/submit-form",
                        Map.of("variables", variables))
                .expect(200)
                .json()
                .path("businessKey")
                .asText();
    }
}
