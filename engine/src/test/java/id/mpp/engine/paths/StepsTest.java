package id.mpp.engine.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.calendar.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long steps take, over HTTP, against a count that the test makes of the history as Camunda's own REST tells it. */
@EngineTest
class StepsTest {

    private static final DateTimeFormatter CAMUNDA = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");
    private static final int CASES = 7;

    private final RunningEngine engine;
    private final JdbcClient jdbc;
    private final WorkCalendar calendar;

    StepsTest(RunningEngine engine, JdbcClient jdbc, Calendars calendars) {
        this.engine = engine;
        this.jdbc = jdbc;
        this.calendar = calendars.current();
    }

    /** The step of each case took longer than that of the case before, up to weeks; the last of them still waits. */
    @BeforeEach
    void goThroughSteps() {
        IntStream.range(0, CASES).forEach(number -> {
            TracedCase traced = new TracedCase(engine);
            if (number < CASES - 1) {
                traced.check("TERUS", 50);
            }
            jdbc.sql("""
                            update act_hi_actinst set start_time_ = start_time_ - make_interval(hours => ?)
                            where act_id_ = 'Periksa' and proc_inst_id_ in
                                (select id_ from act_hi_procinst where business_key_ = ?)
                            """).params(31 * number * number, traced.key()).update();
        });
    }

    @Test
    void theTimesOfAStepAreThoseOfASecondCount() {
        JsonNode done = step(get(""), "Periksa").get("done");
        List<Taken> taken = taken().stream().filter(Taken::isEnded).toList();
        assertThat(done.get("passes").intValue()).isEqualTo(taken.size()).isGreaterThanOrEqualTo(CASES - 1);
        assertThat(done.get("cases").intValue())
                .isEqualTo((int) taken.stream().map(Taken::process).distinct().count());
        assertSpread(done.get("hours"), taken, Taken::hours);
        assertSpread(done.get("workingDays"), taken, pass -> calendar.closings(pass.start(), pass.end()));
        assertThat(done.at("/workingDays/p90").doubleValue()).isGreaterThan(5);
    }

    @Test
    void whoWaitsIsCountedUntilNow() {
        JsonNode waiting = step(get(""), "Periksa").get("waiting");
        List<Taken> open = taken().stream().filter(pass -> !pass.isEnded()).toList();
        assertThat(waiting.get("cases").intValue()).isEqualTo(open.size()).isPositive();
        double[] hours = open.stream()
                .mapToDouble(
                        pass -> Duration.between(pass.start(), Instant.now()).toMillis() / 3_600_000.0)
                .sorted()
                .toArray();
        assertThat(waiting.at("/hours/median").doubleValue()).isCloseTo(percentile(hours, 0.5), within(0.1));
        assertThat(waiting.at("/workingDays/median").doubleValue()).isGreaterThan(5);
    }

    @Test
    void stepsThatTookNoTimeAreNoSteps() {
        assertThat(get("").get("steps").findValuesAsText("element"))
                .contains("Periksa", "Nilai")
                .doesNotContain("Diterima", "Gabung", "Lanjut", "Terbit");
    }

    @Test
    void aStepThatEndedBeforeThePeriodIsNotInIt() {
        LocalDate yesterday = LocalDate.now(calendar.zone()).minusDays(1);
        JsonNode before = get("?from=2026-01-01&to=" + yesterday);
        assertThat(before.get("to").asText()).isEqualTo(yesterday.toString());
        assertThat(step(before, "Periksa").at("/done/passes").intValue()).isZero();
        assertThat(step(before, "Periksa").at("/done/hours/median").isNull()).isTrue();
        assertThat(step(before, "Periksa").at("/waiting/cases").intValue()).isPositive();
    }

    @Test
    void runningAndFinishedCasesTogetherAreAll() {
        int running =
                step(get("?cases=running"), "Periksa").at("/waiting/cases").intValue();
        JsonNode finished = step(get("?cases=finished"), "Periksa");
        assertThat(running)
                .isEqualTo(step(get(""), "Periksa").at("/waiting/cases").intValue());
        assertThat(finished.at("/waiting/cases").intValue()).isZero();
        assertThat(finished.at("/done/passes").intValue()).isGreaterThanOrEqualTo(CASES - 1);
        assertThat(step(get("?cases=running"), "Periksa").at("/done/passes").intValue()
                        + finished.at("/done/passes").intValue())
                .isEqualTo(step(get(""), "Periksa").at("/done/passes").intValue());
    }

