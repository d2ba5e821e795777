package id.mpp.engine.survey;

import java.math.BigDecimal;
import java.util.List;

/**
 * What people think of a service, or in a month or quarter.
 *
 * @param key name of the service, or e.g. {@code 2026-11} or {@code 2026-T4}; empty for all
 * @param title what people call it
 * @param population applications that ended in the period: the people who could have answered
 * @param needed answers that are enough for so many
 * @param respondents those who have answered in the period
 * @param atCounter of these, those who told an officer
 * @param means of the elements in their order, two digits; empty when nobody has answered
 * @param index two digits; null when nobody has answered
 */
record Result(
        String key,
        String title,
        long population,
        long needed,
        long respondents,
        long atCounter,
        List<BigDecimal> means,
        BigDecimal index,
        Grade grade,
        String gradeLabel) {

    static Result of(String key, String title, long population, long atCounter, Tally tally) {
        Grade grade = tally.grade();
        return new Result(
                key,
                title,
                population,
                SampleSize.of(population),
                tally.respondents(),
                atCounter,
                tally.means(),
                tally.index(),
                grade,
                grade == null ? null : grade.label());
    }

    /** Of a service that nobody has come to. */
    static Result none(String key, String title) {
        return of(key, title, 0, 0, new Tally(0, List.of()));
    }
}
