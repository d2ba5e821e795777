package id.mpp.engine.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * A second clock, written from the rules alone and by another way: it walks through every date and asks of each closing time
 * whether the clock ran just before it.
 */
record DayByDay(ZoneId zone, int week, LocalTime closes, Set<LocalDate> free) {

    private static final Set<String> ENDS = Set.of(
            "approved",
            "refused",
            "issued",
            "issued-provisionally",
            "deemed",
            "issued-by-oss",
            "revoked",
            "cancelled",
            "voided",
            "closed");

    /** The deadline; null when it cannot be known. */
    Instant deadline(List<Tick> all, int limit) {
        int end = 0;
        while (end < all.size() && !ENDS.contains(all.get(end).milestone())) {
            end++;
        }
        List<Tick> ticks = all.subList(0, end);
        int begin = lastBeginning(ticks);
        if (begin < 0) {
            return null;
        }
        LocalDate first = ticks.get(begin).at().atZone(zone).toLocalDate();
        int counted = 0;
        for (LocalDate date = first.plusDays(1); date.isBefore(first.plusYears(5)); date = date.plusDays(1)) {
            Instant closing = date.atTime(closes).atZone(zone).toInstant();
            boolean isFree = date.getDayOfWeek().getValue() > week || free.contains(date);
            if (!isFree && runsBefore(closing, ticks) && ++counted == limit) {
                return closing;
            }
        }
        return null;
    }

    /** The first complete, or the last line that began the count anew. */
    private static int lastBeginning(List<Tick> ticks) {
        int begin = -1;
        boolean stopped = false;
        for (int i = 0; i < ticks.size(); i++) {
            String milestone = ticks.get(i).milestone();
            boolean isRestart = milestone.equals("restarted") || milestone.equals("resumed") && stopped;
            if (begin < 0 ? milestone.equals("complete") : isRestart) {
                begin = i;
            }
            if (milestone.equals("stopped")) {
                stopped = true;
            } else if (milestone.equals("resumed") || milestone.equals("restarted")) {
                stopped = false;
            }
        }
        return begin;
    }

    /** Whether the newest line before that moment that holds or releases the clock has released it. */
    private static boolean runsBefore(Instant moment, List<Tick> ticks) {
        boolean complete = false;
        boolean held = false;
        for (Tick tick : ticks) {
            if (tick.at().isBefore(moment)) {
                complete |= tick.milestone().equals("complete");
                held = switch (tick.milestone()) {
                    case "paused", "stopped" -> true;
                    case "resumed", "restarted" -> false;
                    default -> held;
                };
            }
        }
        return complete && !held;
    }
}
