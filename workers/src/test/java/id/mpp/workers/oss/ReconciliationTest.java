package id.mpp.workers.oss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.fake.FakeHttp;
import id.mpp.workers.fake.FakeHttp.Answer;
import id.mpp.workers.fake.FakeHttp.Call;
import id.mpp.workers.kit.engine.EngineApi;
import id.mpp.workers.kit.engine.TestEngineApi;
import id.mpp.workers.kit.partner.PartnerUnavailable;
import id.mpp.workers.kit.partner.TestPartners;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The daily comparison with OSS: what differs is told in a sentence, and a comparison that was broken off is marked. */
class ReconciliationTest {

    /** 09:00 in Western Indonesia; the daily comparison was due at 02:30. */
    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");

    private final Map<String, String> states = new ConcurrentHashMap<>();
    private final Map<String, String> numbers = new ConcurrentHashMap<>();
    private final List<String> applications = new ArrayList<>();
    private final FakeOss oss = new FakeOss();
    private final FakeHttp http = new FakeHttp().answer(oss);
    private final FakeEngine engine = new FakeEngine();
    private final OssProperties settings =
            TestSettings.oss(http.uri().resolve("/oss").toString());
    private Instant now = NOW;

    @BeforeEach
    void ossKnowsWhatWeSay() {
        oss.on(
                FakeOss.CHECK,
                call -> state(call.json().at("/CHECKLICENSESTATUS/id_izin").asText()));
        oss.on(
                FakeOss.INQUIRY,
                call -> number(call.json().at("/INQUERYLICENSE/id_izin").asText()));
        engine.on("GET /api/reconciliation/applications", call -> Answer.json(200, page(call)));
        engine.on("PUT /api/reconciliation", call -> new Answer(204, "", ""));
        engine.on("POST /api/applications/", 200, "{\"correlated\":\"oss-terbit-otomatis\"}");
        lastChecked("2026-11-24T19:30:00Z", null);
    }

    @AfterEach
    void stop() {
        http.close();
        engine.close();
    }

    @Test
    void whatAgreesIsNoDifference() {
        application("I-1", false, "OSS-1", "validation sent", "approved sent", "issued skipped");
        states.put("I-1", "50");
        numbers.put("I-1", "OSS-1");
        application("I-2", false, null, "received skipped");
        states.put("I-2", "05");
        application("I-3", false, "OSS-3", "approved sent", "issued skipped");
        states.put("I-3", "58");
        numbers.put("I-3", "OSS-3");
        application("I-4", false, null, "refused sent");
        states.put("I-4", "70");

        run();

        assertThat(kept().path("checked").asInt()).isEqualTo(4);
        assertThat(kept().path("complete").asBoolean()).isTrue();
        assertThat(kept().path("differences")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "validation sent,               10, -,     status,         20, 10",
                "validation sent,               -,  -,     unknown-at-oss, 20, -",
                "validation pending,            05, -,     waiting,        20, 05",
                "validation failed,             -,  -,     waiting,        20, -",
                "validation refused,            -,  -,     waiting,        20, -",
                "validation sent,               57, -,     issued-by-oss,  20, 57",
                "validation sent,               58, -,     issued-by-oss,  20, 58",
                "approved sent,                 50, OSS-9, licence-number, OSS-1, OSS-9",
                "approved sent,                 50, -,     licence-number, OSS-1, -",
            })
    void aDifferenceIsToldInASentence(
            String report, String theirs, String theirNumber, String kind, String ours, String shown) {
        application("I-1", false, report.startsWith("approved") ? "OSS-1" : null, report);
        put(states, theirs);
        put(numbers, theirNumber);

        run();

        JsonNode difference = kept().path("differences").get(0);
        assertThat(difference.path("businessKey").asText()).isEqualTo("I-1");
        assertThat(difference.path("service").asText()).isEqualTo("izin-apotek");
        assertThat(difference.path("kind").asText()).isEqualTo(kind);
        assertThat(difference.path("ours").asText()).isEqualTo(ours);
        assertThat(difference.path("theirs").asText(null)).isEqualTo(shown == null ? null : shown);
        assertThat(Instant.parse(difference.path("since").asText())).isBeforeOrEqualTo(NOW);
        assertThat(difference.path("sentence").asText()).contains("OSS").endsWith(".");
    }

    @Test
    void aReportThatHasJustBegunToWaitIsNoDifference() {
        application("I-1", false, null, "validation pending");
        now = Instant.parse("2026-11-25T03:30:00Z"); // half an hour after it was written
        lastChecked("2026-11-23T19:30:00Z", null);
        states.put("I-1", "05");

        run();

        assertThat(kept().path("differences")).isEmpty();
    }

