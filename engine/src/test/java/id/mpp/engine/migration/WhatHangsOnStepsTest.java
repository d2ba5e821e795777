package id.mpp.engine.migration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The second version gives every step another id; what belonged to a step belongs to it still. */
@EngineTest
class WhatHangsOnStepsTest {

    private final RunningEngine engine;
    private final MovingService services;
    private final RuntimeService runtime;
    private final JdbcClient jdbc;
    private MovingService.Service service;
    private RenamedSteps steps;

    WhatHangsOnStepsTest(RunningEngine engine, RepositoryService repository, RuntimeService runtime, JdbcClient jdbc) {
        this.engine = engine;
        this.services = new MovingService(engine, repository, runtime, jdbc);
        this.runtime = runtime;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void deploy() {
        service = services.deployed();
        steps = new RenamedSteps(engine, service);
    }

    @Test
    void whatAWorkerHasLockedItCompletes() {
        String key = service.sending();
        Answer locked = engine.as("worker.oss")
                .post(
                        "/engine-rest/external-task/fetchAndLock",
                        Map.of(
                                "workerId",
                                "uji",
                                "maxTasks",
                                1,
                                "topics",
                                List.of(Map.of(
                                        "topicName", "oss-kirim-izin", "lockDuration", 60000, "businessKey", key))))
                .expect(200);
        assertThat(locked.json()).hasSize(1);

        steps.migrate();

        engine.as("worker.oss")
                .post(
                        "/engine-rest/external-task/" + locked.each("id").get(0) + "/complete",
                        Map.of("workerId", "uji", "variables", Map.of("nomorIzin", Map.of("value", "99/UJI"))))
                .expect(204);
        assertThat(engine.processes(key)).isZero();
        assertThat(engine.journal(key).findValuesAsText("note")).contains("99/UJI");
    }

    @Test
    void anIncidentStaysWithItsCase() {
        String key = service.sending();
        String process = steps.process(key);
        String task = engine.as("admin")
                .get("/engine-rest/external-task?processInstanceId=" + process)
                .expect(200)
                .each("id")
                .get(0);
        engine.as("admin")
                .put("/engine-rest/external-task/" + task + "/retries", Map.of("retries", 0))
                .expect(204);

        steps.migrate();

        assertThat(runtime.createIncidentQuery().processInstanceId(process).list())
                .singleElement()
                .satisfies(incident -> assertThat(incident.getActivityId()).isEqualTo("Kirim2"));
        assertThat(runtime.createIncidentQuery()
                        .processInstanceId(process)
                        .singleResult()
                        .getConfiguration())
                .isEqualTo(task);
    }

    @Test
    void aRevocationStillEndsTheCase() {
        String key = service.start();
        steps.migrate();
        engine.message(key, null, "oss-pencabutan").expect(200);
        assertThat(engine.processes(key)).isZero();
        assertThat(engine.milestones(key)).containsExactly("received", "revoked");
    }

    @Test
    void aTaskThatWasTakenRecordsItsMilestoneOnce() {
        String key = service.start();
        String task = engine.task(key);
        engine.claim("petugas.dpmptsp", task).expect(204);
        steps.migrate();
        assertThat(steps.task(task).get("assignee").asText()).isEqualTo("petugas.dpmptsp");
        engine.complete("petugas.dpmptsp", task, "keputusan", "lengkap").expect(204);
        assertThat(engine.milestones(key)).containsExactly("received", "validation", "complete");
    }

    @Test
    void nothingOfItIsToldToOssAndTheVariablesStay() {
        String key = service.decided("lengkap");
        Map<String, Object> variables = runtime.getVariables(steps.process(key));
        long reports = reports(key);
        steps.migrate();
        assertThat(reports(key)).isEqualTo(reports);
        assertThat(runtime.getVariables(steps.process(key)))
                .isEqualTo(variables)
                .containsKey("keputusan");
    }

    @Test
    void theStoryOfTheCaseSaysWhoMovedItAndWhen() {
        String key = service.start();
        steps.migrate();
        engine.complete("petugas.dpmptsp", engine.task(key), "keputusan", "lengkap")
                .expect(204);
        JsonNode events = engine.as("manajer")
                .get("/api/applications/" + key + "/story")
                .expect(200)
                .json()
                .get("events");
        assertThat(new Answer(200, events.toString()).each("title"))
                .startsWith(
                        "Permohonan diterima",
                        "Waktu layanan belum berjalan",
                        "Dipindahkan dari diagram versi 1 ke versi 2",
                        "Berkas mulai diperiksa");
        assertThat(events.get(2).get("by").asText()).isEqualTo("Wulan Perancang");
        assertThat(events.get(2).get("kind").asText()).isEqualTo("migration");
    }

    @Test
    void aCallerGoesOverWhileWhatItCalledRuns() {
        String caller = """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="uji">
                  <bpmn:process id="SERVICE" isExecutable="true" camunda:historyTimeToLive="P30D">
                    <bpmn:startEvent id="Diterima" ><bpmn:messageEventDefinition messageRef="Mulai"/></bpmn:startEvent>
                    <bpmn:sequenceFlow id="f1" sourceRef="Diterima" targetRef="Jalankan"/>
                    <bpmn:callActivity id="Jalankan" name="Jalankan layanan" calledElement="SERVICE-dipanggil"><bpmn:extensionElements><camunda:in businessKey="#{execution.processBusinessKey}" /></bpmn:extensionElements></bpmn:callActivity>
                    <bpmn:sequenceFlow id="f2" sourceRef="Jalankan" targetRef="Sesudah"/>
                    <bpmn:userTask id="Sesudah" name="Sesudahnya" camunda:candidateGroups="petugas-dpmptsp"/>
                  </bpmn:process>
                  <bpmn:process id="SERVICE-dipanggil" isExecutable="true" camunda:historyTimeToLive="P30D">
                    <bpmn:startEvent id="Mulai2" />
                    <bpmn:sequenceFlow id="g1" sourceRef="Mulai2" targetRef="Kerjakan"/>
                    <bpmn:userTask id="Kerjakan" name="Kerjakan" camunda:candidateGroups="petugas-dpmptsp"/>
                  </bpmn:process>
                  <bpmn:message id="Mulai" name="SERVICE" />
                </bpmn:definitions>
                """;
        service.deploy(caller);
        String key = service.start();
        String inner = engine.task(key);
        service.deploy(MovingService.renamed(caller, "Jalankan", "JalankanLayanan"));
        JsonNode report = service.migrate();
        assertThat(report.get("migrated").asInt()).isEqualTo(1);
        engine.complete("petugas.dpmptsp", inner).expect(204);
        assertThat(steps.names(key)).containsExactly("Sesudahnya");
    }

    private long reports(String key) {
        return jdbc.sql("select count(*) from mpp.report where business_key = ?")
                .param(key)
                .query(Long.class)
                .single();
    }
}
