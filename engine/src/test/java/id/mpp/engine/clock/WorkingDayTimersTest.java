package id.mpp.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import id.mpp.engine.calendar.Calendars;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Timers that wait for working days: their dates are there with the wait, and follow the calendar. */
@EngineTest
class WorkingDayTimersTest {

    private static final String SEVERAL = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="d" targetNamespace="uji">
              <bpmn:process id="beberapa-hari-kerja" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="Mulai" />
                <bpmn:sequenceFlow id="f1" sourceRef="Mulai" targetRef="Beberapa" />
                <bpmn:userTask id="Beberapa">
                  <bpmn:multiInstanceLoopCharacteristics>
                    <bpmn:loopCardinality xsi:type="bpmn:tFormalExpression">2</bpmn:loopCardinality>
                  </bpmn:multiInstanceLoopCharacteristics>
                </bpmn:userTask>
                <bpmn:boundaryEvent id="BatasBeberapa" attachedToRef="Beberapa">
                  <bpmn:extensionElements>
                    <camunda:properties><camunda:property name="mpp.workingDays" value="2" /></camunda:properties>
                  </bpmn:extensionElements>
                  <bpmn:timerEventDefinition>
                    <bpmn:timeDate xsi:type="bpmn:tFormalExpression">9999-12-31T00:00:00</bpmn:timeDate>
                  </bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
              </bpmn:process>
            </bpmn:definitions>
            """;

    private final RunningEngine engine;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final Calendars calendars;
    private final String key;
    private JsonNode before;

    WorkingDayTimersTest(
            RunningEngine engine,
            RepositoryService repository,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            Calendars calendars) {
        this.engine = engine;
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.calendars = calendars;
        this.key = engine.newKey();
    }

    @BeforeEach
    void begin() {
        before = calendar();
        runtime.startProcessInstanceByKey("layanan-hari-kerja", key);
    }

    @AfterEach
    void putItBack() {
        if (calendar().get("version").intValue() != before.get("version").intValue()) {
            apply((ObjectNode) before.get("calendar"));
        }
    }

    @ParameterizedTest
    @CsvSource({"BatasPanggil, 5", "Hari, 3", "HariGerbang, 7", "HariDalam, 1", "HariSemua, 3"})
    void aWaitEndsWhereverItStandsAtTheClosingOfItsLastWorkingDay(String event, int days) {
        waitFor(3);
        assertThat(due(event)).isEqualTo(closing(today(), days));
    }

    @Test
    void whatWaitsFromTheBeginningOfACalledProcessHasItsDateAtOnce() {
        call(3);
        assertThat(due("HariSemua")).isEqualTo(closing(today(), 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", " 3 ", "3.0"})
    void aNumberMayBeWrittenAsText(String days) {
        waitFor(days);
        assertThat(due("Hari")).isEqualTo(closing(today(), 3));
    }

    @Test
    void noDayMeansNoLimit() {
        waitFor(0);
        assertThat(due("HariSemua")).isAfter(Instant.parse("9999-01-01T00:00:00Z"));
        assertThat(due("BatasPanggil")).as("another one").isBefore(Instant.parse("9999-01-01T00:00:00Z"));
    }

    /** Each step that begins a wait looks at the timers of its process; what was decided stays decided. */
    @Test
    void aWaitWithoutLimitStaysOneWhateverTheVariableBecomes() {
        call(0);
        runtime.setVariable(timer("HariSemua").getProcessInstanceId(), "hariTunggu", 3);
        complete(Map.of());
        assertThat(due("Hari")).isEqualTo(closing(today(), 3));
        assertThat(due("HariSemua")).isAfter(Instant.parse("9999-01-01T00:00:00Z"));
    }

    @Test
    void severalInstancesOfAStepHaveOneDate() {
        String deployment = repository
                .createDeployment()
                .addString("beberapa.bpmn", SEVERAL)
                .deploy()
                .getId();
        try {
            runtime.startProcessInstanceByKey("beberapa-hari-kerja", key);
            assertThat(due("BatasBeberapa")).isEqualTo(closing(today(), 2));
        } finally {
            repository.deleteDeployment(deployment, true);
        }
    }

    @Test
    void aSuspendedProcessFollowsTheCalendarToo() {
        waitFor(3);
        runtime.suspendProcessInstanceById(timer("Hari").getProcessInstanceId());
        apply(withHoliday(nextWorkingDay(today())));
        assertThat(due("Hari")).isEqualTo(closing(today(), 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5", "-1", "251", "sepuluh", ""})
    void whatIsNoNumberOfDaysIsRefusedByNameAndTheStepWaits(String days) {
        Answer answer = engine.complete("petugas.dpmptsp", engine.task(key), "hari", days);
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.json().get("message").asText())
                .contains("'hariTunggu'", "'HariSemua'", "bilangan bulat 0 sampai 250")
                .doesNotContain("sepuluh");
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(key).list())
                .singleElement()
                .satisfies(task -> assertThat(task.getName()).isEqualTo("Isi hari"));
    }

    @Test
    void aNewCalendarMovesThemAndSaysSoBefore() {
        waitFor(3);
        LocalDate second = nextWorkingDay(nextWorkingDay(today()));
        Instant old = due("Hari");
        Instant moved = closing(today(), 4);
        ObjectNode calendar = withHoliday(second);

        JsonNode preview = engine.as("admin")
                .post("/api/calendar/preview", Map.of("calendar", calendar))
                .expect(200)
                .json();
        assertThat(preview.get("moves")).anySatisfy(move -> {
            assertThat(move.get("businessKey").asText()).isEqualTo(key);
            assertThat(move.get("service").asText()).isEqualTo("tunggu-hari-kerja");
            assertThat(move.get("from").asText()).isEqualTo(old.toString());
            assertThat(move.get("to").asText()).isEqualTo(moved.toString());
        });
        assertThat(due("Hari")).as("nothing has moved yet").isEqualTo(old);

        assertThat(apply(calendar).get("moved").intValue()).isPositive();
        assertThat(due("Hari")).isEqualTo(moved);
        assertThat(due("HariDalam")).as("over before the holiday").isEqualTo(closing(today(), 1));
        apply((ObjectNode) before.get("calendar"));
        assertThat(due("Hari")).isEqualTo(old);
    }

    @Test
    void aDateThatSomebodyHasSetAndNoLimitStayWhereTheyAre() {
        waitFor(0);
        Instant byHand = closing(today(), 30).minusSeconds(60);
        management.setJobDuedate(timer("HariGerbang").getId(), Date.from(byHand));
        Instant never = due("Hari");
        apply(withHoliday(nextWorkingDay(today())));
        assertThat(due("HariGerbang")).isEqualTo(byHand);
        assertThat(due("Hari")).isEqualTo(never);
    }

    /** Whoever writes the variable while somebody waits changes what comes next, not the wait that has begun. */
    @Test
    void theDaysStayThoseOfTheBeginning() {
        waitFor(3);
        runtime.setVariable(timer("Hari").getProcessInstanceId(), "hariTunggu", 9);
        apply(withHoliday(nextWorkingDay(today())));
        assertThat(due("Hari")).isEqualTo(closing(today(), 3));
    }

    @Test
    void itFires() {
        waitFor(1);
        management.setJobDuedate(timer("BatasPanggil").getId(), Date.from(Instant.now()));
        await().untilAsserted(() -> assertThat(engine.processes(key)).isZero());
    }

    private void waitFor(Object days) {
        call(days);
        complete(Map.of());
    }

    /** The called process has begun and is at its first step. */
    private void call(Object days) {
        complete(Map.of("hari", days));
    }

    private void complete(Map<String, Object> variables) {
        tasks.complete(
                tasks.createTaskQuery()
                        .processInstanceBusinessKey(key)
                        .singleResult()
                        .getId(),
                variables);
    }

    private Instant due(String event) {
        return timer(event).getDuedate().toInstant();
    }

    private Job timer(String event) {
        List<Job> timers = management.createJobQuery().timers().activityId(event).unlimitedList().stream()
                .filter(job -> runtime.createProcessInstanceQuery()
                                .processInstanceId(job.getProcessInstanceId())
                                .processInstanceBusinessKey(key)
                                .count()
                        > 0)
                .toList();
        assertThat(timers).hasSize(1);
        return timers.get(0);
    }

    private LocalDate today() {
        return calendars.current().dateOf(Instant.now());
    }

    private LocalDate nextWorkingDay(LocalDate date) {
        LocalDate next = date.plusDays(1);
        return calendars.current().isWorkingDay(next) ? next : nextWorkingDay(next);
    }

    private Instant closing(LocalDate after, int days) {
        return days == 0 ? calendars.current().closing(after) : closing(nextWorkingDay(after), days - 1);
    }

    private JsonNode calendar() {
        return engine.as("admin").get("/api/calendar").expect(200).json();
    }

    private JsonNode apply(ObjectNode calendar) {
        int basedOn = calendar().get("version").intValue();
        return engine.as("admin")
                .post("/api/calendar", Map.of("basedOn", basedOn, "reason", "Uji", "calendar", calendar))
                .expect(200)
                .json();
    }

    private ObjectNode withHoliday(LocalDate date) {
        ObjectNode calendar = before.get("calendar").deepCopy();
        calendar.withArray("years").forEach(year -> {
            if (year.get("year").intValue() == date.getYear()) {
                ((ObjectNode) year)
                        .withArray("days")
                        .addObject()
                        .put("date", date.toString())
                        .put("kind", "daerah")
                        .put("name", "Hari uji");
            }
        });
        return calendar;
    }
}
