package id.mpp.engine.migration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.RunningEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Services with diagrams of several versions, each with a name that no other test uses. */
class MovingService {

    private static final Path MODEL = Path.of("src/test/resources/migration/layanan.bpmn");

    /** In the catalogue of the tests; its limit of five days is that of every case here. */
    private static final String LIMITED = "layanan-berwaktu";

    private final RunningEngine engine;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final JdbcClient jdbc;

    MovingService(RunningEngine engine, RepositoryService repository, RuntimeService runtime, JdbcClient jdbc) {
        this.engine = engine;
        this.repository = repository;
        this.runtime = runtime;
        this.jdbc = jdbc;
    }

    /** A service whose first version is deployed. */
    Service deployed() {
        Service service = new Service("pindah-" + UUID.randomUUID().toString().substring(0, 8));
        service.deploy(model());
        return service;
    }

    static String model() {
        try {
            return Files.readString(MODEL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An element gets another id, wherever it is mentioned. */
    static String renamed(String model, String... pairs) {
        String result = model;
        for (int i = 0; i < pairs.length; i += 2) {
            assertThat(result).contains("\"" + pairs[i] + "\"");
            result = result.replace("\"" + pairs[i] + "\"", "\"" + pairs[i + 1] + "\"");
        }
        return result;
    }

    /** One of them. */
    final class Service {

        private final String name;

        private Service(String name) {
            this.name = name;
        }

        String name() {
            return name;
        }

        /** Another version becomes the newest one, with its form. */
        void deploy(String model) {
            repository
                    .createDeployment()
                    .name(name)
                    .addString(name + "/" + name + ".bpmn", model.replace("SERVICE", name))
                    .addString(
                            name + "/periksa-pindah.form",
                            "{\"id\":\"periksa-pindah\",\"type\":\"default\",\"components\":[{\"type\":\"textfield\","
                                    + "\"id\":\"Field_Keputusan\",\"key\":\"keputusan\",\"label\":\"Keputusan\"}]}")
                    .deploy();
        }

        /** A case of the newest version, whose first task is open. */
        String start() {
            String key = engine.newKey();
            jdbc.sql("insert into mpp.application (business_key, service) values (?, ?)")
                    .params(key, LIMITED)
                    .update();
            jdbc.sql("insert into mpp.document (business_key, version, content)"
                            + " values (?, 1, '{\"usaha\": {\"kbli\": \"99002\"}}')")
                    .param(key)
                    .update();
            runtime.createMessageCorrelation(name)
                    .processInstanceBusinessKey(key)
                    .correlateStartMessage();
            return key;
        }

        List<String> start(int cases) {
            return IntStream.range(0, cases).mapToObj(i -> start()).toList();
        }

        /** A case whose first task has been completed with that decision. */
        String decided(String decision) {
            String key = start();
            engine.complete("petugas.dpmptsp", engine.task(key), "keputusan", decision)
                    .expect(204);
            return key;
        }

        /** A case that waits for the worker. */
        String sending() {
            String key = decided("lengkap");
            engine.complete("kepala.dpmptsp", engine.task(key)).expect(204);
            return key;
        }

        JsonNode plan() {
            return engine.as("perancang").get(path("")).expect(200).json();
        }

        Answer dryRun(Map<String, ?> wish) {
            return engine.as("perancang").post(path("/dry-run"), wish);
        }

        Answer next(Map<String, ?> wish) {
            return engine.as("perancang").post(path("/runs"), wish);
        }

        Answer nextLeaving(Map<String, ?> wish) {
            return engine.as("perancang").post(path("/runs?leaveBehind=true"), wish);
        }

        /** Goes on until there is nothing more to do. */
        JsonNode migrate() {
            JsonNode report = next(Map.of()).expect(200).json();
            while (report.get("state").asText().equals("running")) {
                report = next(Map.of("from", report.get("from").asInt()))
                        .expect(200)
                        .json();
            }
            return report;
        }

        String path(String rest) {
            return "/api/services/" + name + "/migration" + rest;
        }

        long running(int version) {
            return repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(name)
                    .processDefinitionVersion(version)
                    .list()
                    .stream()
                    .mapToLong(definition -> runtime.createProcessInstanceQuery()
                            .processDefinitionId(definition.getId())
                            .count())
                    .sum();
        }
    }
}
