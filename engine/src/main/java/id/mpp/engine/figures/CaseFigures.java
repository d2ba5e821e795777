package id.mpp.engine.figures;

import id.mpp.engine.calendar.WorkCalendar;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A row of {@code mpp.case_figures}.
 *
 * @param agencies who has had a hand in it, in alphabetical order
 */
record CaseFigures(
        String businessKey,
        String service,
        Instant receivedAt,
        Instant completeAt,
        Decision decision,
        Ending ending,
        List<String> agencies) {

    /**
     * Of one application.
     *
     * @param calendar the calendar that was in force at a moment
     */
    static CaseFigures of(Case facts, Function<Instant, WorkCalendar> calendar, Own own) {
        List<Line> story = facts.story();
        Instant last = story.get(story.size() - 1).at();
        Split split = Split.of(story, calendar.apply(last), own);
        return new CaseFigures(
                facts.businessKey(),
                facts.effectiveService(),
                story.get(0).at(),
                first(story, line -> line.milestone().equals("complete"))
                        .map(Line::at)
                        .orElse(null),
                first(story, line -> Outcome.isDecision(line.milestone()))
                        .map(line -> Decision.of(line, facts.limit(), own))
                        .orElse(Decision.NONE),
                facts.ending().map(line -> Ending.of(line, split, own)).orElseGet(() -> Ending.none(split)),
                List.copyOf(split.agencies().keySet()));
    }

    private static Optional<Line> first(List<Line> lines, Predicate<Line> isMeant) {
        return lines.stream().filter(isMeant).findFirst();
    }

    /**
     * A yes or no; all null while there is none.
     *
     * @param by the agency; null when the clock or OSS decided
     * @param isInTime null when no limit ran
     */
    record Decision(Instant at, String by, Boolean isInTime) {

        static final Decision NONE = new Decision(null, null, null);

        static Decision of(Line line, Case.Limit limit, Own own) {
            boolean isSilent =
                    Outcome.of(line.milestone()).filter(Outcome.DEEMED::equals).isPresent();
            return new Decision(
                    line.at(),
                    isSilent ? null : own.orOther(line.agency()),
                    limit == null ? null : limit.isKept(line.at(), isSilent));
        }
    }

    /**
     * The end, and the working days until then; null while it is open.
     *
     * @param agencyDays in the order of the agencies; all 0 while it is open
     */
    record Ending(
            Instant at, Outcome outcome, Integer own, Integer others, Integer applicant, List<Integer> agencyDays) {

        static Ending none(Split split) {
            return new Ending(
                    null,
                    null,
                    null,
                    null,
                    null,
                    Collections.nCopies(split.agencies().size(), 0));
        }

        static Ending of(Line line, Split split, Own own) {
            return new Ending(
                    line.at(),
                    Outcome.of(line.milestone()).orElse(Outcome.ISSUED),
                    split.own(own),
                    split.others(own),
                    split.applicant(),
                    List.copyOf(split.agencies().values()));
        }

        Integer days() {
            return at == null ? null : Integer.valueOf(own + others + applicant);
        }
    }
}
