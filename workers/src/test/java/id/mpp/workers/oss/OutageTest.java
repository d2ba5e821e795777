package id.mpp.workers.oss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.fake.FakeHttp;
import id.mpp.workers.fake.FakeHttp.Answer;
import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.NoInput;
import id.mpp.workers.kit.NotYet;
import id.mpp.workers.kit.engine.EngineApi;
import id.mpp.workers.kit.engine.TestEngineApi;
import id.mpp.workers.kit.partner.TestPartners;
import java.time.Clock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** While OSS is away one application finds out when it is back, and then all are told. */
class OutageTest {

    private static final int APPLICATIONS = 40;
    private static final int AT_ONCE = 8;

    private final FakeOss oss = new FakeOss();
    private final FakeHttp http = new FakeHttp().answer(oss);
    private final FakeEngine engine = new FakeEngine();
    private final PendingReports pending = new PendingReports(engine);
    private final EngineApi api = TestEngineApi.at(engine);
    private final OssJournal journal = new OssJournal(api);
    private final OssProperties settings =
            TestSettings.oss(http.uri().resolve("/oss").toString());
    private final Oss partner = new HttpOss(settings, TestPartners.open());
    private final HeldByOss held = new HeldByOss(partner);
    private final RunningProcesses processes = new RunningProcesses(api);
    private final Closing closing = new Closing(settings);
    private final Outage outage = new Outage(settings, Clock.systemUTC());
    private final StatusReporter reporter = new StatusReporter(
            journal, new StatusLetters(settings), new StatusDelivery(held, partner, closing, processes), outage);
    private final ReportLoop loop = new ReportLoop(journal, reporter, settings, outage, Clock.systemUTC());

    @AfterEach
    void stop() {
        if (loop.isRunning()) {
            loop.stop();
        }
        http.close();
        engine.close();
    }

    @Test
    void oneApplicationIsTriedAtATimeAndAllAreToldWhenOssIsBack() {
        ossIsAway();
        IntStream.rangeClosed(1, APPLICATIONS).forEach(id -> pending.add(id, "I-" + id, "validation", "Petugas", null));
        loop.start();
        await("the first attempt of each").until(() -> pending.states().size() >= APPLICATIONS);
        assertThat(outage.seemsOn()).isTrue();
        int noticed = rounds();
        await("the end of what was under way before").until(() -> rounds() >= noticed + 20);
        int tries = pending.states().size();
        int rounds = rounds();

        await().until(() -> rounds() >= rounds + 20);

        assertThat(pending.states().size() - tries)
                .as("attempts in %d rounds", rounds() - rounds)
                .isBetween(1, rounds() - rounds + AT_ONCE);
        oss.well();
        await().until(pending::isEmpty);
        assertThat(oss.codes("I-1")).containsExactly("20");
        assertThat(outage.seemsOn()).isFalse();
    }

    @Test
    void aLicenceWaitsWithoutAskingAnybody() {
        IntStream.range(0, AT_ONCE).forEach(attempt -> outage.failed());
        LicenceLetters letters = new LicenceLetters(settings, new ServiceCatalogue(api, settings, Clock.systemUTC()));
        LicenceDelivery delivery =
                new LicenceDelivery(reporter, journal, letters, held, partner, outage, closing, processes);

        assertThatExceptionOfType(NotYet.class)
                .isThrownBy(() -> delivery.send(new Job("I-1", "oss-kirim-izin", "izin-apotek"), new NoInput()));

        assertThat(rounds()).isZero();
        assertThat(oss.asked()).isEmpty();
    }

    /** Else nobody would ever look again, where there is nothing to report but a licence to send. */
    @Test
    void whatFailedLongAgoSaysNothing() {
        IntStream.range(0, AT_ONCE).forEach(attempt -> outage.failed());
        assertThat(outage.seemsOn()).isTrue();
        await().until(() -> !outage.seemsOn());
    }

    private void ossIsAway() {
        oss.on(FakeOss.STATUS, call -> new Answer(503, "text/plain", ""));
        oss.on(FakeOss.CHECK, call -> new Answer(503, "text/plain", ""));
    }

    private int rounds() {
        return engine.calls("GET /api/reports?first").size();
    }
}
