package id.mpp.workers.kit.runtime;

import id.mpp.workers.kit.Explained;
import id.mpp.workers.kit.NotRetryable;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Cockpit is told about a failed attempt; it is made of our own sentences, class names and code lines only.
 *
 * @param message one Indonesian sentence for the operator
 * @param details class names and code lines for the developer
 * @param retries attempts left
 * @param pause time until the next one
 */
record FailureReport(String message, String details, int retries, Duration pause) {

    private static final int FRAMES = 25;
    private static final int CAUSES = 5;

    static FailureReport of(Throwable failure, RetryPlan plan, Integer retriesBefore) {
        int left = failure instanceof NotRetryable ? 0 : plan.left(retriesBefore);
        Duration pause = left == 0 ? Duration.ZERO : plan.pause(left);
        return new FailureReport(sentence(failure, left, pause), details(failure), left, pause);
    }

    Outcome outcome() {
        return retries == 0 ? Outcome.INCIDENT : Outcome.RETRY;
    }

    void to(RunningJob job) {
        job.engine().handleFailure(job.task(), message, details, retries, pause.toMillis());
    }

    private static String sentence(Throwable failure, int left, Duration pause) {
        String what = what(failure) + ". ";
        if (left > 0) {
            return what + "Diulang otomatis dalam " + words(pause) + "; sisa percobaan " + left + ".";
        }
        String why = failure instanceof NotRetryable ? "Tidak diulang otomatis. " : "Percobaan otomatis sudah habis. ";
        return what + why + advice(failure) + ", lalu naikkan jumlah percobaan (retries) di Cockpit agar berlanjut.";
    }

    private static String what(Throwable failure) {
        return failure instanceof Explained explained
                ? explained.getMessage()
                : "Pekerja mengalami kesalahan yang tidak terduga ("
                        + failure.getClass().getSimpleName() + ")";
    }

    private static String advice(Throwable failure) {
        return failure instanceof Explained explained ? explained.advice() : "Laporkan kepada pengembang pekerja";
    }

    static String words(Duration pause) {
        if (pause.toHours() > 0 && pause.toMinutesPart() == 0) {
            return pause.toHours() + " jam";
        }
        return pause.toMinutes() > 0 ? pause.toMinutes() + " menit" : pause.toSeconds() + " detik";
    }

    private static String details(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(FailureReport::trace)
                .collect(Collectors.joining("caused by "));
    }

    private static String trace(Throwable failure) {
        String frames = Stream.of(failure.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "  at " + frame + "\n")
                .collect(Collectors.joining());
        return failure.getClass().getName() + "\n" + frames;
    }
}
