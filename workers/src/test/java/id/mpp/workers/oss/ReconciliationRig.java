package id.mpp.workers.oss;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.fake.FakeHttp;
import id.mpp.workers.fake.FakeHttp.Answer;
import id.mpp.workers.fake.FakeHttp.Call;
import id.mpp.workers.kit.engine.EngineApi;
import id.mpp.workers.kit.engine.TestEngineApi;
import id.mpp.workers.kit.partner.TestPartners;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The daily comparison between an engine and an OSS that say what a test tells them to. */
final class ReconciliationRig implements AutoCloseable {

    /** 09:00 in Western Indonesia; the daily comparison was due at 02:30. */
    static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");

    final Map<String, String> states = new ConcurrentHashMap<>();
    final Map<String, String> numbers = new ConcurrentHashMap<>();
    final List<String> applications = new ArrayList<>();
    final FakeOss oss = new FakeOss();
    final FakeEngine engine = new FakeEngine();
    Instant now = NOW;
    private final FakeHttp http = new FakeHttp().answer(oss);
    final OssProperties settings = TestSettings.oss(http.uri().resolve("/oss").toString());

    ReconciliationRig() {
        ossKnowsWhatWeSay();
        oss.on(
                FakeOss.INQUIRY,
                call -> number(call.json().at("/INQUERYLICENSE/id_izin").asText()));
        engine.on("GET /api/reconciliation/applications", call -> Answer.json(200, page(call)));
        engine.on("PUT /api/reconciliation", call -> new Answer(204, "", ""));
        engine.on("POST /api/applications/", 200, "{\"correlated\":\"oss-terbit-otomatis\"}");
        lastChecked("2026-11-24T19:30:00Z", null);
    }

    void ossKnowsWhatWeSay() {
        oss.on(
                FakeOss.CHECK,
                call -> state(call.json().at("/CHECKLICENSESTATUS/id_izin").asText()));
    }

    @Override
    public void close() {
        http.close();
        engine.close();
    }

    void run() {
        Reconciliation reconciliation = reconciliation();
        for (int step = 0; step < applications.size() + 2; step++) {
            reconciliation.step();
        }
    }

    Reconciliation reconciliation() {
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

    IssuedByOss issued() {
        return new IssuedByOss(new Comparison(api()), held(), new Closing(settings), new RunningProcesses(api()));
    }

    private HeldByOss held() {
        return new HeldByOss(new HttpOss(settings, TestPartners.open()));
    }

    private EngineApi api() {
        return TestEngineApi.at(engine);
    }

    void application(String key, boolean renewal, String number, String... reports) {
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

    void lastChecked(String checkedAt, String requestedAt) {
        engine.on(
                "GET /api/reconciliation/request",
                200,
                "{\"checkedAt\":%s,\"requestedAt\":%s}".formatted(quoted(checkedAt), quoted(requestedAt)));
    }

    private static String quoted(String text) {
        return text == null ? "null" : '"' + text + '"';
    }

    Answer state(String idIzin) {
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

    JsonNode kept() {
        List<Call> calls = engine.calls("PUT /api/reconciliation");
        assertThat(calls).isNotEmpty();
        return calls.get(calls.size() - 1).json();
    }

    List<String> told() {
        return engine.calls("POST /api/applications/").stream()
                .map(call -> call.json().at("/messages/0").asText())
                .toList();
    }
}
