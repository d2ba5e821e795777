package id.mpp.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.Item;
import id.mpp.engine.RunningEngine;
import id.mpp.engine.journal.JournalGrows;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A new holiday moves every open case that needs the day, all of them or none. */
@EngineTest
class CalendarMoveTest {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarMoveTest.class);
    private static final int CASES = Boolean.getBoolean("mpp.long") ? 10_000 : 300;

    private final RunningEngine engine;
    private final TaskService tasks;
    private final ManagementService management;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private JsonNode before;

    CalendarMoveTest(
            RunningEngine engine,
            TaskService tasks,
            ManagementService management,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.engine = engine;
        this.tasks = tasks;
        this.management = management;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
    }

    @BeforeEach
    void rememberTheCalendar() {
        before = calendar();
    }

    @AfterEach
    void putItBack() {
        if (calendar().get("version").intValue() != before.get("version").intValue()) {
            apply((ObjectNode) before.get("calendar")).expect(200);
        }
    }

    @Test
    void thousandsOfOpenCasesMoveTogetherInSeconds() {
        Set<String> keys = new HashSet<>(open(CASES));
        JsonNode clock = clock(keys.iterator().next());
        LocalDate holiday = LocalDate.parse(clock.at("/days/2").asText());
        Instant old = Instant.parse(clock.get("deadline").asText());

        Answer preview = engine.as("admin")
                .post("/api/calendar/preview", Map.of("calendar", withHoliday(holiday)))
                .expect(200);
        assertThat(new Answer(200, preview.json().get("moves").toString()).each("businessKey"))
                .containsAll(keys);
        assertThat(due(keys)).containsOnly(Date.from(old));

        long start = System.nanoTime();
        Answer applied = apply(withHoliday(holiday)).expect(200);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        LOG.info("{} cases moved in {} ms", applied.json().get("moved"), took.toMillis());

        assertThat(applied.json().get("moved").intValue()).isGreaterThanOrEqualTo(keys.size());
        Instant moved =
                Instant.parse(clock(keys.iterator().next()).get("deadline").asText());
        assertThat(moved).isAfter(old);
        assertThat(due(keys)).containsOnly(Date.from(moved));
        assertThat(management
                        .createJobQuery()
                        .timers()
                        .activityId("BatasOtomatis")
                        .duedateLowerThan(Date.from(moved.plusSeconds(1)))
                        .duedateHigherThan(Date.from(moved.minusSeconds(1)))
                        .count())
                .isGreaterThanOrEqualTo(keys.size());
        assertThat(took).isLessThan(Duration.ofMinutes(2));
    }

    @Test
    void whatFailsInTheMiddleMovesNothing() {
        List<String> keys = open(20);
        JsonNode clock = clock(keys.get(0));
        Instant old = Instant.parse(clock.get("deadline").asText());
        LocalDate holiday = LocalDate.parse(clock.at("/days/1").asText());
        refuseChangesOf(
                tasks.createTaskQuery().processInstanceBusinessKey(keys.get(10)).singleResult());
        try {
            assertThat(apply(withHoliday(holiday)).status()).isEqualTo(500);
        } finally {
            jdbc.sql("drop trigger uji_menolak on act_ru_task").update();
        }
        assertThat(calendar().get("version")).isEqualTo(before.get("version"));
        assertThat(due(new HashSet<>(keys))).containsOnly(Date.from(old));
        assertThat(clock(keys.get(0)).get("deadline")).isEqualTo(clock.get("deadline"));
    }

    /** A step that has read the old calendar and has not committed yet would otherwise keep its date for ever. */
    @Test
    void aNewCalendarWaitsForStepsThatAreUnderWay() throws Exception {
        String key = open(1).get(0);
        LocalDate holiday = LocalDate.parse(clock(key).at("/days/3").asText());
        ExecutorService administrator = Executors.newSingleThreadExecutor();
        try {
            Future<Answer> change = transaction.execute(status -> {
                events.publishEvent(new JournalGrows(key));
                Future<Answer> applying = administrator.submit(() -> apply(withHoliday(holiday)));
                await().until(this::somebodyWaitsForTheCalendar);
                assertThat(applying.isDone()).isFalse();
                return applying;
            });
            change.get().expect(200);
        } finally {
            administrator.shutdownNow();
        }
        assertThat(clock(key).get("days").toString()).doesNotContain(holiday.toString());
    }

    private boolean somebodyWaitsForTheCalendar() {
        return jdbc.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void refuseChangesOf(Task task) {
        jdbc.sql("""
                create or replace function uji_menolak() returns trigger language plpgsql as
                $$ begin raise exception 'refused by the test'; end $$
                """).update();
        jdbc.sql("create trigger uji_menolak before update on act_ru_task for each row when (new.id_ = '" + task.getId()
                        + "') execute function uji_menolak()")
                .update();
    }

    /** Complete cases, many at a time; the officers' part of it without HTTP, which would take most of the time. */
    private List<String> open(int number) {
        List<String> keys = new ArrayList<>();
        while (keys.size() < number) {
            List<Item> items = new ArrayList<>();
            for (int i = 0; i < Math.min(100, number - keys.size()); i++) {
                items.add(Item.of(engine.newKey(), "layanan-berwaktu"));
            }
            engine.push(items.toArray(Item[]::new)).expect(200);
            items.forEach(item -> {
                tasks.complete(tasks.createTaskQuery()
                        .processInstanceBusinessKey(item.businessKey())
                        .singleResult()
                        .getId());
                keys.add(item.businessKey());
            });
        }
        return keys;
    }

    private Set<Date> due(Set<String> keys) {
        Set<Date> dates = new HashSet<>();
        List<String> all = new ArrayList<>(keys);
        for (int from = 0; from < all.size(); from += 1000) {
            tasks.createTaskQuery()
                    .processInstanceBusinessKeyIn(
                            all.subList(from, Math.min(from + 1000, all.size())).toArray(String[]::new))
                    .unlimitedList()
                    .forEach(task -> dates.add(new Date(task.getDueDate().getTime())));
        }
        return dates;
    }

    private JsonNode clock(String key) {
        return engine.as("manajer")
                .get("/api/applications/" + key)
                .expect(200)
                .json()
                .get("clock");
    }

    private JsonNode calendar() {
        return engine.as("admin").get("/api/calendar").expect(200).json();
    }

    private Answer apply(ObjectNode calendar) {
        int basedOn = calendar().get("version").intValue();
        return engine.as("admin")
                .post("/api/calendar", Map.of("basedOn", basedOn, "reason", "Uji", "calendar", calendar));
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
