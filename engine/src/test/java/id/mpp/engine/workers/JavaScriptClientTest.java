package id.mpp.engine.workers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.util.FileSystemUtils;

/** A foreign agency with the official JavaScript client works on its own topic, and on no other. */
@EngineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JavaScriptClientTest {

    private static final Path SOURCE = Path.of("src/test/js");
    private static final Path TARGET = Path.of("target/js");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningEngine engine;
    private Case completed;
    private Case failed;
    private Case thrown;
    private Case unlocked;
    private String foreignTask;
    private List<JsonNode> lines;

    JavaScriptClientTest(RunningEngine engine) {
        this.engine = engine;
    }

    @BeforeAll
    void anAgencyIsAtWork() throws Exception {
        completed = Case.begin(engine);
        failed = Case.begin(engine);
        thrown = Case.begin(engine);
        unlocked = Case.begin(engine);
        foreignTask = completed.locked("worker.djp", Case.DJP);
        install();
        lines = run();
    }

    @AfterAll
    void end() {
        List.of(completed, failed, thrown, unlocked).forEach(Case::end);
    }

    @Test
    void itFetchesReadsItsInputAndCompletes() {
        assertThat(line("completed").path("variables").toString()).isEqualTo("{\"npwpd\":\"P-990001\"}");
        assertThat(completed.id(Case.BAPENDA)).isEmpty();
        assertThat(completed.variable("hasilBapenda").asText()).isEqualTo("LUNAS");
        assertThat(completed.variable("verifikasiBapenda").asText()).contains("tunggakan");
    }

    @Test
    void itExtendsAndUnlocks() {
        assertThat(line("extended").isMissingNode()).isFalse();
        assertThat(line("unlocked").isMissingNode()).isFalse();
    }

    @Test
    void itReportsAFailure() {
        assertThat(failed.task(Case.BAPENDA).path("errorMessage").asText()).isEqualTo("Bapenda diam");
        assertThat(failed.task(Case.BAPENDA).path("retries").intValue()).isEqualTo(1);
    }

    @Test
    void itThrowsADeclaredErrorAndIsToldWhenOneIsNotDeclared() {
        assertThat(thrown.id(Case.BAPENDA)).isEmpty();
        assertRefused("undeclared error refused", "tidak-dinyatakan");
    }

    @Test
    void itIsToldThatAnOutputIsNotDeclared() {
        assertRefused("undeclared output refused", "keputusan");
        assertThat(completed.variable("keputusan").isMissingNode()).isTrue();
    }

    @Test
    void anotherTopicIsRefusedWithASentenceThatItsDeveloperSees() {
        for (String refused : List.of(
                "foreign poll refused",
                "foreign complete refused",
                "foreign extend refused",
                "foreign unlock refused")) {
            assertRefused(refused, Case.DJP);
        }
        assertThat(completed.id(Case.DJP)).isEqualTo(foreignTask);
        assertThat(completed.task(Case.DJP).path("workerId").asText()).isEqualTo("worker.djp:" + Case.WORKER);
    }

    private void assertRefused(String happened, String word) {
        assertThat(line(happened).path("status").intValue())
                .as(lines.toString())
                .isEqualTo(403);
        assertThat(line(happened).path("message").asText()).contains(word);
    }

    private JsonNode line(String happened) {
        return lines.stream()
                .filter(line -> line.path("happened").asText().equals(happened))
                .findFirst()
                .orElseGet(() -> JSON.createObjectNode().path("nothing"));
    }

    private List<JsonNode> run() throws Exception {
        ProcessBuilder node = new ProcessBuilder("node", "agency.mjs").directory(TARGET.toFile());
        node.environment()
                .putAll(Map.of(
                        "BASE_URL",
                        engine.baseUrl() + "/engine-rest",
                        "LOGIN",
                        "worker.bapenda",
                        "PASSWORD",
                        "demo",
                        "TOPIC",
                        Case.BAPENDA,
                        "FOREIGN_TOPIC",
                        Case.DJP,
                        "FOREIGN_TASK",
                        foreignTask,
                        "PLAN",
                        plan()));
        return finish(node)
                .lines()
                .filter(line -> line.startsWith("{\"happened\""))
                .map(JavaScriptClientTest::read)
                .toList();
    }

    private String plan() throws IOException {
        return JSON.writeValueAsString(Map.of(
                completed.key(), "complete", failed.key(), "fail", thrown.key(), "throw", unlocked.key(), "unlock"));
    }

    /** Exactly the packages of the lock file; none of them runs a script of its own. */
    private static void install() throws Exception {
        FileSystemUtils.deleteRecursively(TARGET);
        Files.createDirectories(TARGET);
        for (String file : List.of("package.json", "package-lock.json", ".npmrc", "agency.mjs")) {
            Files.copy(SOURCE.resolve(file), TARGET.resolve(file));
        }
        finish(new ProcessBuilder("npm", "ci", "--ignore-scripts").directory(TARGET.toFile()));
    }

    private static String finish(ProcessBuilder command) throws Exception {
        Path output = Files.createTempFile(TARGET, "output", ".txt");
        Process process = command.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean isDone = process.waitFor(3, TimeUnit.MINUTES);
        process.destroyForcibly();
        String text = Files.readString(output);
        assertThat(isDone && process.exitValue() == 0)
                .as(command.command() + "\n" + text)
                .isTrue();
        return text;
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }
}
