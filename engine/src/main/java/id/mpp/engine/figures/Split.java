package id.mpp.engine.figures;

import id.mpp.engine.calendar.WorkCalendar;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whose time the working days of a case were. A pure function of its journal, the calendar and who we are.
 *
 * <ul>
 *   <li>A working day belongs to whoever has the case at its closing time: each has one owner, and the sum is whole.
 *   <li>A stretch between two lines is the applicant's while the clock is held or a bill is unpaid.
 *   <li>Else it is the agency's whose officer or worker ended it.
 *   <li>It is ours when nobody's work ended it: the clock, the system, or news from OSS.
 *   <li>A line that only notes something ends no stretch: an alarm is not the work of whoever is warned.
 * </ul>
 *
 * @param applicant working days
 * @param agencies working days of each agency that had a hand in it, ourselves under our first name
 */
record Split(int applicant, SortedMap<String, Integer> agencies) {

    private static final Set<String> NOTES = Set.of("warned", "overdue", "updated", "reminded", "signed");
    private static final Set<String> NEWS = Set.of("deemed", "issued-by-oss", "fee-set-by-oss", "cancelled", "revoked");

    /** Of the lines up to the end of the case, in order. */
    static Split of(List<Line> lines, WorkCalendar calendar, Own own) {
        SortedMap<String, Integer> agencies = new TreeMap<>();
        int applicant = 0;
        Hold hold = Hold.NONE;
        Line from = lines.get(0);
        for (Line line : lines) {
            if (!NOTES.contains(line.milestone())) {
                int days = calendar.closings(from.at(), line.at());
                applicant += hold.isOn() ? days : 0;
                agencies.merge(worker(line, own), hold.isOn() ? 0 : days, Integer::sum);
                hold = hold.after(line.milestone());
                from = line;
            }
        }
        return new Split(applicant, agencies);
    }

    private static String worker(Line line, Own own) {
        return NEWS.contains(line.milestone()) ? own.name() : own.orOther(line.agency());
    }

    int own(Own own) {
        return agencies.getOrDefault(own.name(), 0);
    }

    /** Of all agencies but ourselves. */
    int others(Own own) {
        return agencies.values().stream().mapToInt(Integer::intValue).sum() - own(own);
    }

    /** What makes us wait for the applicant. */
    private record Hold(boolean isClockHeld, boolean isUnpaid) {

        static final Hold NONE = new Hold(false, false);

        boolean isOn() {
            return isClockHeld || isUnpaid;
        }

        Hold after(String milestone) {
            return switch (milestone) {
                case "paused", "stopped" -> new Hold(true, isUnpaid);
                case "resumed", "restarted" -> new Hold(false, isUnpaid);
                case "billed" -> new Hold(isClockHeld, true);
                case "paid" -> new Hold(isClockHeld, false);
                default -> this;
            };
        }
    }
}
