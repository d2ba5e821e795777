package id.mpp.engine.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.EngineTest;
import id.mpp.engine.Item;
import id.mpp.engine.RunningEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An officer's tasks page by page: what is found, in which order, and by whom. */
@EngineTest
class SearchTest {

    private final RunningEngine engine;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Worklist worklist;

    SearchTest(RunningEngine engine, JdbcClient jdbc, TransactionTemplate transaction) {
        this.engine = engine;
        this.jdbc = jdbc;
        this.transaction = transaction;
        worklist = new Worklist(engine);
    }

    @Test
    void aTaskIsFoundByAnyPartOfNumberOrName() {
        String name = "Siti Cari-" + engine.newKey();
        String key = worklist.start(name, "layanan-uji");
        assertThat(worklist.search(Worklist.CLERK, Map.of("q", key))
                        .get("total")
                        .intValue())
                .isEqualTo(1);
        assertThat(Worklist.applications(worklist.search(
                        Worklist.CLERK, Map.of("q", key.toLowerCase(Locale.ROOT).substring(9)))))
                .containsExactly(key);
        assertThat(Worklist.applications(worklist.search(
                        Worklist.CLERK,
                        Map.of("q", "  " + name.toUpperCase(Locale.ROOT).substring(3) + " "))))
                .containsExactly(key);
        assertThat(Worklist.applications(worklist.search(Worklist.CLERK, Map.of("q", name + "x"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_%_", "'", "\\", "a' or '1'='1", "si"})
    void whatPeopleTypeIsTextAndNothingElse(String q) {
        String mark = engine.newKey();
        worklist.start("Rina " + mark, "layanan-uji");
        assertThat(worklist.search(Worklist.CLERK, Map.of("q", q, "size", 100)).get("tasks"))
                .allSatisfy(card -> assertThat((card.get("application").asText() + " "
                                        + card.get("applicant").asText())
                                .toLowerCase(Locale.ROOT))
                        .contains(q.strip().toLowerCase(Locale.ROOT)));
    }

    @Test
    void aCharacterThatNoNameHasIsLeftOut() {
        String key = worklist.start("Rina Nol", "layanan-uji");
        assertThat(Worklist.applications(worklist.search(Worklist.CLERK, Map.of("q", key + "\0"))))
                .containsExactly(key);
        assertThat(engine.as(Worklist.CLERK)
                        .post("/api/worklist/cards", Map.of("tasks", List.of("x\0")))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aCorrectedNameIsTheOneThatIsFound() {
        String mark = engine.newKey();
        String key = worklist.start("Lama " + mark, "layanan-uji");
        Map<String, Object> corrected = new HashMap<>(Item.document(key, 2));
        corrected.put("pemohon", Map.of("nama", "Baru " + mark));
        engine.message(key, corrected, "oss-pembaruan").expect(200);
        assertThat(Worklist.applications(worklist.search(Worklist.CLERK, Map.of("q", "baru " + mark))))
                .containsExactly(key);
        assertThat(Worklist.applications(worklist.search(Worklist.CLERK, Map.of("q", "lama " + mark))))
                .isEmpty();
    }

    @Test
    void whereNobodyIsNamedTheBusinessIs() {
        String key = engine.newKey();
        engine.push(Item.of(key, "layanan-uji").with(Map.of("usaha", Map.of("nama", "PT " + key), "pemohon", Map.of())))
                .expect(200);
        assertThat(worklist.card(Worklist.CLERK, engine.task(key))
                        .get("applicant")
                        .asText())
                .isEqualTo("PT " + key);
    }

    @ParameterizedTest
    @CsvSource({"applicant", "-applicant", "number", "-number", "since", "-since", "due", "-due", "service", "step"})
    void theDatabaseSortsAndNoPageShowsATaskTwice(String sort) {
        String mark = engine.newKey();
        List<String> started = List.of(
                worklist.start("Citra " + mark, "layanan-uji"),
                worklist.start("agus " + mark, "layanan-berwaktu"),
                worklist.start("Budi " + mark, "layanan-uji"));
        List<String> seen = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (int page = 0; page < 2; page++) {
            JsonNode found = worklist.search(Worklist.CLERK, Map.of("q", mark, "sort", sort, "page", page, "size", 2));
            assertThat(found.get("total").intValue()).isEqualTo(3);
            seen.addAll(Worklist.applications(found));
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
        assertThat(engine.as(Worklist.CLERK)
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
        assertThat(engine.as(Worklist.CLERK).post("/api/worklist/search", body).status())
                .isEqualTo(400);
    }

    @Test
    void whatIsDoneIsFoundByItsWholeNumberByWhoHasDoneIt() {
        String key = worklist.complete("Ani Selesai");
        assertThat(worklist.search(Worklist.CLERK, Map.of("q", key))
                        .get("total")
                        .intValue())
                .isZero();
        assertThat(worklist.search(Worklist.CLERK, Map.of("q", key))
                        .at("/cases/0/endedAt")
                        .isNull())
                .isTrue();

        engine.complete(Worklist.HEAD, engine.task(key), "keputusan", "tolak").expect(204);
        JsonNode found = worklist.search(Worklist.CLERK, Map.of("q", " " + key + " "));
        assertThat(found.at("/cases/0/application").asText()).isEqualTo(key);
        assertThat(found.at("/cases/0/applicant").asText()).isEqualTo("Ani Selesai");
        assertThat(found.at("/cases/0/outcome").asText()).isEqualTo("refused");
        assertThat(worklist.search(Worklist.CLERK, Map.of("q", key.substring(0, key.length() - 1)))
                        .get("cases"))
                .as("a part of the number")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"petugas.dinkes", "perancang", "worker.djp"})
    void nobodyElseFindsAnything(String login) {
        String name = "Rahasia " + engine.newKey();
        String open = worklist.start(name, "layanan-uji");
        String done = worklist.complete(name);
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
        assertThat(worklist.cards(login, engine.task(open))).isEmpty();
        assertThat(engine.anonymous().post("/api/worklist/search", Map.of()).status())
                .isEqualTo(401);
        assertThat(engine.anonymous()
                        .post("/api/worklist/cards", Map.of("tasks", List.of()))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void namesOfOlderApplicationsAreFilledIn() throws IOException {
        String key = worklist.start("Ani Dahulu", "layanan-uji");
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
        assertThat(worklist.card(Worklist.CLERK, engine.task(key))
                        .get("applicant")
                        .asText())
                .isEqualTo("Ani Dahulu");
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
}
