package id.mpp.engine.deployments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineProcess;
import id.mpp.engine.RunningEngine;
import id.mpp.gate.Gate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real services in an engine started as an operator does: what {@code ./mpp lint} finds, its deployment refuses. */
@TestMethodOrder(OrderAnnotation.class)
class RealServicesTest {

    private static final Path REPOSITORY = Mistake.REPOSITORY;
    private static final String SERVICE = "izin-apotek";
    private static final String MODEL = SERVICE + ".bpmn";

    private static final Map<Mistake, Boolean> OF_THE_DEPLOYMENT = new HashMap<>();

    @TempDir
    static Path folder;

    /** Each deployment is judged beside all services that run: those that no mistake is put into would only take time. */
    private static Path services;

    private static EngineProcess process;

    @BeforeAll
    static void start() {
        services = Mistake.rightServices(folder.resolve("layanan"));
        process = EngineProcess.start(folder, services);
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    /** The mistakes that the gate is tested with, without those that a deployment cannot have, as the rules themselves say. */
    static Stream<Mistake> mistakes() throws IOException {
        return Mistake.all().filter(Mistake::isDeployed).filter(RealServicesTest::isOfTheDeployment);
    }

    /** Asked for each mistake more than once, and answered once. */
    private static boolean isOfTheDeployment(Mistake mistake) {
        return OF_THE_DEPLOYMENT.computeIfAbsent(mistake, one -> {
            Path copy = one.inCopy(folder.resolve("salinan"));
            return Gate.checkDeployment(copy, one.service()).stream().anyMatch(one::isNamedBy);
        });
    }

    @Test
    @Order(1)
    void whatADeploymentCannotHaveIsAboutPapersOnly() throws IOException {
        assertThat(mistakes().count()).isGreaterThan(30);
        assertThat(Mistake.all().filter(mistake -> !isOfTheDeployment(mistake)))
                .isNotEmpty()
                .allMatch(mistake -> !mistake.isDeployed()
                        || mistake.message().contains(".svg")
                        || mistake.message().contains("standar pelayanan")
                        || mistake.message().contains("tidak tercantum")); // by the README
    }

    @ParameterizedTest
    @Order(2)
    @MethodSource("mistakes")
    void aMistakeIsRefusedWithFileElementNameAndRemedy(Mistake mistake) throws IOException {
        long before = versions(mistake.service());

        Answer answer = designer().deploy(mistake.sent());

        assertThat(answer.status()).isEqualTo(400);
        JsonNode body = answer.json();
        assertThat(body.path("type").asText()).isEqualTo("ParseException");
        assertThat(body.path("message").asText().lines()).anyMatch(mistake::isNamedBy);
        assertThat(body.path("details").path(mistake.resource()).path("errors").findValuesAsText("mainElementId"))
                .contains(mistake.element());
        assertThat(versions(mistake.service())).isEqualTo(before);
    }

    @Test
    @Order(3)
    void anOfficerOfARealServiceReadsBeforehandWhatHisAnswerBringsAbout() {
        String task = engine().task(engine().start("permohonan-lain"));
        JsonNode outlook = engine().as("petugas.dpmptsp")
                .get("/api/tasks/" + task + "/outlook")
                .expect(200)
                .json();
        assertThat(outlook.at("/answers/0/chosen").findValuesAsText("label"))
                .as("which service it becomes decides too")
                .containsExactly("Arahkan - kerjakan dengan layanan yang ada", "Izin Apotek");
        assertThat(outlook.at("/answers/0/steps").findValuesAsText("text"))
                .anyMatch(step -> step.contains("bagian \"Izin Apotek\" dimulai"));
        JsonNode last = outlook.get("answers").get(outlook.get("answers").size() - 1);
        assertThat(last.get("chosen").findValuesAsText("label"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Tutup");
        assertThat(last.get("steps").findValuesAsText("text"))
                .isNotEmpty()
                .last()
                .asString()
                .startsWith("Berakhir dengan ");
        assertThat(outlook.at("/reasons/0/sentences")).isNotEmpty();
    }

    @Test
    @Order(4)
    void aRightDiagramIsLiveAtOnceAndARestartLeavesItSo() throws IOException {
        String text = Files.readString(
                REPOSITORY.resolve("processes").resolve(SERVICE).resolve(MODEL));
        String name = "Periksa kelengkapan berkas dan lampiran";
        designer()
                .deploy(MODEL, text.replace("Periksa kelengkapan berkas", name))
                .expect(200);
        long versions = versions(SERVICE);
        assertThat(liveDiagram()).contains(name);
        engine().start(SERVICE);

        process.close();
        process = EngineProcess.start(folder, services);

        assertThat(versions(SERVICE)).isEqualTo(versions);
        assertThat(liveDiagram()).contains(name);
        assertThat(Files.readString(folder.resolve("engine.log"))).doesNotContain("replaces the hot deployment");
    }

    private static RunningEngine engine() {
        return process.engine();
    }

    private static Modeler designer() {
        return new Modeler(engine().as("perancang"));
    }

    private static String liveDiagram() {
        return engine().as("admin")
                .get("/engine-rest/process-definition/key/" + SERVICE + "/xml")
                .expect(200)
                .text();
    }

    private static long versions(String service) {
        return engine().as("admin")
                .get("/engine-rest/deployment/count?name=" + service)
                .expect(200)
                .json()
                .path("count")
                .asLong();
    }
}
