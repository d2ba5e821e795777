package id.mpp.workers.kit.runtime;

import static id.mpp.workers.kit.runtime.WorkerRig.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.fake.FakeHttp.Answer;
import id.mpp.workers.kit.BusinessError;
import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.NoInput;
import id.mpp.workers.kit.Topic;
import id.mpp.workers.kit.partner.PartnerHttp;
import id.mpp.workers.kit.partner.PartnerUnavailable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The kit against an engine that speaks the real REST interface. */
class WorkerTest {

    private static final String NIK = "9901011708900001";

    private final FakeEngine engine = new FakeEngine();
    private WorkerRig rig;

    /** What an agency's handler returns. */
    record Result(Evidence verifikasi, String kode, Finding hasil) {}

    /** A result of which a part may be missing. */
    record Perhaps(Optional<String> nomor, Optional<String> catatan) {}

    /** A result without content. */
    record Nothing() {}

    /** Two parts of a proof. */
    record Evidence(String hasil, String uraian) {}

    @AfterEach
    void stop() {
        rig.close();
        engine.close();
    }

    @Test
    void aRecordBecomesJsonAndPlainVariables() {
        rig = new WorkerRig(
                engine,
                8,
                (job, none) -> new Result(new Evidence("COCOK", "sesuai"), job.businessKey(), Finding.COCOK));
        engine.offer("1", TOPIC, "I-1", null);

        JsonNode variables = reported("1", "complete").path("variables");
        assertThat(variables.path("verifikasi").path("type").asText()).isEqualToIgnoringCase("json");
        assertThat(variables.path("verifikasi").path("value").asText())
                .isEqualTo("{\"hasil\":\"COCOK\",\"uraian\":\"sesuai\"}");
        assertThat(variables.path("kode").path("type").asText()).isEqualToIgnoringCase("string");
        assertThat(variables.path("kode").path("value").asText()).isEqualTo("I-1");
        assertThat(variables.path("hasil").path("value").asText()).isEqualTo("COCOK");
        await().untilAsserted(() -> assertThat(rig.count("done")).isEqualTo(1));
    }

    @Test
    void anEmptyOptionalWritesNoVariable() {
        rig = new WorkerRig(engine, 8, (job, none) -> new Perhaps(Optional.of("503/1"), Optional.empty()));
        engine.offer("1", TOPIC, "I-1", null);

        JsonNode variables = reported("1", "complete").path("variables");
        assertThat(variables.at("/nomor/value").asText()).isEqualTo("503/1");
        assertThat(variables.has("catatan")).isFalse();
    }

    @Test
    void theEngineIsAskedByLongPollUnderTheAgencysLoginForNoVariablesAtAll() {
        rig = new WorkerRig(engine, 3, (job, none) -> new Nothing());
        await().until(() ->
                !engine.calls("POST /engine-rest/external-task/fetchAndLock").isEmpty());

        var call = engine.calls("POST /engine-rest/external-task/fetchAndLock").get(0);
        JsonNode topic = call.json().path("topics").path(0);
        assertThat(call.headers().get("authorization")).startsWith("Basic ");
        assertThat(call.json().path("asyncResponseTimeout").asInt()).isEqualTo(20_000);
        assertThat(call.json().path("maxTasks").asInt()).isEqualTo(3);
        assertThat(topic.path("variables").isArray()).isTrue();
        assertThat(topic.path("variables")).isEmpty();
        assertThat(topic.path("lockDuration").asLong()).isEqualTo(30_000);
    }

    @Test
    void jobsRunAtTheSameTime() {
        CyclicBarrier allThere = new CyclicBarrier(8);
        rig = new WorkerRig(
                engine,
                8,
                (job, none) ->
                        new Perhaps(Optional.of("rank " + allThere.await(10, TimeUnit.SECONDS)), Optional.empty()));
        for (int i = 0; i < 8; i++) {
            engine.offer("t" + i, TOPIC, "I-" + i, null);
        }

        await().untilAsserted(() -> assertThat(rig.count("done")).isEqualTo(8));
    }

    @Test
    void aBusinessErrorGoesToTheDiagram() {
        rig = new WorkerRig(engine, 8, (job, none) -> {
            throw new BusinessError("tidak-berhak", "Pemohon tidak berhak");
        });
        engine.offer("1", TOPIC, "I-1", null);

        assertThat(reported("1", "bpmnError").path("errorCode").asText()).isEqualTo("tidak-berhak");
    }

    @Test
    void aBusinessErrorThatTheRowDoesNotNameIsAnIncident() {
        rig = new WorkerRig(engine, 8, (job, none) -> {
            throw new BusinessError("lain", "Tidak ada dalam baris");
        });
        engine.offer("1", TOPIC, "I-1", null);

        assertThat(reported("1", "failure").path("retries").asInt()).isZero();
        assertThat(reported("1", "failure").path("errorMessage").asText())
                .startsWith("Galat bisnis lain tidak terdaftar pada baris topiknya.");
        assertThat(engine.reports("1", "bpmnError")).isEmpty();
    }

    @Test
    void aBusinessErrorTheDiagramDoesNotCatchIsAnIncidentAndNotASilentEnd() {
        engine.on("POST /engine-rest/external-task/1/bpmnError", 403, "{\"type\":\"E\",\"message\":\"x\",\"code\":0}");
        rig = new WorkerRig(engine, 8, (job, none) -> {
            throw new BusinessError("tidak-berhak", "Pemohon tidak berhak");
        });
        engine.offer("1", TOPIC, "I-1", null);

        assertThat(reported("1", "failure").path("retries").asInt()).isZero();
        assertThat(reported("1", "failure").path("errorMessage").asText())
                .contains("tidak-berhak tidak diterima mesin proses")
                .contains("Periksa apakah diagram menangkap galat itu");
    }