    @Test
    void whatAnOfficerHasSettledAtOssIsNoDifference() {
        application("I-1", false, null, "validation sent", "complete skipped");
        states.put("I-1", "10");

        run();

        assertThat(kept().path("differences")).isEmpty();
    }

    @Test
    void whatOssHasIssuedByItselfEndsTheCaseAndIsNoDifferenceTheNextTime() {
        application("I-1", false, null, "validation sent");
        states.put("I-1", "57");
        run();
        assertThat(told()).containsExactly("oss-terbit-otomatis");

        applications.clear();
        application("I-1", false, null, "validation sent", "issued-by-oss skipped");
        now = NOW.plus(Duration.ofDays(1));
        run();

        assertThat(kept().path("differences")).isEmpty();
        assertThat(told()).hasSize(1);
    }

    @Test
    void theStateOfALicenceThatIsRenewedIsNotTakenForTheNewOne() {
        application("I-1", true, null, "received skipped");
        states.put("I-1", "57");

        run();

        assertThat(kept().path("differences")).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void whileOssIsAwayTheComparisonWaitsAndIsMarkedThenGoesOnWhereItStood() {
        application("I-1", false, null, "validation sent");
        application("I-2", false, null, "validation sent");
        states.putAll(Map.of("I-1", "20", "I-2", "20"));
        Reconciliation reconciliation = reconciliation();
        reconciliation.step(); // it is due
        reconciliation.step(); // I-1
        oss.on(FakeOss.CHECK, call -> new Answer(503, "text/plain", ""));
        assertThatExceptionOfType(PartnerUnavailable.class).isThrownBy(reconciliation::step);

        assertThat(kept().path("complete").asBoolean()).isFalse();
        assertThat(kept().path("checked").asInt()).isEqualTo(1);
        long asked = oss.asked(FakeOss.CHECK);
        reconciliation.step();
        assertThat(oss.asked(FakeOss.CHECK)).as("OSS is left in peace").isEqualTo(asked);

        oss.on(
                FakeOss.CHECK,
                call -> state(call.json().at("/CHECKLICENSESTATUS/id_izin").asText()));
        now = now.plus(settings.reconciliation().interval());
        reconciliation.step();
        reconciliation.step();
        assertThat(kept().path("complete").asBoolean()).isTrue();
        assertThat(kept().path("checked").asInt()).isEqualTo(2);
        assertThat(kept().path("checkedAt").asText()).isEqualTo(NOW.toString());
    }

    @Test
    void aLicenceOssIsSilentAboutHoldsUpNoOtherAndIsSaid() {
        application("I-1", false, null, "validation sent");
        application("I-2", false, null, "validation sent");
        states.put("I-2", "20");
        oss.on(FakeOss.CHECK, call -> call.body().contains("I-1") ? new Answer(503, "text/plain", "") : state("I-2"));
        Reconciliation reconciliation = reconciliation();
        reconciliation.step(); // it is due
        assertThatExceptionOfType(PartnerUnavailable.class).isThrownBy(reconciliation::step);
        for (int step = 0; step < 3; step++) {
            now = now.plus(settings.reconciliation().interval());
            reconciliation.step();
        }

        assertThat(kept().path("complete").asBoolean()).isTrue();
        assertThat(kept().path("checked").asInt()).isEqualTo(2);
        assertThat(kept().path("differences").findValuesAsText("sentence"))
                .containsExactly("OSS tidak menjawab tentang izin ini, tetapi menjawab tentang izin lain.");
    }

    @Test
    void anAnswerThatCannotBeReadIsSaidAndHoldsUpNoOther() {
        application("I-1", false, null, "validation sent");
        application("I-2", false, null, "validation sent");
        states.put("I-2", "20");
        oss.on(
                FakeOss.CHECK,
                call -> call.body().contains("I-1")
                        ? Answer.html(200, "<html><title>Pemeliharaan</title></html>")
                        : state("I-2"));

        run();

        assertThat(kept().path("checked").asInt()).isEqualTo(2);
        assertThat(kept().path("differences").findValuesAsText("businessKey")).containsExactly("I-1");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // due at 02:30 in Western Indonesia, 19:30 the day before in UTC
                "2026-11-25T19:30:00Z, -,                    false",
                "2026-11-25T19:29:59Z, -,                    true",
                "2026-11-25T20:00:00Z, 2026-11-26T01:00:00Z, true",
                "2026-11-26T01:00:00Z, 2026-11-25T23:00:00Z, false",
                "-,                    2026-11-26T01:00:00Z, true",
                "-,                    -,                    false",
            })
    void itIsDueOnceADayAndWheneverSomebodyAsks(String checkedAt, String requestedAt, boolean isDue) {
        application("I-1", false, null, "validation sent");
        lastChecked(checkedAt, requestedAt);

        run();

        assertThat(engine.calls("PUT /api/reconciliation")).hasSize(isDue ? 1 : 0);
    }

