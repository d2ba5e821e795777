package id.mpp.engine.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Figures over HTTP, against sums that the test makes of the journals by itself. */
@EngineTest
class FiguresTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final List<Tale> TALES =
            LongStream.range(0, 250).mapToObj(seed -> Tale.of(seed, ZONE)).toList();
    private static final LocalDate FROM = LocalDate.of(2026, 3, 10);
    private static final LocalDate TO = LocalDate.of(2026, 7, 20);
    private static final String OURS = "agency=" + Tale.MARK;
    private static final String PERIOD = OURS + "&from=" + FROM + "&to=" + TO;

    private final RunningEngine engine;
    private final Archive archive;
    private SecondCount count;

    FiguresTest(
            RunningEngine engine, JdbcClient jdbc, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.engine = engine;
        this.archive = new Archive(jdbc, events, transaction);
    }

    @BeforeEach
    void lay() {
        archive.keep(TALES);
        count = SecondCount.by(get("/api/calendar/versions/1").get("calendar"));
    }

    @Test
    void theTotalIsWhatTheJournalsSay() {
        JsonNode total = get("/api/figures?" + PERIOD).get("total");
        List<Tale> ended = ended(FROM, TO);
        assertThat(total.get("received").intValue())
                .isEqualTo(count(tale -> isWithin(tale.lines().get(0).at(), FROM, TO)))
                .isPositive();
        assertThat(total.get("ended").intValue()).isEqualTo(ended.size());
        assertThat(total.get("open").intValue()).isEqualTo(count(tale -> SecondCount.ending(tale) == null));
        for (String outcome : List.of("issued", "refused", "deemed")) {
            assertThat(total.get(outcome).intValue())
                    .as(outcome)
                    .isEqualTo((int) ended.stream()
                            .filter(tale -> outcome.equals(SecondCount.outcome(tale)))
                            .count())
                    .isPositive();
        }
        assertThat(total.get("closed").intValue()).isEqualTo((int) ended.stream()
                .filter(tale -> List.of("cancelled", "voided").contains(SecondCount.outcome(tale)))
                .count());
        List<Boolean> judged = ended.stream()
                .filter(tale -> count.isInTime(tale) != null)
                .map(count::isInTime)
                .toList();
        assertThat(total.get("judged").intValue()).isEqualTo(judged.size());
        assertThat(total.get("inTime").intValue())
                .isEqualTo((int) judged.stream().filter(inTime -> inTime).count())
                .isBetween(1, judged.size() - 1);
    }

    @Test
    void theWorkingDaysAreThoseOfASecondCount() {
        JsonNode total = get("/api/figures?" + PERIOD).get("total");
        assertDays(total.get("days"), FROM, TO, this::days);
        assertDays(total.get("own"), FROM, TO, tale -> daysOf(tale, "dpmptsp"));
        assertDays(total.get("applicant"), FROM, TO, tale -> daysOf(tale, SecondCount.APPLICANT));
        assertDays(
                total.get("others"),
                FROM,
                TO,
                tale -> days(tale) - daysOf(tale, "dpmptsp") - daysOf(tale, SecondCount.APPLICANT));
    }

    @Test
    void monthsBeginInTheZoneOfTheMall() {
        Map<String, Integer> received = new TreeMap<>();
        TALES.stream()
                .map(tale -> count.date(tale.lines().get(0).at()))
                .filter(date -> !date.isBefore(FROM) && !date.isAfter(TO))
                .forEach(date -> received.merge(date.toString().substring(0, 7), 1, Integer::sum));
        JsonNode groups = get("/api/figures?by=month&" + PERIOD).get("groups");
        Map<String, Integer> found = new TreeMap<>();
        groups.forEach(group ->
                found.put(group.get("key").asText(), group.at("/sums/received").intValue()));
        found.values().removeIf(number -> number == 0);
        assertThat(found).isEqualTo(received).hasSize(5);
        JsonNode april = group(groups, "2026-04").get("sums");
        LocalDate first = LocalDate.of(2026, 4, 1);
        assertThat(april.get("ended").intValue())
                .isEqualTo(ended(first, first.plusDays(29)).size());
        assertDays(april.get("days"), first, first.plusDays(29), this::days);
    }

    @Test
    void anAgencyHasItsOwnPart() {
        JsonNode groups = get("/api/figures?by=agency&" + PERIOD).get("groups");
        JsonNode mark = group(groups, Tale.MARK);
        assertThat(mark.get("title").asText()).isEqualTo("UJI ANGKA");
        assertDays(mark.at("/sums/part"), FROM, TO, tale -> daysOf(tale, Tale.MARK));
        assertDays(mark.at("/sums/days"), FROM, TO, this::days);
        assertThat(new Answer(200, groups.toString()).each("key"))
                .contains("dpmptsp", "dinkes-uji", "pupr-uji", "oss")
                .doesNotContain("dokumen");
    }

    @Test
    void aServiceIsCalledByItsTitle() {
        JsonNode group = group(get("/api/figures?" + PERIOD).get("groups"), Archive.SERVICE);
        assertThat(group.get("title").asText()).isEqualTo("Layanan Berwaktu");
        assertThat(group.get("sums")).isEqualTo(get("/api/figures?" + PERIOD).get("total"));
        assertThat(get("/api/figures?service=tidak-ada&" + PERIOD)
                        .at("/total/received")
                        .intValue())
                .isZero();
        JsonNode choices = get("/api/figures/choices");
        assertThat(choices.get("services").findValuesAsText("name"))
                .contains(Archive.SERVICE)
                .doesNotContain("uang-uji");
        assertThat(choices.get("agencies").findValuesAsText("name")).contains(Tale.MARK);
    }

    @Test
    void openOnesAreCountedByTheirAgeInWorkingDays() {
        JsonNode ages = get("/api/figures/open?" + OURS).get("ages");
        assertThat(ages.findValues("from").stream().map(JsonNode::intValue)).containsExactly(0, 3, 6, 11, 21);
        List<Tale> open =
                TALES.stream().filter(tale -> SecondCount.ending(tale) == null).toList();
        assertThat(ages.get(4).get("cases").intValue()).isEqualTo(open.size()); // all of them are from long ago
        assertThat(ages.get(4).get("overdue").intValue()).isEqualTo(open.size()).isPositive();
        assertThat(get("/api/figures?" + PERIOD).at("/total/overdue").intValue())
                .isEqualTo(open.size());
    }

    @Test
    void theStepsAreNamedAtWhichApplicationsWait() {
        String service = "layanan-lain";
        engine.start(service);
        JsonNode steps = get("/api/figures/open?service=" + service).get("steps");
        assertThat(steps).isNotEmpty().allSatisfy(step -> {
            assertThat(step.get("service").asText()).isEqualTo(service);
            assertThat(step.get("cases").intValue()).isPositive();
        });
        assertThat(steps.findValuesAsText("element")).contains("Kunjungi");
        assertThat(steps.findValuesAsText("name"))
                .allSatisfy(name -> assertThat(name).isNotBlank());
    }

    @Test
    void thePagesOfAListFitTogetherAndAreSortedByTheDatabase() {
        List<String> expected = ended(FROM, TO).stream()
                .filter(tale -> "issued".equals(SecondCount.outcome(tale)))
                .sorted(Comparator.<Tale>comparingInt(this::days).reversed().thenComparing(Tale::key))
                .map(Tale::key)
                .toList();
        List<String> found = new ArrayList<>();
        for (int page = 0; page * 7 < expected.size(); page++) {
            JsonNode list = get("/api/figures/cases?state=issued&sort=-days&size=7&page=" + page + "&" + PERIOD);
            assertThat(list.get("total").intValue()).isEqualTo(expected.size());
            found.addAll(list.get("cases").findValuesAsText("businessKey"));
        }
        assertThat(found).isEqualTo(expected).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"received", "ended", "issued", "refused", "deemed", "closed", "open", "paused", "overdue"})
    void behindEachNumberStandSoManyApplications(String state) {
        JsonNode list = get("/api/figures/cases?state=" + state + "&" + PERIOD);
        assertThat(list.get("total")).isEqualTo(get("/api/figures?" + PERIOD).at("/total/" + state));
        assertThat(list.get("cases"))
                .hasSize(Math.min(50, list.get("total").intValue()))
                .allSatisfy(row -> assertThat(row.properties().stream().map(Map.Entry::getKey))
                        .containsExactly(
                                "businessKey",
                                "service",
                                "serviceTitle",
                                "receivedAt",
                                "decidedAt",
                                "decidedBy",
                                "endedAt",
                                "outcome",
                                "deadline",
                                "paused",
                                "overdue",
                                "days",
                                "own",
                                "others",
                                "applicant",
                                "inTime"));
    }

    @Test
    void theFileHoldsTheSameNumbers() {
        JsonNode sums = group(get("/api/figures?" + PERIOD).get("groups"), Archive.SERVICE)
                .get("sums");
        String[] lines = engine.as("manajer")
                .get("/api/figures.csv?" + PERIOD)
                .expect(200)
                .text()
                .split("\r\n");
        assertThat(lines[0]).startsWith("\uFEFFKode;Layanan;Diterima;Selesai;Terbit");
        assertThat(lines[1])
                .startsWith(
                        Archive.SERVICE + ";Layanan Berwaktu;" + sums.get("received") + ";" + sums.get("ended") + ";")
                .contains(";"
                        + "%.2f".formatted(sums.at("/days/mean").doubleValue()).replace('.', ',') + ";");
        assertThat(lines).hasSize(2);
    }

    private void assertDays(JsonNode days, LocalDate from, LocalDate to, ToIntFunction<Tale> of) {
        int[] values = ended(from, to).stream().mapToInt(of).sorted().toArray();
        assertThat(values).hasSizeGreaterThan(10);
        assertThat(days.get("mean").doubleValue())
                .isCloseTo(Arrays.stream(values).average().orElseThrow(), within(1e-9));
        assertThat(days.get("median").doubleValue()).isCloseTo(percentile(values, 0.5), within(1e-9));
        assertThat(days.get("p90").doubleValue()).isCloseTo(percentile(values, 0.9), within(1e-9));
    }

    /** Between the two values that lie around it, as far from each as it is. */
    private static double percentile(int[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        return below + 1 == sorted.length
                ? sorted[below]
                : sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
    }

    private List<Tale> ended(LocalDate from, LocalDate to) {
        return TALES.stream()
                .filter(tale -> SecondCount.ending(tale) != null
                        && isWithin(SecondCount.ending(tale).at(), from, to))
                .toList();
    }

    private boolean isWithin(Instant moment, LocalDate from, LocalDate to) {
        LocalDate date = count.date(moment);
        return !date.isBefore(from) && !date.isAfter(to);
    }

    private int days(Tale tale) {
        return count.owners(tale).values().stream().mapToInt(Integer::intValue).sum();
    }

    private int daysOf(Tale tale, String party) {
        return count.owners(tale).getOrDefault(party, 0);
    }

    private static int count(Predicate<Tale> isMeant) {
        return (int) TALES.stream().filter(isMeant).count();
    }

    private static JsonNode group(JsonNode groups, String key) {
        return StreamSupport.stream(groups.spliterator(), false)
                .filter(group -> group.get("key").asText().equals(key))
                .collect(Collectors.collectingAndThen(Collectors.toList(), found -> {
                    assertThat(found).as(key).hasSize(1);
                    return found.get(0);
                }));
    }

    private JsonNode get(String path) {
        return engine.as("manajer").get(path).expect(200).json();
    }
}
