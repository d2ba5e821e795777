package id.mpp.workers.oss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.fake.FakeHttp;
import id.mpp.workers.fake.FakeHttp.Answer;
import id.mpp.workers.fake.FakeHttp.Call;
import id.mpp.workers.kit.engine.TestEngineApi;
import id.mpp.workers.kit.partner.TestPartners;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** An operator learns which of our codes OSS does not list, and nothing stops because of it. */
@ExtendWith(OutputCaptureExtension.class)
class CodeWatchTest {

    private static final List<String> OURS = List.of(
            "10", "11", "20", "30", "31", "40", "41", "42", "43", "44", "45", "52", "60", "70", "93", "50", "90");

    private final FakeOss answers = new FakeOss();
    private final FakeHttp http = new FakeHttp().answer(answers);
    private final FakeEngine engine = new FakeEngine();
    private final OssProperties settings =
            TestSettings.oss(http.uri().resolve("/oss").toString());
    private final CodeWatch watch = new CodeWatch(
            new CodeComparison(
                    new CodeTables(new HttpOss(settings, TestPartners.open())),
                    new ServiceCatalogue(TestEngineApi.at(engine), settings, Clock.systemUTC()),
                    settings),
            settings);

    @BeforeEach
    void aServiceThatListsTwoCodes() {
        engine.on("GET /api/services", 200, """
                [{"name":"izin-reklame","oss":{"kd-izin":["099000000001","099000000002"]}},{"name":"permohonan-lain"}]""");
    }

    @AfterEach
    void stop() {
        watch.stop();
        http.close();
        engine.close();
    }

    @Test
    void whatOssDoesNotListIsNamedWithThePlaceThatUsesIt(CapturedOutput output) {
        answers.on("getDataReferensi", call -> table(call, OURS.subList(0, OURS.size() - 1), List.of("099000000001")));

        watch.start();

        await().until(() -> output.getAll().contains("reference table 8"));
        assertThat(output.getAll())
                .contains("OSS does not list in its reference table 10 what mpp.oss.statuses names: [90]")
                .contains("OSS does not list in its reference table 8 what oss.kd-izin of izin-reklame names:"
                        + " [099000000002]");
    }

    @Test
    void whereEverythingIsListedNothingIsSaidAndAnEmptyTableIsNoReproach(CapturedOutput output) {
        answers.on("getDataReferensi", call -> table(call, OURS, List.of()));

        watch.start();

        await().until(() -> output.getAll().contains("reference table 8 empty"));
        assertThat(output.getAll()).doesNotContain("does not list");
    }

    @Test
    void anOssThatCannotAnswerIsAskedAgainLater(CapturedOutput output) {
        answers.on("getDataReferensi", call -> new Answer(503, "text/plain", ""));

        watch.start();

        await().until(() -> output.getAll().contains("could not be compared, again in PT1M: OSS sedang terganggu"));
        assertThat(watch.isRunning()).isTrue();
    }

    private static Answer table(Call call, List<String> statuses, List<String> licences) {
        boolean isOfStatuses = call.json().at("/GETDATAREFERENSI/kode").asText().equals("10");
        String rows = (isOfStatuses ? statuses : licences)
                .stream()
                        .map(code -> "{\"kode_referensi\":\"" + code + "\",\"uraian_referensi\":\"x\"}")
                        .collect(Collectors.joining(","));
        return Answer.json(200, "{\"respongetDataReferensi\":{\"kode\":\"200\",\"dataReferensi\":[" + rows + "]}}");
    }
}
