package id.mpp.engine.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.EngineTest;
import id.mpp.engine.Item;
import id.mpp.engine.RunningEngine;
import id.mpp.engine.TimeMachine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Cards and search: what they say, in which order, and to whom. */
@EngineTest
class WorklistTest {

    private static final String CLERK = "petugas.dpmptsp";
    private static final String HEAD = "kepala.dpmptsp";

    private final RunningEngine engine;
    private final TimeMachine time;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    WorklistTest(RunningEngine engine, TimeMachine time, JdbcClient jdbc, TransactionTemplate transaction) {
        this.engine = engine;
        this.time = time;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void aCardSaysNumberApplicantServiceAndThatTheTimeHasNotBegun() {
        String key = start("Ani Kartu", "layanan-berwaktu");
        JsonNode card = card(CLERK, engine.task(key));
        assertThat(card.get("application").asText()).isEqualTo(key);
        assertThat(card.get("applicant").asText()).isEqualTo("Ani Kartu");
        assertThat(card.get("service").asText()).isEqualTo("layanan-berwaktu");
        assertThat(card.get("serviceTitle").asText()).isEqualTo("Layanan Berwaktu");
        assertThat(card.get("step").asText()).isEqualTo("Periksa berkas");
        assertThat(card.get("clock").asText()).isEqualTo("waiting");
        assertThat(card.get("paused").booleanValue()).isFalse();
        assertThat(card.toString()).doesNotContain(Item.NIK);
    }

    @Test
    void daysLeftAreThoseOfTheClock() {
        String key = complete("Ani Jam");
        JsonNode card = card(HEAD, engine.task(key));
        JsonNode clock = clock(key);
        assertThat(card.get("daysLeft").intValue())
                .isEqualTo(clock.get("remaining").intValue())
                .isEqualTo(5);
        assertThat(card.get("due").asText()).isEqualTo(clock.get("deadline").asText());
        assertThat(card.get("overdue").booleanValue()).isFalse();
        assertThat(card.get("today").booleanValue()).isFalse();
    }

    @Test
    void whatIsLateIsCalledLate() {
        String key = start("Ani Lambat", "layanan-berwaktu", "99002");
        engine.complete(CLERK, engine.task(key)).expect(204);
        time.back(key, Duration.ofDays(60));
        await("the task of today's state, whatever the limit has made of it").untilAsserted(() -> {
            JsonNode card = card(HEAD, engine.tasks(key).get(0));
            assertThat(card.get("overdue").booleanValue()).isTrue();
            assertThat(card.get("today").booleanValue()).isFalse();
            assertThat(card.get("daysLeft").intValue()).isLessThan(-5);
        });
    }

    @Test
    void aHeldClockLeavesNoDate() {
        String key = complete("Ani Jeda");
        engine.complete(HEAD, engine.task(key), "keputusan", "tanya", "catatan", "Mohon denah")
                .expect(204);
        String process = engine.as("admin")
                .get("/engine-rest/process-instance?businessKey=" + key)
                .each("id")
                .get(0);
        engine.as("admin")
                .post(
                        "/engine-rest/process-instance/" + process + "/modification",
                        Map.of(
                                "instructions",
                                List.of(Map.of("type", "startBeforeActivity", "activityId", "TindakLanjut"))))
                .expect(204);
        JsonNode card = card(HEAD, engine.task(key));
        assertThat(card.get("paused").booleanValue()).isTrue();
        assertThat(card.get("due").isNull()).isTrue();
        assertThat(card.get("daysLeft").isNull()).isTrue();
    }

    @Test
    void aTaskWithoutApplicationHasNoCard() {
        engine.as("admin")
                .post("/engine-rest/task/create", Map.of("id", "tanpa-permohonan", "assignee", CLERK))
                .expect(204);
        try {
            assertThat(cards(CLERK, "tanpa-permohonan")).isEmpty();
        } finally {
            engine.as("admin").delete("/engine-rest/task/tanpa-permohonan");
            jdbc.sql("delete from act_hi_taskinst where id_ = 'tanpa-permohonan'")
                    .update();
        }
    }

    @Test
    void workOnMoneyOrReportsIsShownWithItsApplication() {
        String key = start("Ani Uang", "layanan-uji");
        String task = engine.task(key);
        jdbc.sql("update act_ru_execution set business_key_ = ? where business_key_ = ?")
                .params(key + "/uang-17", key)
                .update();
        try {
            assertThat(card(CLERK, task).get("application").asText()).isEqualTo(key);
        } finally {
            jdbc.sql("update act_ru_execution set business_key_ = ? where business_key_ = ?")
                    .params(key, key + "/uang-17")
                    .update();
        }
    }

    /** Two ways to say whose a task is, one for a single case and one for many in SQL, have to agree. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                CLERK,
                HEAD,
                "petugas.dinkes",
                "petugas.bapenda",
                "petugas.pupr",
                "perancang",
                "worker.djp",
                "manajer",
                "admin"
            })
    void whoSeesTheCardIsWhoMayReadTheCaseByThisTask(String login) {
        String open = engine.task(start("Ani Milik", "layanan-uji"));
        String foreign = engine.tasks(start("Ani Lain", "layanan-lain")).get(0);
        String assigned = engine.task(start("Ani Titip", "layanan-uji"));
        assign(assigned, "petugas.pupr");
        String named = engine.task(start("Ani Calon", "layanan-uji"));
        engine.as("admin")
                .post(
                        "/engine-rest/task/" + named + "/identity-links",
                        Map.of("userId", "petugas.bapenda", "type", "candidate"))
                .expect(204);
        for (String task : List.of(open, foreign, assigned, named)) {
            boolean mayRead =
                    engine.as(login).get("/api/tasks/" + task + "/casefile").status() == 200;
            assertThat(cards(login, task)).as(task).hasSize(mayRead ? 1 : 0);
        }
        assertThat(cards("petugas.pupr", assigned)).hasSize(1);
        assertThat(cards("petugas.bapenda", named)).hasSize(1);
        assertThat(cards(CLERK, open)).hasSize(1);
        assertThat(cards(CLERK, foreign)).isEmpty();
    }

    @Test
    void aTaskIsFoundByAnyPartOfNumberOrName() {
        String name = "Siti Cari-" + engine.newKey();
        String key = start(name, "layanan-uji");
        assertThat(search(CLERK, Map.of("q", key)).get("total").intValue()).isEqualTo(1);
        assertThat(applications(
                        search(CLERK, Map.of("q", key.toLowerCase(Locale.ROOT).substring(9)))))
                .containsExactly(key);
        assertThat(applications(search(
                        CLERK, Map.of("q", "  " + name.toUpperCase(Locale.ROOT).substring(3) + " "))))
                .containsExactly(key);
        assertThat(applications(search(CLERK, Map.of("q", name + "x")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_%_", "'", "\\", "a' or '1'='1", "si"})
    void whatPeopleTypeIsTextAndNothingElse(String q) {
        String mark = engine.newKey();
        start("Rina " + mark, "layanan-uji");
        assertThat(search(CLERK, Map.of("q", q, "size", 100)).get("tasks"))
                .allSatisfy(card -> assertThat((card.get("application").asText() + " "
                                        + card.get("applicant").asText())
                                .toLowerCase(Locale.ROOT))
                        .contains(q.strip().toLowerCase(Locale.ROOT)));
    }

    @Test
    void aCharacterThatNoNameHasIsLeftOut() {
        String key = start("Rina Nol", "layanan-uji");
        assertThat(applications(search(CLERK, Map.of("q", key + "\0")))).containsExactly(key);
        assertThat(engine.as(CLERK)
                        .post("/api/worklist/cards", Map.of("tasks", List.of("x\0")))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aCorrectedNameIsTheOneThatIsFound() {
        String mark = engine.newKey();
        String key = start("Lama " + mark, "layanan-uji");
        Map<String, Object> corrected = new HashMap<>(Item.document(key, 2));
        corrected.put("pemohon", Map.of("nama", "Baru " + mark));
        engine.message(key, corrected, "oss-pembaruan").expect(200);
        assertThat(applications(search(CLERK, Map.of("q", "baru " + mark)))).containsExactly(key);
        assertThat(applications(search(CLERK, Map.of("q", "lama " + mark)))).isEmpty();
    }

    @Test
    void whereNobodyIsNamedTheBusinessIs() {
        String key = engine.newKey();
        engine.push(Item.of(key, "layanan-uji").with(Map.of("usaha", Map.of("nama", "PT " + key), "pemohon", Map.of())))
                .expect(200);
        assertThat(card(CLERK, engine.task(key)).get("applicant").asText()).isEqualTo("PT " + key);
    }

    @ParameterizedTest
    @CsvSource({"applicant", "-applicant", "number", "-number", "since", "-since", "due", "-due", "service", "step"})
    void theDatabaseSortsAndNoPageShowsATaskTwice(String sort) {
        String mark = engine.newKey();
        List<String> started = List.of(
                start("Citra " + mark, "layanan-uji"),
                start("agus " + mark, "layanan-berwaktu"),
                start("Budi " + mark, "layanan-uji"));
        List<String> seen = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (int page = 0; page < 2; page++) {
            JsonNode found = search(CLERK, Map.of("q", mark, "sort", sort, "page", page, "size", 2));
            assertThat(found.get("total").intValue()).isEqualTo(3);
            seen.addAll(applications(found));
            found.get("tasks").forEach(card -> values.add(value(card, sort.replace("-", ""))));
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(started);
        List<String> known =
                values.stream().filter(value -> !value.equals("null")).toList();
        assertThat(known)
                .isSortedAccordingTo(
                        sort.startsWith("-")
                                ? Comparator.<String>naturalOrder().reversed()
                                : Comparator.<String>naturalOrder());
        assertThat(values.subList(0, known.size())).as("without a value last").isEqualTo(known);
    }

    private static String value(JsonNode card, String column) {
        String field = column.equals("number") ? "application" : column;
        String value = card.get(field).asText().toLowerCase(Locale.ROOT);
        return field.equals("since")
                ? "%015d"
                        .formatted(Instant.parse(value.toUpperCase(Locale.ROOT)).toEpochMilli())
                : value;
    }

    @Test
    void anUnknownColumnIsNamed() {
        assertThat(engine.as(CLERK)
                        .post("/api/worklist/search", Map.of("sort", "nik"))
                        .expect(400)
                        .json()
                        .get("detail")
                        .asText())
                .startsWith("sort:")
                .contains("applicant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"page\":-1}", "{\"size\":101}", "{\"size\":0}"})
    void aPageThatCannotBeIsRefused(String body) {
        assertThat(engine.as(CLERK).post("/api/worklist/search", body).status()).isEqualTo(400);
    }

    @Test
    void whatIsDoneIsFoundByItsWholeNumberByWhoHasDoneIt() {
        String key = complete("Ani Selesai");
        assertThat(search(CLERK, Map.of("q", key)).get("total").intValue()).isZero();
        assertThat(search(CLERK, Map.of("q", key)).at("/cases/0/endedAt").isNull())
                .isTrue();

        engine.complete(HEAD, engine.task(key), "keputusan", "tolak").expect(204);
        JsonNode found = search(CLERK, Map.of("q", " " + key + " "));
        assertThat(found.at("/cases/0/application").asText()).isEqualTo(key);
        assertThat(found.at("/cases/0/applicant").asText()).isEqualTo("Ani Selesai");
        assertThat(found.at("/cases/0/outcome").asText()).isEqualTo("refused");
        assertThat(search(CLERK, Map.of("q", key.substring(0, key.length() - 1)))
                        .get("cases"))
                .as("a part of the number")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"petugas.dinkes", "perancang", "worker.djp"})
    void nobodyElseFindsAnything(String login) {
        String name = "Rahasia " + engine.newKey();
        String open = start(name, "layanan-uji");
        String done = complete(name);
        for (String q : List.of(open, done, name)) {
            String found = engine.as(login)
                    .post("/api/worklist/search", Map.of("q", q))
                    .expect(200)
                    .text();
            assertThat(found).contains("\"total\":0").doesNotContain("Rahasia", open, done);
        }
        String all = engine.as(login)
                .post("/api/worklist/search", Map.of("size", 100))
                .expect(200)
                .text();
        assertThat(all).doesNotContain("Rahasia", open, done);
        assertThat(cards(login, engine.task(open))).isEmpty();
        assertThat(engine.anonymous().post("/api/worklist/search", Map.of()).status())
                .isEqualTo(401);
        assertThat(engine.anonymous()
                        .post("/api/worklist/cards", Map.of("tasks", List.of()))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void namesOfOlderApplicationsAreFilledIn() throws IOException {
        String key = start("Ani Dahulu", "layanan-uji");
        String migration =
                new ClassPathResource("db/migration/V14__applicant.sql").getContentAsString(StandardCharsets.UTF_8);
        String backfill = migration.substring(migration.indexOf("update application"));
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update mpp.application set applicant = null where business_key = ?")
                    .param(key)
                    .update();
            jdbc.sql("set local search_path to mpp").update();
            jdbc.sql(backfill.substring(0, backfill.indexOf(';'))).update();
        });
        assertThat(card(CLERK, engine.task(key)).get("applicant").asText()).isEqualTo("Ani Dahulu");
    }

    @Test
    void anIndexFindsPartsOfNames() {
        String plan = transaction.execute(status -> {
            jdbc.sql("set local enable_seqscan = off").update();
            return String.join(
                    "\n",
                    jdbc.sql(
                                    "explain select business_key from mpp.application a where mpp.pieces(a.sought) @> mpp.pieces('dahul')")
                            .query(String.class)
                            .list());
        });
        assertThat(plan).contains("application_sought");
    }

    private String start(String name, String service) {
        return start(name, service, "99001");
    }

    private String start(String name, String service, String kbli) {
        String key = engine.newKey();
        Map<String, Object> document = new HashMap<>(Item.document(key, 1));
        document.put("pemohon", Map.of("nik", Item.NIK, "nama", name));
        document.put("usaha", Map.of("nama", "Warung Contoh", "kbli", kbli));
        engine.push(Item.of(key, service).with(document)).expect(200);
        return key;
    }

    /** Its clock runs, and the head of the office has to decide. */
    private String complete(String name) {
        String key = start(name, "layanan-berwaktu");
        engine.complete(CLERK, engine.task(key)).expect(204);
        return key;
    }

    private JsonNode clock(String key) {
        return engine.as("manajer")
                .get("/api/applications/" + key)
                .expect(200)
                .json()
                .get("clock");
    }

    private void assign(String task, String login) {
        engine.as("admin")
                .post("/engine-rest/task/" + task + "/assignee", Map.of("userId", login))
                .expect(204);
    }

    private JsonNode card(String login, String task) {
        List<JsonNode> cards = cards(login, task);
        assertThat(cards).hasSize(1);
        return cards.get(0);
    }

    private List<JsonNode> cards(String login, String task) {
        JsonNode cards = engine.as(login)
                .post("/api/worklist/cards", Map.of("tasks", List.of(task)))
                .expect(200)
                .json()
                .get("cards");
        return StreamSupport.stream(cards.spliterator(), false).toList();
    }

    private JsonNode search(String login, Map<String, Object> body) {
        return engine.as(login).post("/api/worklist/search", body).expect(200).json();
    }

    private static List<String> applications(JsonNode found) {
        return StreamSupport.stream(found.get("tasks").spliterator(), false)
                .map(card -> card.get("application").asText())
                .toList();
    }
}
