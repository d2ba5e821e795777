package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.Addresses;
import id.mpp.e2e.actors.Credentials;
import id.mpp.e2e.actors.Filing;
import id.mpp.e2e.actors.Officers;
import id.mpp.e2e.actors.Operator;
import id.mpp.e2e.actors.Oss;
import id.mpp.e2e.actors.Partners;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A newcomer's first hour: clone, {@code ./mpp run}, a power cut in mid-work, {@code ./mpp run} again, Ctrl-C. */
class CleanCloneIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final int enginePort = Ports.free();
    private final int workersPort = Ports.free();
    private final int sandboxPort = Ports.free();
    private final Actors actors = new Actors(Addresses.onPorts(enginePort, workersPort, sandboxPort), Credentials.DEMO);
    private final Oss oss = actors.oss();
    private final Operator operator = actors.operator();
    private final Officers officers = actors.officers();
    private final Partners partners = actors.partners();

    private final Filing atTheClerk = Filing.pharmacy();
    private final Filing inVerification = Filing.pharmacy();
    private final Filing withWaitingReports = Filing.pharmacy();

    @Test
    void aCleanCloneRunsAndAPowerCutInMidWorkLosesNothing() throws IOException, InterruptedException {
        try (Clone clone = Clone.ofWorkingTree(ports())) {
            clone.run();
            clone.awaitReady();
            assertTellsHowItGoesAndWhereToGo(clone.output());
            bringWorkUnderWay();
            Map<String, List<JsonNode>> journals = journals();

            assertThat(clone.killEverything()).contains("bash", "java", "postgres");

            clone.run();
            clone.awaitReady();
            assertNothingIsLost(journals);
            assertEveryoneGetsHisLicence();
            assertThat(clone.interrupt()).isEqualTo(130);
            await("Ctrl-C stops everything")
                    .untilAsserted(() -> assertThat(clone.processes()).isEmpty());
        }
    }

    private Map<String, String> ports() {
        return Map.of(
                "MPP_ENGINE_PORT", String.valueOf(enginePort),
                "MPP_WORKERS_PORT", String.valueOf(workersPort),
                "MPP_SANDBOX_PORT", String.valueOf(sandboxPort));
    }

    private void assertTellsHowItGoesAndWhereToGo(String output) {
        assertThat(output)
                .containsSubsequence("[1/3] Membangun", "engine", "sandbox", "workers", "[2/3]", "[3/3]", "engine siap")
                .contains("http://localhost:" + enginePort + "/camunda/app/tasklist/")
                .contains("http://localhost:" + workersPort + "/oss/receiveNIB")
                .contains("http://localhost:" + sandboxPort + "/control")
                .contains("petugas.dpmptsp", "kepala.dpmptsp", "petugas.dinkes", "admin", "demo");
    }

    /** One waits for the clerk, one for an agency that is down, and of one OSS has not been told what happened. */
    private void bringWorkUnderWay() {
        oss.send(atTheClerk);
        oss.send(withWaitingReports);
        officers.clerk().findTask(atTheClerk.key(), "periksa-berkas");
        officers.clerk().findTask(withWaitingReports.key(), "periksa-berkas");
        partners.set("oss", "down");
        partners.set("kemenkes", "down");
        oss.send(inVerification);
        officers.acceptFiles(withWaitingReports.key());
        await("three of four agencies have answered")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(operator.variables(inVerification.key()))
                        .containsKeys("hasilDukcapil", "hasilDjp", "hasilBpjs")
                        .doesNotContainKey("hasilKemenkes"));
        assertThat(operator.pendingReports(withWaitingReports.key()))
                .extracting(report -> report.path("milestone").asText())
                .contains("validation", "complete");
    }

    private void assertNothingIsLost(Map<String, List<JsonNode>> before) {
        before.forEach((key, journal) -> assertThat(operator.journal(key))
                .as("journal of %s", key)
                .startsWith(journal.toArray(JsonNode[]::new)));
        await("reports that waited are with OSS")
                .atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(oss.statusCodes(withWaitingReports.key())).containsExactly("20", "10"));
        officers.inspector().findTask(withWaitingReports.key(), "telaah-dinkes");
        officers.clerk().findTask(atTheClerk.key(), "periksa-berkas");
    }

    private void assertEveryoneGetsHisLicence() {
        officers.acceptFiles(atTheClerk.key());
        officers.acceptFiles(inVerification.key());
        keys().forEach(key -> {
            officers.assess(key);
            officers.visit(key);
            officers.recommend(key);
            officers.approve(key);
        });
        keys().forEach(key -> await("licence of " + key).atMost(PATIENCE).untilAsserted(() -> {
            assertThat(oss.licences(key)).hasSize(1);
            assertThat(oss.statusCodes(key)).containsExactly("20", "10", "40", "45", "50");
        }));
    }

    private List<String> keys() {
        return Stream.of(atTheClerk, inVerification, withWaitingReports)
                .map(Filing::key)
                .toList();
    }

    private Map<String, List<JsonNode>> journals() {
        return keys().stream().collect(Collectors.toMap(Function.identity(), operator::journal));
    }
}
