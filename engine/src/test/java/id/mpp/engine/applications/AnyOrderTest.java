package id.mpp.engine.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mpp.engine.Answer;
import id.mpp.engine.AtOnce;
import id.mpp.engine.EngineTest;
import id.mpp.engine.Item;
import id.mpp.engine.RunningEngine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** News in any order and repeated: before the application, before anybody awaits it, after the end. Nothing is lost or fatal. */
@EngineTest
class AnyOrderTest {

    private static final List<String> PUSHES = List.of("original", "update 2", "update 3", "end");

    private final RunningEngine engine;
    private final JdbcClient jdbc;

    AnyOrderTest(RunningEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    /** Every order of the four pushes, as it is and with each push repeated by chance; the seed makes it the same each time. */
    static Stream<List<String>> orders() {
        Random random = new Random(20261126);
        return permutations(PUSHES).flatMap(order -> Stream.of(order, repeated(order, random)));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void everyOrderEndsRevokedWithNothingLost(List<String> pushes) {
        assertThatAllIsThereOnce(pushes, "oss-pencabutan", "revoked");
    }

    @Test
    void newsOfANumberNobodyCanEverHaveIsNotKept() {
        assertThat(engine.news("I-".repeat(33), null, "revoked", "oss-pencabutan")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anUpdateNobodyAwaitsIsDeliveredOnceSomebodyDoes() {
        String key = engine.start("layanan-uji");
        assertThat(engine.news(key, Item.document(key, 2), "updated", "oss-perbaikan")
                        .expect(200)
                        .json()
                        .get("correlated")
                        .isNull())
                .isTrue();

        engine.complete("petugas.dpmptsp", engine.task(key), "keputusan", "perbaikan", "catatan", "Denah kurang jelas")
                .expect(204);

        await().untilAsserted(() -> assertThat(engine.milestones(key)).endsWith("incomplete", "paused", "resumed"));
        assertThat(engine.tasks(key)).hasSize(1);
        assertThat(waiting(key)).isZero();
    }

    @Test
    void whatWaitsLongerIsDeliveredFirst() {
        String key = engine.start("layanan-uji");
        engine.news(key, Item.document(key, 2), "updated", "oss-perbaikan").expect(200);
        engine.news(key, Item.document(key, 3), "updated", "oss-perbaikan").expect(200);
        List<Long> before = ids(key);

        askForCorrection(key);
        await().until(() -> waiting(key) == 1);

        assertThat(ids(key)).containsExactly(before.get(1));
        askForCorrection(key);
        await().until(() -> waiting(key) == 0);
        assertThat(engine.milestones(key).stream().filter("resumed"::equals)).hasSize(2);
    }

    @Test
    void whatNobodyAwaitsHoldsUpNothing() {
        String key = engine.start("layanan-uji");
        engine.news(key, Item.document(key, 2), "updated", "oss-perbaikan").expect(200);

        engine.news(key, null, "revoked", "oss-pencabutan").expect(200);

        assertThat(engine.processes(key)).isZero();
        await().untilAsserted(
                        () -> assertThat(engine.milestones(key)).containsExactly("received", "revoked", "updated"));
    }

    @Test
    void whatComesAfterTheEndIsALineOfTheJournalOnce() {
        String key = issued();
        for (int time = 0; time < 2; time++) {
            engine.news(key, Item.document(key, 2), "updated", "oss-perbaikan", "oss-pembaruan")
                    .expect(200);
            engine.news(key, null, "revoked", "oss-pencabutan").expect(200);
        }

        assertThat(engine.milestones(key)).endsWith("complete", "issued", "updated", "revoked");
        assertThat(editions(key)).containsExactly(1, 2);
        assertThat(waiting(key)).isZero();
    }

    @Test
    void anItemThatIsOnlyNotedKeepsItsRevocationInTheJournal() {
        String key = engine.newKey();
        engine.push(Item.of(key, null)).expect(200);

        engine.news(key, null, "revoked", "oss-pencabutan").expect(200);

        assertThat(engine.milestones(key)).containsExactly("received", "revoked");
    }

    @Test
    void aRevocationAndItsApplicationAtTheSameMomentFindEachOther() throws Exception {
        List<String> keys = IntStream.range(0, 8).mapToObj(i -> engine.newKey()).toList();
        List<Callable<Answer>> steps = new ArrayList<>();
        keys.forEach(key -> {
            steps.add(() -> engine.news(key, null, "revoked", "oss-pencabutan"));
            steps.add(() -> engine.push(Item.of(key, "layanan-uji")));
        });
        assertThat(AtOnce.run(steps)).allSatisfy(answer -> answer.expect(200));

        keys.forEach(key ->
                await().untilAsserted(() -> assertThat(engine.milestones(key)).containsExactly("received", "revoked")));
    }

    @Test
    void nothingOfAPersonIsLeftInWhatWasTaken() {
        String key = engine.start("layanan-uji");
        engine.news(key, Item.document(key, 2), "updated", "oss-perbaikan").expect(200);
        askForCorrection(key);
        await().until(() -> waiting(key) == 0);

        String rows = jdbc.sql("select string_agg(m::text, ',') from mpp.message m where business_key = ?")
                .param(key)
                .query(String.class)
                .single();
        assertThat(rows).doesNotContain(Item.NIK, "Budi");
    }

    @Test
    void anUnknownMilestoneIsRefusedByTheNameOfItsField() {
        String key = engine.start("layanan-uji");
        Answer answer = engine.news(key, null, "tercabut", "oss-pencabutan");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("detail").asText()).contains("milestone");
    }

    private void assertThatAllIsThereOnce(List<String> pushes, String message, String ending) {
        String key = engine.newKey();
        pushes.forEach(push -> push(key, push, message, ending));

        await().untilAsserted(() -> assertThat(waiting(key)).isZero());
        assertThat(engine.processes(key)).isZero();
        assertThat(engine.milestones(key).stream().filter(ending::equals)).hasSize(1);
        assertThat(engine.milestones(key).stream().filter("received"::equals)).hasSize(1);
        assertThat(editions(key)).contains(1, 2, 3);
        assertThat(edition(key))
                .as("the newest is the last update, never a late original")
                .isNotEqualTo(late(pushes));
    }

    /** As the worker does it: an update of something unknown starts it. */
    private void push(String key, String push, String message, String ending) {
        if (push.equals("original")) {
            engine.push(Item.of(key, "layanan-uji")).expect(200);
        } else if (push.equals("end")) {
            engine.news(key, null, ending, message).expect(200);
        } else {
            int edition = Integer.parseInt(push.substring("update ".length()));
            Answer answer = engine.news(key, Item.document(key, edition), "updated", "oss-perbaikan", "oss-pembaruan");
            if (answer.status() == 404) {
                engine.push(Item.of(key, "layanan-uji").with(Item.document(key, edition)))
                        .expect(200);
            }
        }
    }

    /** The edition of the original when an update was there before it. */
    private static int late(List<String> pushes) {
        return pushes.indexOf("original") < Math.min(pushes.indexOf("update 2"), pushes.indexOf("update 3")) ? 0 : 1;
    }

    private String issued() {
        String key = engine.start("layanan-uji");
        engine.complete("petugas.dpmptsp", engine.task(key), "keputusan", "lengkap")
                .expect(204);
        engine.work(key, "nomorIzin", "503/1");
        assertThat(engine.processes(key)).isZero();
        return key;
    }

    private void askForCorrection(String key) {
        engine.complete("petugas.dpmptsp", engine.task(key), "keputusan", "perbaikan", "catatan", "Denah kurang jelas")
                .expect(204);
    }

    private int waiting(String key) {
        return ids(key).size();
    }

    private List<Long> ids(String key) {
        return jdbc.sql("select id from mpp.message where business_key = ? and taken_at is null order by id")
                .param(key)
                .query(Long.class)
                .list();
    }

    private List<Integer> editions(String key) {
        return jdbc.sql(
                        "select (content #>> '{asli,edisi}')::int from mpp.document where business_key = ? order by version")
                .param(key)
                .query(Integer.class)
                .list();
    }

    private int edition(String key) {
        return engine.as("worker.oss")
                .get("/api/applications/" + key + "/document")
                .json()
                .at("/asli/edisi")
                .intValue();
    }

    private static List<String> repeated(List<String> order, Random random) {
        List<String> more = new ArrayList<>(order);
        order.forEach(push -> more.add(random.nextInt(order.indexOf(push) + 1, more.size() + 1), push));
        return more;
    }

    private static Stream<List<String>> permutations(List<String> all) {
        if (all.isEmpty()) {
            return Stream.of(Collections.emptyList());
        }
        return all.stream().flatMap(first -> {
            List<String> rest = all.stream().filter(one -> !one.equals(first)).toList();
            return permutations(rest)
                    .map(tail -> Stream.concat(Stream.of(first), tail.stream()).toList());
        });
    }
}
