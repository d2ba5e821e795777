package id.mpp.processes;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.gate.traces.Trace.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What workers, officers, OSS and the clock do to a case. */
record Steps(Engine engine, Workplace workplace) {

    void take(Step step, Case found) {
        if (step.topic() != null) {
            answer(step, found);
        } else if (step.task() != null) {
            new Desk(engine, workplace).complete(step.task(), step.answers(), found);
        } else if (step.message() != null) {
            tell(step, found);
        } else {
            new Timers(engine).letPass(step.limit(), found);
        }
    }

    /** As a fault names it. */
    static String name(Step step) {
        if (step.topic() != null) {
            return "topik " + step.topic();
        }
        if (step.task() != null) {
            return "tugas " + step.task();
        }
        return step.message() != null ? "pesan " + step.message() : "batas " + step.limit();
    }

    private void answer(Step step, Case found) {
        Topic topic = workplace.topic(step.topic());
        Map<String, Object> outputs = topic.answer(step.outputs());
        if (step.error() != null && !topic.errors().contains(step.error())) {
            throw new Fault(
                    "kontrak topik ini tidak mengenal galat \"%s\"; yang dikenal: %s", step.error(), topic.errors());
        }
        JsonNode task = found.need(() -> found.externalTasks("&topicName=%s", topic.name()));
        new Worker(engine.as(Staff.worker(topic)), topic).answer(task, step.error(), outputs);
    }

    /** As the worker of OSS brings it; a correction or an update brings the newest data along. */
    private void tell(Step step, Case found) {
        // a step still under way would meet the message; OSS's worker would then try again
        found.find(List::of);
        found.need(() -> found.messages().stream()
                .filter(message -> message.path("eventName").asText().equals(step.message()))
                .toList());
        Map<String, Object> variables = new LinkedHashMap<>(step.variables());
        if (List.of("oss-perbaikan", "oss-pembaruan").contains(step.message())) {
            JsonNode changed = step.variables().get("perbaikan");
            variables.put("perbaikan", Example.perbaikan(found.variable("permohonan"), changed));
        }
        Answer answer = engine.as(Staff.INTAKE)
                .post(
                        "/api/applications/%s/messages",
                        Map.of("messages", List.of(step.message()), "variables", variables), found.key());
        if (!answer.isGood()) {
            throw new Fault("mesin menolak pesan ini: %s", answer.message());
        }
    }
}
