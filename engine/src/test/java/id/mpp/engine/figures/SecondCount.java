package id.mpp.engine.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Figures of one journal by another way, written from the rules alone: it walks through every date and asks of each closing time
 * who had the case.
 */
record SecondCount(ZoneId zone, int week, LocalTime closes, Set<LocalDate> free) {

    static final String APPLICANT = "pemohon";

    private static final int LIMIT = 5;
    private static final List<String> ENDINGS = List.of(
            "issued",
            "issued-provisionally",
            "refused",
            "deemed",
            "issued-by-oss",
            "closed",
            "cancelled",
            "revoked",
            "voided");
    private static final List<String> IGNORED = List.of("warned", "overdue", "updated", "reminded", "signed");
    private static final List<String> OURS = List.of("dpmptsp", "dokumen");
    private static final List<String> NOBODYS =
            List.of("cancelled", "revoked", "deemed", "issued-by-oss", "fee-set-by-oss");

    /** By a calendar as {@code /api/calendar} shows it. */
    static SecondCount by(JsonNode calendar) {
        Set<LocalDate> free = new HashSet<>();
        for (JsonNode year : calendar.get("years")) {
            for (JsonNode day : year.get("days")) {
                if (!day.get("kind").asText().equals("kerja")) {
                    free.add(LocalDate.parse(day.get("date").asText()));
                }
            }
        }
        return new SecondCount(
                ZoneId.of(calendar.get("zone").asText()),
                calendar.get("week").intValue(),
                LocalTime.parse(calendar.get("closes").asText()),
                free);
    }

    /** The line that ended it, for a case without a process an approval, too; null while it is open. */
    static Line ending(Tale tale) {
        List<Line> lines = tale.lines();
        return lines.stream()
                .filter(line -> ENDINGS.contains(line.milestone()))
                .findFirst()
                .or(() -> lines.stream()
                        .filter(line -> line.milestone().equals("approved"))
                        .findFirst())
                .orElse(null);
    }

    /** The line that said yes or no; null while there is none. */
    static Line decision(Tale tale) {
        List<Line> lines = tale.lines();
        return lines.stream()
                .filter(line -> line.milestone().equals("approved") || ENDINGS.contains(line.milestone()))
                .findFirst()
                .filter(line ->
                        !List.of("closed", "cancelled", "revoked", "voided").contains(line.milestone()))
                .orElse(null);
    }

    static String outcome(Tale tale) {
        Line ending = ending(tale);
        return ending == null
                ? null
                : switch (ending.milestone()) {
                    case "issued-provisionally", "approved" -> "issued";
                    case "issued-by-oss" -> "deemed";
                    case "revoked" -> "cancelled";
                    default -> ending.milestone();
                };
    }

    /** Working days of each party from receipt to end. */
    TreeMap<String, Integer> owners(Tale tale) {
        TreeMap<String, Integer> owners = new TreeMap<>();
        Instant begin = tale.lines().get(0).at();
        Instant end = ending(tale).at();
        for (LocalDate date = date(begin); !date.isAfter(date(end)); date = date.plusDays(1)) {
            Instant closing = closing(date);
            if (isWorked(date) && closing.isAfter(begin) && !closing.isAfter(end)) {
                owners.merge(owner(tale.lines(), closing), 1, Integer::sum);
            }
        }
        return owners;
    }

    private static String owner(List<Line> lines, Instant closing) {
        if (isHeld(lines, closing, "paused", "resumed") || isHeld(lines, closing, "billed", "paid")) {
            return APPLICANT;
        }
        Line next = lines.stream()
                .filter(line ->
                        !IGNORED.contains(line.milestone()) && !line.at().isBefore(closing))
                .findFirst()
                .orElseThrow();
        boolean isOurs = next.agency() == null || OURS.contains(next.agency()) || NOBODYS.contains(next.milestone());
        return isOurs ? "dpmptsp" : next.agency();
    }

    private static boolean isHeld(List<Line> lines, Instant moment, String begin, String end) {
        return lines.stream()
                .filter(line -> line.at().isBefore(moment))
                .filter(line ->
                        line.milestone().equals(begin) || line.milestone().equals(end))
                .reduce((earlier, later) -> later)
                .filter(line -> line.milestone().equals(begin))
                .isPresent();
    }

    /** Whether the decision came before the fifth working day after "complete" was over; null without a decision. */
    Boolean isInTime(Tale tale) {
        Line decision = decision(tale);
        if (decision == null) {
            return null;
        }
        Instant complete = tale.lines().get(2).at();
        int used = 0;
        for (LocalDate date = date(complete).plusDays(1);
                closing(date).isBefore(decision.at());
                date = date.plusDays(1)) {
            used += isWorked(date) && !isHeld(tale.lines(), closing(date), "paused", "resumed") ? 1 : 0;
        }
        return used < LIMIT && !decision.milestone().equals("issued-by-oss");
    }

    LocalDate date(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    private Instant closing(LocalDate date) {
        return date.atTime(closes).atZone(zone).toInstant();
    }

    private boolean isWorked(LocalDate date) {
        return date.getDayOfWeek().getValue() <= week && !free.contains(date);
    }
}
