package id.mpp.e2e.day;

import java.util.List;
import java.util.Map;

/**
 * One kind of visit.
 *
 * @param who sentence for people
 * @param share how many of the day's applications
 * @param service which service is wanted
 * @param persona whom the sandbox's OSS pushes; null for a start at the counter
 * @param form answers of the start form at the counter; null for a start by OSS
 * @param answers what officers answer here, by task: one set after another, the last one again and again
 * @param pays how the bill is paid, {@code qris} or {@code va}; null when it is not
 * @param corrects whether the applicant corrects his data at OSS when he is asked to
 * @param timers which timers the passing of time sets off, by their ids in the diagram
 * @param ignored which tasks nobody ever does
 * @param ends the milestone that says how it ended
 */
public record Visit(
        String who,
        int share,
        String service,
        String persona,
        Map<String, Object> form,
        Map<String, List<Map<String, Object>>> answers,
        String pays,
        boolean corrects,
        List<String> timers,
        List<String> ignored,
        String ends) {

    public Visit {
        answers = answers == null ? Map.of() : answers;
        timers = timers == null ? List.of() : timers;
        ignored = ignored == null ? List.of() : ignored;
    }
}
