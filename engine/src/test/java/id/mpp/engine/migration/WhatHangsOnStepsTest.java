package id.mpp.engine.migration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import id.mpp.engine.TimeMachine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The second version gives every step another id; what belonged to a step belongs to it still. */
@EngineTest
class WhatHangsOnStepsTest {

    private static final String NEVER = "9999-12-31";

    private final RunningEngine engine;
    private final MovingService services;
    private final TimeMachine time;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final JdbcClient jdbc;
    private MovingService.Service service;

    WhatHangsOnStepsTest(
            RunningEngine engine,
            RepositoryService repository,
            RuntimeService runtime,
            ManagementService management,
            TimeMachine time,
            JdbcClient jdbc) {
        this.engine = engine;
        this.services = new MovingService(engine, repository, runtime, jdbc);
        this.runtime = runtime;
        this.management = management;
        this.time = time;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void deploy() {
        service = services.deployed();
    }

    private void migrate() {
        service.deploy(everythingRenamed());
        JsonNode plan = service.plan().at("/plans/0");
        assertThat(plan.get("lost")).as("%s", plan.get("lost")).isEmpty();
        assertThat(service.migrate().get("state").asText()).isEqualTo("done");
    }

    private static String everythingRenamed() {
        return MovingService.renamed(
                MovingService.model(),
                "Periksa",
                "Periksa2",
                "Perbaikan",
                "Perbaikan2",
                "Penanganan",
                "Penanganan2",
                "Putuskan",
                "Putuskan2",
                "Batas",
                "Batas2",
                "TindakLanjut",
                "TindakLanjut2",
                "Kirim",
                "Kirim2",
                "Pencabutan",
                "Pencabutan2",
                "PencabutanDiterima",
                "PencabutanDiterima2");
    }

    @Test
    void theLegalLimitKeepsItsDateAndFiresOnce() {
        String key = service.decided("lengkap");
        String due = due(key, "Batas");
        assertThat(due).doesNotStartWith(NEVER);
        String task = engine.task(key);
        String dueOfTask = task(task).get("due").asText();

        migrate();

        assertThat(due(key, "Batas2")).isEqualTo(due);
        assertThat(task(task).get("due").asText()).isEqualTo(dueOfTask);
        time.back(key, Duration.ofDays(40));
        fire(key, "Batas2");
        assertThat(names(key)).containsExactlyInAnyOrder("Putuskan permohonan", "Tindak lanjuti keterlambatan");
    }

    @Test
    void aLimitThatHasFiredDoesNotFireAgain() {
        String key = service.decided("lengkap");
        time.back(key, Duration.ofDays(40));
        fire(key, "Batas");
        assertThat(engine.tasks(key)).hasSize(2);

        migrate();

        assertThat(jobs(key, "Batas2")).isEmpty();
        assertThat(engine.tasks(key)).hasSize(2);
    }

    @Test
    void aLimitThatTheNewDiagramBringsGetsTheDateOfTheCase() {
        String without = MovingService.model()
                .replaceAll("(?s)<bpmn:boundaryEvent.*?</bpmn:boundaryEvent>", "")
                .replaceAll("<bpmn:sequenceFlow id=\"f8\".*?/>", "");
        MovingService.Service other = services.deployed();
        other.deploy(without);
        String key = other.decided("lengkap");
        other.deploy(MovingService.model());
        assertThat(other.migrate().get("state").asText()).isEqualTo("done");
        String due = due(key, "Batas");
        assertThat(due)
                .doesNotStartWith(NEVER)
                .isEqualTo(task(engine.task(key)).get("due").asText());
    }

    @Test
    void aWaitForWorkingDaysThatTheNewDiagramBringsGetsItsDate() {
        String key = service.start();
        service.deploy(MovingService.model().replace("<bpmn:sequenceFlow id=\"f3\"", """
                <bpmn:boundaryEvent id="BatasPeriksa" cancelActivity="false" attachedToRef="Periksa">
                  <bpmn:extensionElements><camunda:properties><camunda:property name="mpp.workingDays" value="5" /></camunda:properties></bpmn:extensionElements>
                  <bpmn:timerEventDefinition><bpmn:timeDate xsi:type="bpmn:tFormalExpression">9999-12-31T00:00:00</bpmn:timeDate></bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="f3\""""));
        assertThat(service.migrate().get("state").asText()).isEqualTo("done");
        assertThat(due(key, "BatasPeriksa")).doesNotStartWith(NEVER);
    }

    @Test
    void theClockOfAPausedCaseGoesOnWithTheAnswer() {
        String key = service.decided("perbaikan");
        assertThat(engine.milestones(key)).containsExactly("received", "validation", "paused");

        migrate();

        assertThat(engine.milestones(key)).containsExactly("received", "validation", "paused");
        engine.message(key, null, "oss-perbaikan").expect(200);
        assertThat(engine.milestones(key)).containsExactly("received", "validation", "paused", "resumed");
        assertThat(names(key)).containsExactly("Periksa berkas");
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

        migrate();

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
        String process = process(key);
        String task = engine.as("admin")
                .get("/engine-rest/external-task?processInstanceId=" + process)
                .expect(200)
                .each("id")
                .get(0);
        engine.as("admin")
                .put("/engine-rest/external-task/" + task + "/retries", Map.of("retries", 0))
                .expect(204);

        migrate();

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
        migrate();
        engine.message(key, null, "oss-pencabutan").expect(200);
        assertThat(engine.processes(key)).isZero();
        assertThat(engine.milestones(key)).containsExactly("received", "revoked");
    }

    @Test
    void aTaskThatWasTakenRecordsItsMilestoneOnce() {
        String key = service.start();
        String task = engine.task(key);
        engine.claim("petugas.dpmptsp", task).expect(204);
        migrate();
        assertThat(task(task).get("assignee").asText()).isEqualTo("petugas.dpmptsp");
        engine.complete("petugas.dpmptsp", task, "keputusan", "lengkap").expect(204);
        assertThat(engine.milestones(key)).containsExactly("received", "validation", "complete");
    }

    @Test
    void nothingOfItIsToldToOssAndTheVariablesStay() {
        String key = service.decided("lengkap");
        Map<String, Object> variables = runtime.getVariables(process(key));
        long reports = reports(key);
        migrate();
        assertThat(reports(key)).isEqualTo(reports);
        assertThat(runtime.getVariables(process(key))).isEqualTo(variables).containsKey("keputusan");
    }

    @Test
    void theStoryOfTheCaseSaysWhoMovedItAndWhen() {
        String key = service.start();
        migrate();
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
        assertThat(names(key)).containsExactly("Sesudahnya");
    }

    private JsonNode task(String id) {
        return engine.as("admin").get("/engine-rest/task/" + id).expect(200).json();
    }

    private List<String> names(String key) {
        return engine.as("admin")
                .get("/engine-rest/task?processInstanceBusinessKey=" + key)
                .expect(200)
                .each("name");
    }

    private String process(String key) {
        return engine.as("admin")
                .get("/engine-rest/process-instance?businessKey=" + key)
                .expect(200)
                .each("id")
                .get(0);
    }

    private String due(String key, String timer) {
        return engine.as("admin")
                .get("/engine-rest/job?timers=true&activityId=" + timer + "&processInstanceId=" + process(key))
                .expect(200)
                .each("dueDate")
                .get(0);
    }

    private List<Job> jobs(String key, String timer) {
        return management
                .createJobQuery()
                .processInstanceId(process(key))
                .activityId(timer)
                .list();
    }

    /** The job executor of the engine may be faster. */
    private void fire(String key, String timer) {
        jobs(key, timer).forEach(job -> {
            try {
                management.executeJob(job.getId());
            } catch (RuntimeException faster) {
                assertThat(jobs(key, timer)).isEmpty();
            }
        });
        assertThat(jobs(key, timer)).isEmpty();
    }

    private long reports(String key) {
        return jdbc.sql("select count(*) from mpp.report where business_key = ?")
                .param(key)
                .query(Long.class)
                .single();
    }
}
