package id.mpp.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import id.mpp.engine.TimeMachine;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the clock of a running application does to timers, tasks, journal and API. */
@EngineTest
class ClockTest {

    private static final String AUTOMATIC = "99001";
    private static final String ESCALATED = "99002";
    private static final String BY_OSS = "99003";
    private static final String NEVER = "9999-12-31";
    private static final Duration LONG_AGO = Duration.ofDays(40);

    private final RunningEngine engine;
    private final TimeMachine time;
    private final AlarmClock alarms;

    ClockTest(RunningEngine engine, TimeMachine time, AlarmClock alarms) {
        this.engine = engine;
        this.time = time;
        this.alarms = alarms;
    }

    @Test
    void nothingRunsBeforeTheFileIsComplete() {
        TimedCase timed = TimedCase.received(engine, AUTOMATIC);
        assertThat(timed.clock().get("phase").asText()).isEqualTo("waiting");
        assertThat(timed.clock().get("deadline").isNull()).isTrue();
        assertThat(timed.clock().get("sentence").asText()).contains("belum berjalan");
        assertThat(timed.dueOfTask().asText()).as("the designer's own date").startsWith("2030-01-02");
    }

    @Test
    void timerAndTaskAreDueWhenTheLimitEnds() {
        TimedCase timed = TimedCase.complete(engine, AUTOMATIC);
        JsonNode clock = timed.clock();
        assertThat(clock.get("phase").asText()).isEqualTo("running");
        assertThat(clock.get("days")).hasSize(5);
        assertThat(clock.get("source").asText()).isEqualTo("Aturan uji");
        Instant deadline = Instant.parse(clock.get("deadline").asText());
        assertThat(instant(timed.dueOfTimer("BatasOtomatis"))).isEqualTo(deadline);
        assertThat(instant(timed.dueOfTask().asText())).isEqualTo(deadline);
        assertThat(timed.dueOfTimer("BatasEskalasi")).startsWith(NEVER);
    }

    @Test
    void pausingMovesTimerAndDueDateAndResumingMovesThemAgain() {
        TimedCase timed = TimedCase.complete(engine, AUTOMATIC);
        timed.decide("tanya").expect(204);
        assertThat(timed.clock().get("phase").asText()).isEqualTo("paused");
        assertThat(timed.clock().get("deadline").isNull()).isTrue();
        assertThat(timed.clock().get("sentence").asText()).contains("Menunggu pemohon", "Mohon denah yang baru");
        assertThat(timed.dueOfTimer("BatasOtomatis")).startsWith(NEVER);

        time.back(timed.key(), LONG_AGO); // as if the applicant had taken his time; without the pause it would be over
        timed.answer();
        String after = timed.clock().get("deadline").asText();
        assertThat(Instant.parse(after)).isAfter(Instant.now());
        assertThat(instant(timed.dueOfTimer("BatasOtomatis"))).isEqualTo(Instant.parse(after));
        assertThat(instant(timed.dueOfTask().asText())).isEqualTo(Instant.parse(after));
        assertThat(new Answer(200, timed.clock().get("segments").toString()).each("phase"))
                .containsExactly("waiting", "running", "paused", "running");
    }

    @Test
    void aResetBeginsFromZero() {
        TimedCase timed = TimedCase.complete(engine, AUTOMATIC);
        time.back(timed.key(), Duration.ofDays(3));
        timed.decide("ulang").expect(204);
        assertThat(timed.clock().get("phase").asText()).isEqualTo("stopped");
        timed.answer();
        TimedCase fresh = TimedCase.complete(engine, AUTOMATIC);
        assertThat(timed.clock().get("days")).isEqualTo(fresh.clock().get("days"));
        assertThat(timed.clock().get("used").intValue()).isZero();
    }

    @Test
    void whenNobodyDecidesTheCaseIsGrantedWithEvidenceThatCanBeComputedAgain() {
        TimedCase timed = TimedCase.complete(engine, AUTOMATIC);
        time.back(timed.key(), LONG_AGO);
        await().untilAsserted(() -> assertThat(engine.milestones(timed.key())).contains("deemed"));
        assertThat(engine.processes(timed.key())).isZero();
        JsonNode proof = engine.as("manajer")
                .get("/api/applications/" + timed.key() + "/evidence")
                .expect(200)
                .json();
        assertThat(proof.get("agrees").booleanValue()).isTrue();
        JsonNode record = proof.get("record");
        assertThat(record.at("/rule/days").intValue()).isEqualTo(5);
        assertThat(record.at("/rule/source").asText()).isEqualTo("Aturan uji");
        assertThat(record.get("days")).hasSize(5);
        assertThat(record.get("calendarVersion").intValue()).isPositive();
        // an alarm may have come before the timer; the clock does not read it
        assertThat(new Answer(200, record.get("journal").toString())
                        .each("milestone").stream()
                                .filter(milestone ->
                                        !List.of("warned", "overdue").contains(milestone)))
                .containsExactly("received", "complete", "deemed");
        assertThat(Instant.parse(record.get("deemedAt").asText()))
                .isAfterOrEqualTo(Instant.parse(record.get("deadline").asText()));
    }