    @Test
    void aVersionIsCountedAlone() {
        int version = engine.as("admin")
                .get("/engine-rest/process-definition/key/" + TracedCase.SERVICE)
                .expect(200)
                .json()
                .get("version")
                .intValue();
        assertThat(get("?version=" + version).get("version").intValue()).isEqualTo(version);
        assertThat(step(get("?version=" + version), "Periksa")
                        .at("/done/passes")
                        .intValue())
                .isGreaterThanOrEqualTo(CASES - 1);
        engine.as("manajer").get(address("?version=4711")).expect(404);
        engine.as("manajer").get("/api/paths/tidak-ada/steps").expect(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=10-03-2026 | from: tulis tanggal seperti",
                "to=kemarin | to: tulis tanggal seperti",
                "from=2026-05-02&to=2026-05-01 | from: tanggal awal harus sebelum",
                "from=1900-01-01 | from: paling lama 10 tahun",
                "cases=some | cases: pilih all, running, atau finished"
            })
    void aQuestionWithoutAnAnswerIsToldInWords(String query, String sentence) {
        assertThat(engine.as("manajer")
                        .get(address("?" + query))
                        .expect(400)
                        .json()
                        .get("detail")
                        .asText())
                .startsWith(sentence);
    }

    /** Numbers only: who draws the diagram may read them too. */
    @ParameterizedTest
    @ValueSource(strings = {"manajer", "admin", "perancang"})
    void theyAreForManagersAndDesigners(String login) {
        assertThat(engine.as(login).get(address("")).expect(200).text()).doesNotContain("Contoh", "petugas");
        for (String other : List.of("petugas.dpmptsp", "kepala.dpmptsp", "worker.oss")) {
            assertThat(engine.as(other).get(address("")).status()).as(other).isEqualTo(403);
        }
    }

    private JsonNode get(String query) {
        return engine.as("manajer").get(address(query)).expect(200).json();
    }

    private static String address(String query) {
        return "/api/paths/" + TracedCase.SERVICE + "/steps" + query;
    }

    private static JsonNode step(JsonNode answer, String element) {
        return StreamSupport.stream(answer.get("steps").spliterator(), false)
                .filter(step -> step.get("element").asText().equals(element))
                .findFirst()
                .orElseThrow();
    }

    private List<Taken> taken() {
        JsonNode found = engine.as("admin")
                .get("/engine-rest/history/activity-instance?activityId=Periksa&sortBy=startTime&sortOrder=asc")
                .expect(200)
                .json();
        return StreamSupport.stream(found.spliterator(), false)
                .filter(pass -> pass.get("processDefinitionKey").asText().equals(TracedCase.SERVICE))
                .map(pass -> new Taken(
                        pass.get("processInstanceId").asText(),
                        moment(pass.get("startTime")),
                        moment(pass.get("endTime"))))
                .toList();
    }

    private static Instant moment(JsonNode text) {
        return text.isNull()
                ? null
                : OffsetDateTime.parse(text.asText(), CAMUNDA).toInstant();
    }

    private static void assertSpread(JsonNode spread, List<Taken> taken, ToDoubleFunction<Taken> of) {
        double[] values = taken.stream().mapToDouble(of).sorted().toArray();
        assertThat(spread.get("median").doubleValue()).isCloseTo(percentile(values, 0.5), within(0.001));
        assertThat(spread.get("p90").doubleValue()).isCloseTo(percentile(values, 0.9), within(0.001));
    }

    /** Between the two values that lie around it, as far from each as it is. */
    private static double percentile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        return below + 1 == sorted.length
                ? sorted[below]
                : sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
    }

    /** One pass through the step, as Camunda tells it. */
    private record Taken(String process, Instant start, Instant end) {

        boolean isEnded() {
            return end != null;
        }

        double hours() {
            return Duration.between(start, end).toMillis() / 3_600_000.0;
        }
    }
}
