package id.mpp.e2e.day;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
        if (visit.persona() == null) {
            visitor.isCalled(atCounter(visit));
        } else {
            visitor.isPushed(oss.pushPersona(visit.persona()).json().path("sent"));
        }
    }

    /** The applicant corrects at OSS what he was asked to; whether he does. */
    boolean correct(Visitor visitor) {
        ObjectNode correction = visitor.correction();
        if (correction == null) {
            return false;
        }
        String nib = correction.at("/dataNIB/nib").asText();
        oss.pushRaw(correction.toString(), oss.token(nib)).expect(200);
        return true;
    }

    /** Two alike within ten minutes would be one application, so each has a number of its own where the script says {@code #}. */
    private String atCounter(Visit visit) {
        String number = "%04d".formatted(running.incrementAndGet());
        Map<String, Object> answers = new TreeMap<>();
        visit.form()
                .forEach((field, answer) ->
                        answers.put(field, answer instanceof String text ? text.replace("#", number) : answer));
        return clerk.takeIn(visit.service(), answers);
    }
}
