package id.mpp.workers.oss;

import id.mpp.workers.kit.partner.PartnerUnavailable;
import id.mpp.workers.kit.partner.UnexpectedAnswer;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One comparison of all applications with OSS, which can be broken off and gone on with. */
final class ComparisonRun {

    private static final int PAGE = 200;

    private final Comparison comparison;
    private final Differences differences;
    private final Instant begun;
    private final Instant since;
    private final Deque<Compared> next = new ArrayDeque<>();
    private final List<Difference> found = new ArrayList<>();
    private final Map<String, Integer> silent = new HashMap<>();
    private String after = "";
    private int checked;

    /** Compares what is open or has ended since then. */
    ComparisonRun(Comparison comparison, Differences differences, Instant begun, Instant since) {
        this.comparison = comparison;
        this.differences = differences;
        this.begun = begun;
        this.since = since;
    }

    int checked() {
        return checked;
    }

    int differing() {
        return found.size();
    }

    /** False when there is nothing left. */
    boolean compareNext() {
        if (next.isEmpty()) {
            next.addAll(comparison.page(since, after, PAGE));
        }
        if (next.isEmpty()) {
            return false;
        }
        after = next.peekLast().businessKey().compareTo(after) > 0
                ? next.peekLast().businessKey()
                : after;
        compare(next.remove());
        checked++;
        return true;
    }

    /** What OSS cannot say about this licence only, whoever reads the list has to look into. */
    private void compare(Compared application) {
        try {
            differences.of(application).ifPresent(found::add);
        } catch (UnexpectedAnswer odd) {
            found.add(unsaid(application, "Jawaban OSS tentang izin ini tidak dapat dibaca."));
        } catch (PartnerUnavailable trouble) {
            if (!hasAnsweredOthersSince(application)) {
                next.addLast(application); // after the others, which may be answered
                throw trouble;
            }
            found.add(unsaid(application, "OSS tidak menjawab tentang izin ini, tetapi menjawab tentang izin lain."));
        }
    }

    /** Whether OSS was silent about this one before, and not about the next. */
    private boolean hasAnsweredOthersSince(Compared application) {
        Integer checkedThen = silent.put(application.businessKey(), checked);
        return checkedThen != null && checked > checkedThen;
    }

    private Difference unsaid(Compared application, String sentence) {
        return new Difference(
                application.businessKey(), application.service(), "status", null, null, begun.toString(), sentence);
    }

    /** Has the engine keep what was found; only a complete one is ever shown as a full one. */
    void keep(boolean complete) {
        comparison.keep(begun, checked, complete, found);
    }
}