    @Test
    void aTopicFollowsTheBackOffCycleItsRowNames() {
        Topic<?, ?> patient = Topic.topic(TOPIC, "Menguji")
                .retry("patient")
                .handledBy(NoInput.class, NoInput.class, (job, none) -> {
                    throw new IllegalStateException();
                });
        rig = new WorkerRig(engine, WorkerRig.settings(1), patient);
        engine.offer("1", TOPIC, "I-1", null);

        assertThat(retriesAndPause("1")).containsExactly(1, 3_600_000);
        assertThat(reported("1", "failure").path("errorMessage").asText()).contains("dalam 1 jam");
    }

    @Test
    void whatCannotBeRetriedIsAnIncidentAtOnce() {
        rig = new WorkerRig(engine, 8, (job, none) -> {
            throw PartnerHttp.wrongCredentials("Dukcapil");
        });
        engine.offer("1", TOPIC, "I-1", null);

        JsonNode failure = reported("1", "failure");
        assertThat(failure.path("retries").asInt()).isZero();
        assertThat(failure.path("errorMessage").asText())
                .isEqualTo("Dukcapil menolak kredensial kami. Tidak diulang otomatis. Perbaiki pengaturan kredensial"
                        + " Dukcapil pada pekerja, lalu naikkan jumlah percobaan (retries) di Cockpit agar berlanjut.");
    }

    @Test
    void anyOtherExceptionIsTriedAgainWithAGrowingPauseUntilItBecomesAnIncident() {
        rig = new WorkerRig(engine, 8, (job, none) -> {
            throw new PartnerUnavailable("Dukcapil", "sedang terganggu (HTTP 503)", null);
        });
        engine.offer("first", TOPIC, "I-1", null);
        engine.offer("second", TOPIC, "I-1", 2);
        engine.offer("last", TOPIC, "I-1", 1);

        assertThat(retriesAndPause("first")).containsExactly(2, 5_000);
        assertThat(retriesAndPause("second")).containsExactly(1, 15_000);
        assertThat(retriesAndPause("last")).containsExactly(0, 0);
        assertThat(reported("first", "failure").path("errorMessage").asText())
                .isEqualTo("Dukcapil sedang terganggu (HTTP 503). Diulang otomatis dalam 5 detik; sisa percobaan 2.");
        assertThat(reported("last", "failure").path("errorMessage").asText())
                .contains("Percobaan otomatis sudah habis")
                .contains("naikkan jumlah percobaan (retries) di Cockpit");
    }

    @Test
    void raisingTheRetriesInCockpitStartsAgain() {
        rig = new WorkerRig(engine, 8, (job, none) -> {
            throw new IllegalStateException();
        });
        engine.offer("raised", TOPIC, "I-1", 10);

        assertThat(retriesAndPause("raised")).containsExactly(9, 5_000);
    }

    @Test
    void anErrorIsReportedLikeAnyException() {
        rig = new WorkerRig(engine, 8, (job, none) -> {
            throw new StackOverflowError();
        });
        engine.offer("1", TOPIC, "I-1", null);

        assertThat(reported("1", "failure").path("errorMessage").asText()).contains("StackOverflowError");
    }

    @Test
    void whatCockpitIsToldHoldsNoPersonalData() {
        rig = new WorkerRig(engine, 8, (job, none) -> {
            throw new IllegalStateException("NIK " + NIK + " Siti", new IllegalArgumentException("body " + NIK));
        });
        engine.offer("1", TOPIC, "I-1", null);

        JsonNode failure = reported("1", "failure");
        assertThat(failure.toString()).doesNotContain(NIK).doesNotContain("Siti");
        assertThat(failure.path("errorMessage").asText())
                .startsWith("Pekerja mengalami kesalahan yang tidak terduga (IllegalStateException).");
        assertThat(failure.path("errorDetails").asText())
                .contains("java.lang.IllegalStateException")
                .contains("caused by java.lang.IllegalArgumentException")
                .contains("at id.mpp.workers.kit.runtime.WorkerTest");
    }

    @Test
    void aCompletionTheEngineKeepsRefusingIsReportedAsAFailure() {
        engine.on("POST /engine-rest/external-task/1/complete", 500, "{\"type\":\"E\",\"message\":\"x\",\"code\":0}");
        rig = new WorkerRig(engine, 8, (job, none) -> new Nothing());
        engine.offer("1", TOPIC, "I-1", null);

        assertThat(retriesAndPause("1")).containsExactly(2, 5_000);
        assertThat(reported("1", "failure").path("errorMessage").asText())
                .startsWith("Mesin proses tidak dapat menyimpan hasil langkah ini.");
    }

    @Test
    void anEngineThatIsBackIsNoticedWithinSeconds() {
        AtomicInteger asked = new AtomicInteger();
        engine.on(
                "POST /engine-rest/external-task/fetchAndLock",
                call -> asked.incrementAndGet() < 5 ? Answer.json(503, "{}") : Answer.json(200, "[]"));
        rig = new WorkerRig(engine, 8, (job, none) -> new Nothing());

        await().atMost(10, TimeUnit.SECONDS).until(() -> asked.get() >= 6);
    }

    private JsonNode reported(String task, String kind) {
        await().until(() -> !engine.reports(task, kind).isEmpty());
        return engine.reports(task, kind).get(0).json();
    }

    private List<Integer> retriesAndPause(String task) {
        JsonNode failure = reported(task, "failure");
        return List.of(
                failure.path("retries").asInt(), failure.path("retryTimeout").asInt());
    }
}
