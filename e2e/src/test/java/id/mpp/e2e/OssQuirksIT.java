package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mpp.e2e.actors.Operator;
import id.mpp.e2e.actors.Oss;
import id.mpp.e2e.actors.Partners;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestWatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every odd habit the sandbox's OSS can have: a case ends right all the same, or waits and ends right afterwards. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OssQuirksIT {

    /** A slow OSS is asked some twelve times, and a breaker that opened closes only after a while. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** The case goes on while OSS has the habit. */
    private static final Set<String> TOLERATED = Set.of(
            "key-swapped",
            "key-english",
            "blank-keys",
            "code-number",
            "code-text",
            "code-english",
            "nested-lists",
            "unknown-fields",
            "dashes",
            "nulls",
            "long-remark",
            "cut-ids",
            "status-58",
            "empty-answer",
            "answer-lost",
            "answer-lost-once",
            "slow",
            "refuses-duplicates",
            "refuses-after-end",
            "strict",
            "push-blank-type",
            "push-npwp-16",
            "push-short-ids",
            "push-long-ids");

    /** The case waits for the end of the habit: OSS says nothing that could be relied upon. */
    private static final Set<String> WAITED_OUT =
            Set.of("code-missing", "html-page", "html-as-json", "gateway-timeout", "half-json");

    /** What makes a habit show that would stay hidden alone. */
    private static final Map<String, String> TOGETHER_WITH =
            Map.of("refuses-duplicates", "answer-lost-once", "strict", "answer-lost-once", "cut-ids", "answer-lost");

    /**
     * Habits that exclude another one, or would only take time; and 58, by which nobody can tell whether a 50 has arrived whose
     * answer was lost.
     */
    private static final Set<String> ALONE =
            Set.of("key-swapped", "code-text", "nulls", "answer-lost-once", "slow", "push-short-ids", "status-58");

    private static final List<String> STATUSES = List.of("20", "10", "50");

    private final Stack stack = Stack.start(
            TestServices.folder("uji-oss"),
            addresses -> Map.of(
                    "MPP_OSS_LICENCE_SIGNATORY_NIP", "990001012010011001",
                    "MPP_OSS_LICENCE_SIGNATORY_POSITION", "Kepala DPMPTSP",
                    // most of the time goes by between two attempts; there are many, so that none becomes an incident
                    "MPP_WORKERS_RETRY_STANDARD", "PT0.3S" + ",PT0.5S".repeat(60),
                    "MPP_WORKERS_RETRY_PATIENT", "PT0.3S" + ",PT0.5S".repeat(120),
                    "MPP_WORKERS_LONGPOLL", "PT0.3S",
                    "MPP_OSS_REPORTMAXPAUSE", "PT0.5S",
                    "MPP_PARTNERS_BREAKER_PAUSE", "PT2S"));
    private final Oss oss = stack.actors().oss();
    private final Operator operator = stack.actors().operator();
    private final Partners partners = stack.actors().partners();

    @RegisterExtension
    final TestWatcher logs = new TestWatcher() {
        @Override
        public void testFailed(ExtensionContext context, Throwable cause) {
            System.err.println(context.getDisplayName() + " failed.\n" + stack.tails());
        }
    };

    @AfterEach
    void ossIsWellAgain() {
        partners.allWell();
    }

    @AfterAll
    void stop() {
        stack.close();
    }

    Stream<String> quirks() {
        return partners.quirksOfOss().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("quirks")
    void aCaseEndsRightWhateverHabitOssHas(String quirk) {
        partners.quirk(quirk);
        if (TOGETHER_WITH.containsKey(quirk)) {
            partners.quirk(TOGETHER_WITH.get(quirk));
        }
        String key = push();

        if (WAITED_OUT.contains(quirk)) {
            awaitThatNothingIsDecided(key);
            partners.allWell();
        } else {
            assertThat(TOLERATED)
                    .as("a habit nobody has said what to expect of")
                    .contains(quirk);
        }
        awaitEnd(key);
        assertThatOssHasAllOnce(key);
    }

    @Test
    void aCaseEndsRightUnderManyHabitsAtOnce() {
        TOLERATED.stream().filter(quirk -> !ALONE.contains(quirk)).forEach(partners::quirk);
        String key = push();

        awaitEnd(key);

        assertThatOssHasAllOnce(key);
        assertThat(operator.document(key).at("/usaha/npwp").asText()).isEqualTo("0990100000000001");
    }

    @ParameterizedTest
    @CsvSource({"05, DIBEKUKAN, TIDAK_COCOK", "06, DICABUT, TIDAK_COCOK", "'', TIDAK_DITEMUKAN, TIDAK_DITEMUKAN"})
    void theVerdictOnANibFollowsOss(String code, String state, String verdict) {
        partners.nib("0220001234567", code);
        String key = push();

        awaitEnd(key);

        assertThat(operator.variables(key)).containsEntry("statusNib", state).containsEntry("hasilNib", verdict);
    }

    /** Last: the comparison at the start comes too early for the engine, and the next one a minute later. */
    @Order(Integer.MAX_VALUE)
    @Test
    void theOperatorIsWarnedOfACodeThatOssDoesNotList() {
        await("warning")
                .atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(stack.workers().output())
                                .contains(
                                        "OSS does not list in its reference table 8 what oss.kd-izin of uji-oss names: [063999999999]"));
        assertThat(stack.workers().output()).doesNotContain("what mpp.oss.statuses names");
    }

    private String push() {
        return oss.pushPersona("apotek-sehat")
                .json()
                .at("/sent/dataNIB/id_izin")
                .asText();
    }

    /** Two calls more than the first have brought nothing: a technical failure that is tried again. */
    private void awaitThatNothingIsDecided(String key) {
        long calls = partners.calls("oss");
        await("further attempts of " + key).atMost(PATIENCE).until(() -> partners.calls("oss") >= calls + 2);
        assertThat(operator.milestones(key)).doesNotContain("issued");
        assertThat(operator.variables(key).getOrDefault("hasilNib", "COCOK")).isEqualTo("COCOK");
        assertThat(operator.incidents(key)).isEmpty();
        assertThat(oss.licences(key)).isEmpty();
    }

    private void awaitEnd(String key) {
        await("end of " + key).atMost(PATIENCE).untilAsserted(() -> {
            assertThat(operator.processes(key)).containsExactly("uji-oss COMPLETED");
            assertThat(operator.pendingReports(key)).isEmpty();
        });
    }

    private void assertThatOssHasAllOnce(String key) {
        assertThat(oss.statusCodes(key)).isEqualTo(STATUSES);
        assertThat(oss.licences(key)).hasSize(1);
        assertThat(oss.updates(key)).hasSize(1);
        assertThat(operator.everyIncident(key)).isEmpty();
        assertThat(operator.variables(key))
                .containsEntry("statusNib", "AKTIF")
                .containsEntry("hasilDjp", "COCOK")
                .containsEntry("nomorIzin", "OSS-" + key.substring(2))
                .containsKeys("lampiranDisimpan", "berkasDisimpan");
        assertThat(operator.application(key)
                        .expect(200)
                        .json()
                        .path("signedFile")
                        .asText())
                .endsWith("/" + key + ".pdf");
        assertThat(stack.workers().output()).doesNotContain("9901011708900001");
    }
}
