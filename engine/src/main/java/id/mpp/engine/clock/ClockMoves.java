package id.mpp.engine.clock;

import id.mpp.engine.calendar.CalendarUse;
import id.mpp.engine.calendar.WorkCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What a new calendar does to the clocks of all open cases. */
@Component
class ClockMoves implements CalendarUse {

    private final ClockTable table;
    private final Ticks ticks;
    private final EngineDates dates;

    ClockMoves(ClockTable table, Ticks ticks, EngineDates dates) {
        this.table = table;
        this.ticks = ticks;
        this.dates = dates;
    }

    @Override
    public List<Move> moves(WorkCalendar next) {
        return pairs(next).stream()
                .filter(pair ->
                        !Objects.equals(pair.before().deadline(), pair.after().deadline()))
                .map(Pair::move)
                .toList();
    }

    @Override
    public List<Move> apply(WorkCalendar next) {
        List<Pair> pairs = pairs(next);
        table.save(pairs.stream().map(Pair::after).toList());
        dates.show(pairs.stream()
                .filter(pair -> !pair.before().due().equals(pair.after().due()))
                .map(Pair::after)
                .toList());
        return pairs.stream()
                .filter(pair ->
                        !Objects.equals(pair.before().deadline(), pair.after().deadline()))
                .map(Pair::move)
                .toList();
    }

    @Override
    public int open() {
        return table.countOpen();
    }

    private List<Pair> pairs(WorkCalendar next) {
        Map<String, List<Tick>> journals = ticks.ofOpenCases();
        List<Pair> pairs = new ArrayList<>();
        for (ClockRow before : table.open()) {
            List<Tick> journal = journals.getOrDefault(before.businessKey(), List.of());
            pairs.add(new Pair(
                    before, ClockRow.of(before.businessKey(), before.service(), before.limit(), journal, next)));
        }
        return pairs;
    }

    /** A clock by the old and by the new calendar. */
    private record Pair(ClockRow before, ClockRow after) {

        Move move() {
            return new Move(before.businessKey(), before.service(), before.deadline(), after.deadline());
        }
    }
}