    @Test
    void evidenceThatWasTamperedWithIsSeen() {
        TimedCase timed = TimedCase.complete(engine, AUTOMATIC);
        time.back(timed.key(), LONG_AGO);
        await().untilAsserted(() -> assertThat(engine.milestones(timed.key())).contains("deemed"));
        time.backUnnoticed(timed.key(), Duration.ofDays(9));
        assertThat(engine.as("manajer")
                        .get("/api/applications/" + timed.key() + "/evidence")
                        .expect(200)
                        .json()
                        .get("agrees")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void aTimerThatIsSetOffBeforeTheLimitGrantsNothing() {
        TimedCase timed = TimedCase.complete(engine, AUTOMATIC);
        Answer answer = engine.as("admin").post("/engine-rest/job/" + timed.timerId("BatasOtomatis") + "/execute", "");
        assertThat(answer.status()).isGreaterThanOrEqualTo(400);
        assertThat(engine.milestones(timed.key())).containsExactly("received", "complete");
        assertThat(engine.task(timed.key())).isNotNull();
    }

    @Test
    void theSwitchOfTheBusinessActivityEscalatesInstead() {
        TimedCase timed = TimedCase.complete(engine, ESCALATED);
        assertThat(timed.dueOfTimer("BatasOtomatis")).startsWith(NEVER);
        String officersTask = engine.task(timed.key());
        time.back(timed.key(), LONG_AGO);
        await().untilAsserted(
                        () -> assertThat(engine.tasks(timed.key())).hasSize(2).contains(officersTask));
        assertThat(engine.milestones(timed.key())).doesNotContain("deemed");
    }

    @Test
    void whatIsOverdueAtOssIsListedForTheWorkerThatAsks() {
        TimedCase timed = TimedCase.complete(engine, BY_OSS);
        assertThat(overdue(timed)).isEmpty();
        time.back(timed.key(), LONG_AGO);
        assertThat(overdue(timed)).hasSize(1);
        assertThat(engine.as("worker.oss").get("/api/clocks?atLimit=entah").status())
                .isEqualTo(400);
    }

    private JsonNode overdue(TimedCase timed) {
        String before = timed.key().substring(0, timed.key().length() - 1);
        return engine.as("worker.oss")
                .get("/api/clocks?atLimit=oss&limit=1&after=" + before)
                .expect(200)
                .json();
    }

    @Test
    void warningsComeOnceEachAndMakeTheTaskMoreUrgent() {
        TimedCase timed = TimedCase.complete(engine, ESCALATED);
        int ordinary = priority(timed);
        time.back(timed.key(), LONG_AGO);
        for (int i = 0; i < 6; i++) {
            alarms.ring();
        }
        assertThat(engine.milestones(timed.key()).stream().filter("warned"::equals))
                .hasSize(3);
        assertThat(engine.milestones(timed.key()).stream().filter("overdue"::equals))
                .hasSize(1);
        assertThat(new Answer(200, engine.journal(timed.key()).toString()).each("note"))
                .contains("50 %", "80 %", "hari terakhir", "batas waktu terlewati");
        assertThat(priority(timed)).isGreaterThan(ordinary);
    }

    @Test
    void noAlarmComesBeforeItsTime() {
        TimedCase timed = TimedCase.complete(engine, ESCALATED);
        alarms.ring();
        assertThat(engine.milestones(timed.key())).containsExactly("received", "complete");
    }

    private int priority(TimedCase timed) {
        return engine.as("admin")
                .get("/engine-rest/task?sortBy=priority&sortOrder=desc&processInstanceBusinessKey=" + timed.key())
                .expect(200)
                .json()
                .get(0)
                .get("priority")
                .intValue();
    }

    private static Instant instant(String camunda) {
        return OffsetDateTime.parse(camunda, DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ"))
                .toInstant();
    }
}
