package id.mpp.engine.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A random journal; the same seed tells the same one. Every one of them has passed through the agency {@link #MARK}. */
record Tale(String key, List<Line> lines) {

    static final String MARK = "uji-angka";
    static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    private static final List<String> AGENCIES = List.of("dpmptsp", "dinkes-uji", "pupr-uji", "dokumen");

    static Tale of(long seed, ZoneId zone) {
        return new Teller(new Random(seed), zone).tell("I-ANGKA-" + seed);
    }

    /** Makes one up. */
    private static final class Teller {

        private final Random random;
        private final ZoneId zone;
        private final List<Line> lines = new ArrayList<>();
        private LocalDate date;

        Teller(Random random, ZoneId zone) {
            this.random = random;
            this.zone = zone;
            date = FIRST.plusDays(random.nextInt(240));
        }

        Tale tell(String key) {
            add("received", null);
            add("validation", MARK);
            add("complete", "dpmptsp");
            for (int i = random.nextInt(5); i > 0; i--) {
                happen();
            }
            decide();
            return new Tale(key, lines);
        }

        private void happen() {
            switch (random.nextInt(6)) {
                case 0 -> {
                    add("paused", agency());
                    add("warned", null);
                    add("resumed", agency());
                }
                case 1 -> add("updated", "oss");
                case 2 -> add("overdue", null);
                default -> add("inspection", agency());
            }
        }

        private void decide() {
            switch (random.nextInt(8)) {
                case 0 -> {
                    // It is still open.
                }
                case 1 -> add("refused", agency());
                case 2 -> add("cancelled", "oss");
                case 3 -> add("issued-by-oss", "oss");
                case 4 -> add("approved", agency());
                default -> issue();
            }
        }

        private void issue() {
            add("approved", agency());
            if (random.nextBoolean()) {
                add("billed", "kas-uji");
                add(random.nextInt(4) == 0 ? "voided" : "paid", null);
            }
            add("issued", random.nextBoolean() ? "dokumen" : "oss");
            add("frozen", "dpmptsp");
            add("closed", "dpmptsp");
        }

        private String agency() {
            return AGENCIES.get(random.nextInt(AGENCIES.size()));
        }

        /** Often just at, before or after the closing time or midnight, where mistakes live; sometimes all on one day. */
        private void add(String milestone, String agency) {
            LocalTime last = lines.isEmpty()
                    ? LocalTime.MIN
                    : lines.get(lines.size() - 1).at().atZone(zone).toLocalTime();
            int days = random.nextInt(4);
            date = date.plusDays(days);
            LocalTime time = switch (random.nextInt(5)) {
                case 0 -> LocalTime.of(16, 0);
                case 1 -> LocalTime.of(15, 59, 59);
                case 2 -> LocalTime.MIDNIGHT;
                default -> LocalTime.ofSecondOfDay(random.nextInt(86_400));
            };
            lines.add(new Line(milestone, at(days == 0 && time.isBefore(last) ? last : time), agency, null));
        }

        private Instant at(LocalTime time) {
            return date.atTime(time).atZone(zone).toInstant();
        }
    }
}
