package id.mpp.workers.kit.runtime;

import static id.mpp.workers.kit.Topic.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.FromRecord;
import id.mpp.workers.kit.Meaning;
import id.mpp.workers.kit.NoInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The handler gets a typed record or the operator a sentence. */
class TaskInputTest {

    private static final String TOPIC = "contoh-uji-masukan";
    private static final String SECRET = "9901011708900001";

    private final FakeEngine engine = new FakeEngine();
    private final BlockingQueue<Question> asked = new LinkedBlockingQueue<>();
    private final WorkerRig rig = new WorkerRig(
            engine,
            WorkerRig.settings(2),
            topic(TOPIC, "Menguji").handledBy(Question.class, NoInput.class, (job, question) -> {
                asked.add(question);
                return new NoInput();
            }));

    /** One of each type. */
    record Question(
            @FromRecord("pemohon.nik") @Meaning("NIK") Optional<String> nik,
            @Meaning("Teks") String teks,
            @Meaning("Bilangan") Optional<Integer> bilangan,
            @Meaning("Besar") Optional<Long> besar,
            @Meaning("Benar") Optional<Boolean> benar,
            @Meaning("Tanggal") Optional<LocalDate> tanggal,
            @Meaning("Hasil") Optional<Finding> hasil,
            @Meaning("Daftar") Optional<List<Part>> daftar) {}

    /** A part of a list. */
    record Part(String nama) {}

    @AfterEach
    void stop() {
        rig.close();
        engine.close();
    }

    @Test
    void everyTypeArrivesAsItIs() throws Exception {
        engine.document("I-1", "{\"pemohon\":{\"nik\":\"" + SECRET + "\"}}");
        offer("""
                {"teks":{"type":"String","value":" P-1 "},"bilangan":{"type":"Integer","value":7},
                 "besar":{"type":"Long","value":5000000000},"benar":{"type":"Boolean","value":true},
                 "tanggal":{"type":"String","value":"2026-11-24"},"hasil":{"type":"String","value":"COCOK"},
                 "daftar":{"type":"Json","value":"[{\\"nama\\":\\"a\\"}]"}}""");

        assertThat(asked.poll(10, TimeUnit.SECONDS))
                .isEqualTo(new Question(
                        Optional.of(SECRET),
                        "P-1",
                        Optional.of(7),
                        Optional.of(5_000_000_000L),
                        Optional.of(true),
                        Optional.of(LocalDate.of(2026, 11, 24)),
                        Optional.of(Finding.COCOK),
                        Optional.of(List.of(new Part("a")))));
    }

    @Test
    void whatMayBeMissingIsEmpty() throws Exception {
        engine.document("I-1", "{\"pemohon\":{\"nik\":\"  \"}}");
        offer("{\"teks\":{\"type\":\"String\",\"value\":\"P-1\"},\"benar\":{\"type\":\"Null\",\"value\":null}}");

        Question question = asked.poll(10, TimeUnit.SECONDS);
        assertThat(question.nik()).isEmpty();
        assertThat(question.benar()).isEmpty();
        assertThat(question.daftar()).isEmpty();
    }

    @Test
    void onlyTheVariablesOfTheRecordAreFetched() {
        await().until(() ->
                !engine.calls("POST /engine-rest/external-task/fetchAndLock").isEmpty());

        assertThat(engine.calls("POST /engine-rest/external-task/fetchAndLock")
                        .get(0)
                        .json()
                        .at("/topics/0/variables"))
                .extracting(name -> name.asText())
                .containsExactly("teks", "bilangan", "besar", "benar", "tanggal", "hasil", "daftar");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|Variabel proses \"teks\" untuk tugas Activity_Uji (topik contoh-uji-masukan) harus teks, tetapi tidak ada isinya",
                "{\"teks\":{\"type\":\"Integer\",\"value\":5}}|\"teks\" untuk tugas Activity_Uji (topik contoh-uji-masukan) harus teks, tetapi berisi bilangan",
                "{\"teks\":{\"type\":\"String\",\"value\":\"a\"},\"bilangan\":{\"type\":\"String\",\"value\":\"9901011708900001\"}}|\"bilangan\" untuk tugas Activity_Uji (topik contoh-uji-masukan) harus bilangan bulat, tetapi berisi teks lain",
                "{\"teks\":{\"type\":\"String\",\"value\":\"a\"},\"bilangan\":{\"type\":\"Double\",\"value\":1.5}}|harus bilangan bulat, tetapi berisi bilangan",
                "{\"teks\":{\"type\":\"String\",\"value\":\"a\"},\"tanggal\":{\"type\":\"String\",\"value\":\"24-11-2026\"}}|harus tanggal (YYYY-MM-DD), tetapi berisi teks lain",
                "{\"teks\":{\"type\":\"String\",\"value\":\"a\"},\"hasil\":{\"type\":\"String\",\"value\":\"9901011708900001\"}}|harus salah satu pilihan (COCOK, TIDAK_COCOK, PERLU_DIPERIKSA, TIDAK_DITEMUKAN, TIDAK_DIAJUKAN), tetapi berisi kata lain",
                "{\"teks\":{\"type\":\"String\",\"value\":\"a\"},\"daftar\":{\"type\":\"Json\",\"value\":\"[{\\\"nik\\\":\\\"9901011708900001\\\"}]\"}}|harus data JSON, tetapi susunannya berbeda"
            })
    void whatDoesNotFitIsAnIncidentThatNamesVariableTaskAndType(String variables, String sentence) {
        engine.document("I-1", "{}");
        offer(variables);

        await().until(() -> !engine.reports("1", "failure").isEmpty());
        var failure = engine.reports("1", "failure").get(0).json();
        assertThat(failure.path("errorMessage").asText()).contains(sentence);
        assertThat(failure.path("retries").asInt()).isZero();
        assertThat(failure.toString()).doesNotContain(SECRET);
    }

    @Test
    void aFieldOfTheCaseRecordIsCalledByItsPath() {
        engine.document("I-1", "{\"pemohon\":{\"nik\":[\"" + SECRET + "\"]}}");
        offer("{\"teks\":{\"type\":\"String\",\"value\":\"a\"}}");

        await().until(() -> !engine.reports("1", "failure").isEmpty());
        assertThat(engine.reports("1", "failure")
                        .get(0)
                        .json()
                        .path("errorMessage")
                        .asText())
                .startsWith("Data \"pemohon.nik\" dalam berkas permohonan untuk tugas Activity_Uji")
                .doesNotContain(SECRET);
    }

    private void offer(String variables) {
        engine.offer("1", TOPIC, "I-1", null, variables);
    }
}
