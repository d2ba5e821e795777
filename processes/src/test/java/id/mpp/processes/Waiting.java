package id.mpp.processes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what a case waits for, in the words of a diagram. */
record Waiting(Case found) {

    String sentence() {
        List<String> failures = failures();
        if (!failures.isEmpty()) {
            return "mesin gagal melanjutkan: " + String.join("; ", failures);
        }
        String all = Stream.of(tasks(), topics(), messages(), timers())
                .flatMap(part -> part)
                .collect(Collectors.joining("; "));
        if (found.hasEnded()) {
            return "kasusnya sudah selesai";
        }
        return all.isEmpty() ? "tidak ada yang sedang menunggu" : "yang sedang menunggu: " + all;
    }

    private List<String> failures() {
        return found.jobs("withException=true").stream()
                .map(job -> job.path("exceptionMessage").asText())
                .toList();
    }

    private Stream<String> tasks() {
        return found.tasks("").stream()
                .map(task -> "tugas %s (%s)"
                        .formatted(
                                task.path("taskDefinitionKey").asText(),
                                task.path("name").asText()));
    }

    private Stream<String> topics() {
        return found.externalTasks("").stream()
                .map(task -> "topik %s (%s)"
                        .formatted(
                                task.path("topicName").asText(),
                                task.path("activityId").asText()));
    }

    private Stream<String> messages() {
        return found.messages().stream()
                .map(message -> "pesan " + message.path("eventName").asText())
                .sorted()
                .distinct();
    }

    private Stream<String> timers() {
        return found.jobs("timers=true").stream().map(found::activity).map(activity -> "waktu " + activity);
    }
}