    @Test
    void licencesWhoseLimitHasPassedAreAskedAbout() {
        engine.on(
                "GET /api/clocks",
                call -> Answer.json(
                        200,
                        call.path().contains("after=&")
                                ? "[{\"businessKey\":\"I-1\"},{\"businessKey\":\"I-2\"}]"
                                : "[]"));
        application("I-1", false, null, "complete sent");
        application("I-2", false, null, "complete sent");
        states.put("I-2", "57");
        oss.on(
                FakeOss.CHECK,
                call -> call.body().contains("I-1")
                        ? Answer.html(200, "<html><title>Pemeliharaan</title></html>")
                        : state("I-2"));

        issued().askAboutOverdue();

        assertThat(engine.calls("POST /api/applications/")).hasSize(1);
        assertThat(engine.calls("POST /api/applications/I-2/messages")
                        .get(0)
                        .json()
                        .path("milestone")
                        .asText())
                .isEqualTo("issued-by-oss");
        assertThat(engine.calls("GET /api/clocks").get(0).path()).contains("atLimit=oss");
    }

    private void run() {
        Reconciliation reconciliation = reconciliation();
        for (int step = 0; step < applications.size() + 2; step++) {
            reconciliation.step();
        }
    }

    private Reconciliation reconciliation() {
        Clock clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        Closing closing = new Closing(settings);
        Differences differences = new Differences(settings, held(), issued(), closing, clock);
        return new Reconciliation(settings, new Comparison(api()), differences, clock);
    }

    private IssuedByOss issued() {
        return new IssuedByOss(new Comparison(api()), held(), new Closing(settings), new RunningProcesses(api()));
    }

    private HeldByOss held() {
        return new HeldByOss(new HttpOss(settings, TestPartners.open()));
    }

    private EngineApi api() {
        return TestEngineApi.at(engine);
    }

    private void application(String key, boolean renewal, String number, String... reports) {
        List<String> lines = new ArrayList<>();
        for (String report : reports) {
            String[] words = report.split(" ");
            lines.add("{\"milestone\":\"%s\",\"state\":\"%s\",\"at\":\"2026-11-25T10:00:00+07:00\"}"
                    .formatted(words[0], words[1]));
        }
        applications.add(
                "{\"businessKey\":\"%s\",\"service\":\"izin-apotek\",\"renewal\":%s,\"licenceNumber\":%s,\"reports\":[%s]}"
                        .formatted(key, renewal, number == null ? null : '"' + number + '"', String.join(",", lines)));
    }

    private String page(Call call) {
        String after = call.path().replaceAll(".*[?&]after=([^&]*).*", "$1");
        String key = call.path().contains("businessKey=") ? call.path().replaceAll(".*businessKey=", "") : null;
        return applications.stream()
                .filter(one -> key == null ? key(one).compareTo(after) > 0 : key(one).equals(key))
                .toList()
                .toString();
    }

    private static String key(String application) {
        return application.replaceAll("^\\{\"businessKey\":\"([^\"]*)\".*", "$1");
    }

    private void lastChecked(String checkedAt, String requestedAt) {
        engine.on(
                "GET /api/reconciliation/request",
                200,
                "{\"checkedAt\":%s,\"requestedAt\":%s}".formatted(quoted(checkedAt), quoted(requestedAt)));
    }

    private static String quoted(String text) {
        return text == null ? "null" : '"' + text + '"';
    }

    private static void put(Map<String, String> map, String value) {
        if (value != null) {
            map.put("I-1", value);
        }
    }

    private Answer state(String idIzin) {
        String code = states.get(idIzin);
        return Answer.json(
                200,
                code == null
                        ? "{\"respon\":{\"kode\":\"400\",\"keterangan\":\"Data izin tidak ditemukan\",\"dataIZIN\":{}}}"
                        : "{\"respon\":{\"kode\":\"200\",\"dataIZIN\":{\"id_izin\":\"%s\",\"kd_status\":\"%s\"}}}"
                                .formatted(idIzin, code));
    }

    private Answer number(String idIzin) {
        return Answer.json(
                200,
                "{\"dataLicense\":{\"code\":200,\"data\":{\"data_checklist\":[{\"id_izin\":\"%s\",\"no_izin\":\"%s\"}]}}}"
                        .formatted(idIzin, numbers.getOrDefault(idIzin, "")));
    }

    private JsonNode kept() {
        List<Call> calls = engine.calls("PUT /api/reconciliation");
        assertThat(calls).isNotEmpty();
        return calls.get(calls.size() - 1).json();
    }

    private List<String> told() {
        return engine.calls("POST /api/applications/").stream()
                .map(call -> call.json().at("/messages/0").asText())
                .toList();
    }
}
