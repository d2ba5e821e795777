package id.mpp.engine.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The lists that an officer finds in Tasklist, and how databases of earlier versions come to them. */
@EngineTest
class ReadyListsTest {

    private static final String CLERK = "petugas.dpmptsp";
    private static final String HEAD = "kepala.dpmptsp";
    private static final String[] NAMES = {
        "Tugas instansi saya", "Tugas saya", "Jatuh tempo hari ini", "Terlambat", "Menunggu pemohon"
    };
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final DateTimeFormatter CAMUNDA = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    private final RunningEngine engine;
    private final ReadyLists lists;
    private final FilterService filters;
    private final TaskService tasks;
    private final ManagementService management;

    ReadyListsTest(
            RunningEngine engine,
            ReadyLists lists,
            FilterService filters,
            TaskService tasks,
            ManagementService management) {
        this.engine = engine;
        this.lists = lists;
        this.filters = filters;
        this.tasks = tasks;
        this.management = management;
    }

    @AfterEach
    void writeAnew() {
        forget();
        lists.run(null);
    }

    @Test
    void anOfficerFindsFiveListsAndTheWholeOneFirst() {
        List<Filter> found = filters.createTaskFilterQuery().list().stream()
                .sorted((one, other) -> priority(one) - priority(other))
                .toList();
        assertThat(found).extracting(Filter::getName).containsExactly(NAMES);
        assertThat(engine.as(CLERK).get("/engine-rest/filter").expect(200).each("name"))
                .containsExactlyInAnyOrder(NAMES);
    }

    @Test
    void anotherStartAddsNothingAndWhatAnAdministratorTookAwayStaysAway() {
        filters.deleteFilter(named("Terlambat").getId());
        lists.run(null);
        assertThat(names()).hasSize(4).doesNotContain("Terlambat");
    }

    @Test
    void aDatabaseOfEarlierVersionsGetsTheNewListsAndTheNewNames() {
        forget();
        filters.saveFilter(former("Semua tugas kelompok saya"));
        filters.saveFilter(former("Tugas yang saya ambil"));
        lists.run(null);
        assertThat(names()).containsExactlyInAnyOrder(NAMES);
    }

    @Test
    void whatAnAdministratorHasChangedBeforeStays() {
        forget();
        Filter changed = filters.saveFilter(former("Semua tugas kelompok saya"));
        changed.setQuery(tasks.createTaskQuery().taskPriority(80));
        filters.saveFilter(changed);
        lists.run(null);
        assertThat(names())
                .as("the other of the two was taken away, and is not new")
                .containsExactlyInAnyOrder(
                        "Semua tugas kelompok saya", "Jatuh tempo hari ini", "Terlambat", "Menunggu pemohon");
    }

    @Test
    void mineIsWhatIHaveTaken() {
        String key = engine.start("layanan-uji");
        assertThat(shown(CLERK, "Tugas instansi saya", key)).hasSize(1);
        assertThat(shown(CLERK, "Tugas saya", key)).isEmpty();
        String task = shown(CLERK, "Tugas instansi saya", key).get(0);
        engine.claim(CLERK, task).expect(204);
        assertThat(shown(CLERK, "Tugas saya", key)).containsExactly(task);
        assertThat(shown(CLERK, "Tugas instansi saya", key)).containsExactly(task);
    }

    @Test
    void todayEndsWithTheDayOfTheMpp() {
        String key = engine.start("layanan-uji");
        ZonedDateTime midnight = LocalDate.now(ZONE).plusDays(1).atStartOfDay(ZONE);
        due(key, midnight.minusSeconds(1));
        assertThat(shown(CLERK, "Jatuh tempo hari ini", key)).hasSize(1);
        assertThat(shown(CLERK, "Terlambat", key)).isEmpty();
        due(key, midnight.plusSeconds(1));
        assertThat(shown(CLERK, "Jatuh tempo hari ini", key)).isEmpty();
        due(key, ZonedDateTime.now(ZONE).minus(Duration.ofSeconds(1)));
        assertThat(shown(CLERK, "Jatuh tempo hari ini", key)).isEmpty();
        assertThat(shown(CLERK, "Terlambat", key)).hasSize(1);
    }

    @Test
    void whatWaitsForTheApplicantIsListedAsLongAsHeIsAwaited() {
        String key = engine.start("layanan-berwaktu");
        engine.complete(CLERK, engine.task(key)).expect(204);
        String decision = engine.task(key);
        begin(key, "TindakLanjut");
        assertThat(shown(HEAD, "Menunggu pemohon", key)).isEmpty();

        engine.complete(HEAD, decision, "keputusan", "tanya", "catatan", "Mohon denah")
                .expect(204);
        assertThat(shown(HEAD, "Menunggu pemohon", key)).as("open before").hasSize(1);
        begin(key, "TindakLanjut");
        assertThat(shown(HEAD, "Menunggu pemohon", key)).as("opened meanwhile").hasSize(2);

        engine.message(key, null, "oss-perbaikan").expect(200);
        assertThat(shown(HEAD, "Menunggu pemohon", key)).isEmpty();
        assertThat(shown(HEAD, "Tugas instansi saya", key)).hasSize(3);
    }

    @Test
    void noListShowsAnotherAgencysTasks() {
        String key = engine.start("layanan-uji");
        due(key, ZonedDateTime.now(ZONE).minusDays(1));
        assertThat(shown(CLERK, "Terlambat", key)).hasSize(1);
        for (String list : NAMES) {
            assertThat(shown("petugas.dinkes", list, key)).as(list).isEmpty();
        }
    }

    private void begin(String key, String activity) {
        String process = engine.as("admin")
                .get("/engine-rest/process-instance?businessKey=" + key)
                .each("id")
                .get(0);
        engine.as("admin")
                .post(
                        "/engine-rest/process-instance/" + process + "/modification",
                        Map.of("instructions", List.of(Map.of("type", "startBeforeActivity", "activityId", activity))))
                .expect(204);
    }

    private void due(String key, ZonedDateTime moment) {
        String task = engine.tasks(key).get(0);
        engine.as("admin")
                .put(
                        "/engine-rest/task/" + task,
                        "{\"name\":\"Uji\",\"priority\":50,\"due\":\"" + CAMUNDA.format(moment) + "\"}")
                .expect(204);
    }

    private List<String> shown(String login, String list, String key) {
        return engine.as(login)
                .post("/engine-rest/filter/" + named(list).getId() + "/list", Map.of("processInstanceBusinessKey", key))
                .expect(200)
                .each("id");
    }

    private Filter named(String name) {
        return filters.createTaskFilterQuery().filterName(name).singleResult();
    }

    private List<String> names() {
        return filters.createTaskFilterQuery().list().stream()
                .map(Filter::getName)
                .toList();
    }

    private static int priority(Filter filter) {
        return (Integer) filter.getProperties().get("priority");
    }

    private Filter former(String name) {
        return filters.newTaskFilter(name).setQuery(tasks.createTaskQuery()).setProperties(Map.of("priority", -10));
    }

    private void forget() {
        filters.createTaskFilterQuery().list().forEach(filter -> filters.deleteFilter(filter.getId()));
        management.deleteProperty(ReadyLists.WRITTEN);
    }
}
