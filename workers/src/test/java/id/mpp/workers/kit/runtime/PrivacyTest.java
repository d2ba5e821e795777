package id.mpp.workers.kit.runtime;

import static id.mpp.workers.kit.runtime.WorkerRig.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.fake.FakeHttp;
import id.mpp.workers.fake.FakeHttp.Answer;
import id.mpp.workers.kit.FromRecord;
import id.mpp.workers.kit.Handler;
import id.mpp.workers.kit.Meaning;
import id.mpp.workers.kit.Topic;
import id.mpp.workers.kit.partner.PartnerHttp;
import id.mpp.workers.kit.partner.TestPartners;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Marked values are planted wherever a partner or an application could bring them, and searched for where people read. */
@ExtendWith(OutputCaptureExtension.class)
class PrivacyTest {

    private static final String NIK = "9901011708900001";
    private static final String NAME = "Siti Ditandai Khusus";
    private static final String BODY = "{\"nik\":\"" + NIK + "\",\"nama\":\"" + NAME + "\"}";
    private static final String PAGE = "<html><title>Galat " + NIK + "</title><body>" + NAME + "</body></html>";

    private final FakeEngine engine = new FakeEngine();
    private final FakeHttp partner = new FakeHttp();
    private WorkerRig rig;

    /** Everything the kit logs, also what only developers switch on. */
    @BeforeEach
    void logEverything() {
        LoggingSystem.get(getClass().getClassLoader()).setLogLevel("id.mpp", LogLevel.TRACE);
    }

    @AfterEach
    void stop() {
        LoggingSystem.get(getClass().getClassLoader()).setLogLevel("id.mpp", null);
        engine.close();
        partner.close();
    }

    /** Personal data on its way to the partner. */
    record Person(
            @FromRecord("pemohon.nik") @Meaning("NIK") String nik,
            @FromRecord("pemohon.nama") @Meaning("Nama") Optional<String> nama,
            @Meaning("Catatan") String catatan) {}

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("a good answer nobody expected", Answer.json(200, BODY)),
                Arguments.of("a refusal", Answer.json(400, BODY)),
                Arguments.of("refused credentials", Answer.json(403, BODY)),
                Arguments.of("trouble", Answer.json(500, BODY)),
                Arguments.of("a page", Answer.html(200, PAGE)),
                Arguments.of("an error page", Answer.html(502, PAGE)),
                Arguments.of("half an answer", Answer.json(200, BODY.substring(0, 40))),
                Arguments.of("no answer", Answer.cut()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void nothingOfAPersonIsInIncidentOrLog(String what, Answer answer, CapturedOutput output) {
        partner.answer(call -> answer);
        PartnerHttp http = TestPartners.open().json("DJP", partner.uri(), Duration.ofSeconds(1), Duration.ofSeconds(1));
        work((job, person) -> {
            String status = http.ask(
                            "/kswp",
                            Map.of(),
                            Map.of("nik", person.nik(), "nama", person.nama().orElse("")))
                    .path("status")
                    .asText();
            throw new IllegalArgumentException("unknown status " + status + " of " + person);
        });

        assertThat(failure().toString()).doesNotContain(NIK).doesNotContain(NAME);
        assertThat(output.getAll()).contains(TOPIC + " I-1").doesNotContain(NIK).doesNotContain(NAME);
        assertThat(partner.lastCall().path()).doesNotContain(NIK);
    }

    @Test
    void norWhenTheEngineRefusesTheResultAndRepeatsIt(CapturedOutput output) {
        engine.on("POST /engine-rest/external-task/1/complete", 400, "{\"type\":\"E\",\"message\":\"" + NIK + "\"}");
        work((job, person) -> person);

        assertThat(failure().toString()).doesNotContain(NIK);
        assertThat(output.getAll()).doesNotContain(NIK).doesNotContain(NAME);
    }

    @Test
    void norInTheMetrics() {
        work((job, person) -> {
            throw new IllegalStateException(person.toString());
        });
        failure();

        await().untilAsserted(() -> assertThat(rig.count("retry")).isEqualTo(1));
        assertThat(rig.meters.getMeters())
                .extracting(meter -> meter.getId().toString())
                .isNotEmpty()
                .noneMatch(id -> id.contains(NIK) || id.contains(NAME) || id.contains("I-1"));
    }

    private void work(Handler<Person, Person> handler) {
        engine.document("I-1", "{\"pemohon\":" + BODY + "}");
        rig = new WorkerRig(
                engine,
                WorkerRig.settings(1),
                Topic.topic(TOPIC, "Menguji").handledBy(Person.class, Person.class, handler));
        engine.offer("1", TOPIC, "I-1", null, "{\"catatan\":{\"type\":\"String\",\"value\":\"" + NAME + "\"}}");
    }

    private com.fasterxml.jackson.databind.JsonNode failure() {
        List<FakeHttp.Call> reports = await().until(() -> engine.reports("1", "failure"), calls -> !calls.isEmpty());
        await().untilAsserted(() -> assertThat(rig.running(TOPIC)).isZero());
        rig.close();
        return reports.get(0).json();
    }
}
