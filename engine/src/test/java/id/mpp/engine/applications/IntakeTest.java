package id.mpp.engine.applications;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.AtOnce;
import id.mpp.engine.EngineTest;
import id.mpp.engine.Item;
import id.mpp.engine.RunningEngine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Taking applications in. */
@EngineTest
class IntakeTest {

    private final RunningEngine engine;
    private final JdbcClient jdbc;

    IntakeTest(RunningEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    @Test
    void eachServiceOfAPushStartsItsOwnProcessUnderTheBusinessKey() {
        String first = engine.newKey();
        String second = engine.newKey();
        engine.push(Item.of(first, "layanan-uji"), Item.of(second, "layanan-lain"))
                .expect(200);
        assertThat(definitions(first)).containsExactly("layanan-uji");
        assertThat(definitions(second)).containsExactly("layanan-lain");
        assertThat(engine.milestones(first)).containsExactly("received");
    }

    @Test
    void theApplicationIsOneJsonVariableAsItCameIn() throws Exception {
        String key = engine.start("layanan-uji");
        JsonNode variable = engine.as("admin")
                .get("/engine-rest/variable-instance?deserializeValues=false&processInstanceIdIn=" + instance(key))
                .expect(200)
                .json()
                .get(0);
        assertThat(variable.get("name").asText()).isEqualTo("permohonan");
        assertThat(variable.get("type").asText()).isEqualTo("Json");
        assertThat(new Answer(200, variable.get("value").asText())
                        .json()
                        .at("/idIzin")
                        .asText())
                .isEqualTo(key);
    }

    @Test
    void noVariableIsAJavaObjectAndNoneHoldsTheNik() {
        String key = engine.start("layanan-uji");
        for (String table : List.of("act_ru_variable", "act_hi_varinst")) {
            List<Map<String, Object>> rows = jdbc.sql("select * from " + table + " where proc_inst_id_ = ?")
                    .param(instance(key))
                    .query()
                    .listOfRows();
            assertThat(rows).hasSize(1);
            assertThat(rows.get(0)).containsEntry(table.equals("act_ru_variable") ? "type_" : "var_type_", "json");
            assertThat(rows.get(0).toString()).doesNotContain("java.", "com.fasterxml", Item.NIK);
        }
    }

    @Test
    void theSamePushTenTimesFiveAtOnceIsOneApplicationAndOneProcess() throws Exception {
        String key = engine.newKey();
        Callable<Answer> push = () -> engine.push(Item.of(key, "layanan-uji"));
        List<Answer> answers = new ArrayList<>(AtOnce.run(Collections.nCopies(5, push)));
        for (int i = 0; i < 5; i++) {
            answers.add(push.call());
        }
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
        assertThat(answers.stream().filter(answer -> started(answer)).count()).isEqualTo(1);
        assertThat(engine.processes(key)).isEqualTo(1);
        assertThat(engine.milestones(key)).containsExactly("received");
        assertThat(rows("application", key)).isEqualTo(1);
        assertThat(rows("document", key)).isEqualTo(1);
    }

    @Test
    void aKnownApplicationIsNotChangedByAnotherPush() {
        String key = engine.start("layanan-uji");
        engine.push(Item.of(key, "layanan-lain").with(Map.of("oss", Map.of("lain", "ya"))))
                .expect(200);
        assertThat(definitions(key)).containsExactly("layanan-uji");
        assertThat(engine.as("worker.oss")
                        .get("/api/applications/" + key + "/document")
                        .json()
                        .at("/oss/id_izin")
                        .asText())
                .isEqualTo(key);
    }

    @Test
    void pushesWithTheSameNumbersInOppositeOrderDoNotBlockEachOther() throws Exception {
        for (int round = 0; round < 5; round++) {
            List<Item> items = IntStream.range(0, 8)
                    .mapToObj(i -> Item.of(engine.newKey(), "layanan-uji"))
                    .toList();
            List<Item> reversed = new ArrayList<>(items);
            Collections.reverse(reversed);
            List<Callable<Answer>> pushes = Stream.of(items, reversed)
                    .<Callable<Answer>>map(list -> () -> engine.push(list.toArray(Item[]::new)))
                    .toList();
            assertThat(AtOnce.run(pushes))
                    .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
            assertThat(items)
                    .allSatisfy(item ->
                            assertThat(engine.processes(item.businessKey())).isEqualTo(1));
        }
    }

    @Test
    void anUnknownServiceIsNamedAndNothingOfThePushIsStoredOrStarted() {
        String good = engine.newKey();
        String bad = engine.newKey();
        Answer answer = engine.push(Item.of(good, "layanan-uji"), Item.of(bad, "layanan-tiada"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("detail").asText()).contains("service", "layanan-tiada");
        assertNothingIsKnownOf(good);
        assertNothingIsKnownOf(bad);
    }

    @Test
    void oneItemThatCannotBeStartedTakesTheWholePushBack() {
        String good = "I-UJI-0" + engine.newKey();
        String bad = "I-UJI-1" + engine.newKey();
        // The model of this service finds no way on from an application like that.
        Item stuck = new Item(bad, "layanan-lain", Map.of("rusak", "ya"), Map.of());
        Answer answer = engine.push(Item.of(good, "layanan-uji"), stuck);
        assertThat(answer.status()).isGreaterThanOrEqualTo(400);
        assertNothingIsKnownOf(good);
        assertNothingIsKnownOf(bad);
    }

    @Test
    void anItemWithoutServiceIsOnlyNoted() {
        String key = engine.newKey();
        Answer answer = engine.push(Item.of(key, null)).expect(200);
        assertThat(started(answer)).isFalse();
        assertThat(engine.processes(key)).isZero();
        assertThat(engine.milestones(key)).containsExactly("received");
        assertThat(engine.as("worker.oss")
                        .get("/api/applications/" + key)
                        .expect(200)
                        .json()
                        .get("service")
                        .isNull())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'businessKey':' ','permohonan':{},'document':{}}                     | applications[0].businessKey",
                "{'permohonan':{},'document':{}}                                       | applications[0].businessKey",
                "{'businessKey':'LONG','permohonan':{},'document':{}}                  | applications[0].businessKey",
                "{'businessKey':'I-1','service':'LONG','permohonan':{},'document':{}}  | applications[0].service",
                "{'businessKey':'I-1','document':{}}                                   | applications[0].permohonan",
                "{'businessKey':'I-1','permohonan':null,'document':{}}                 | applications[0].permohonan",
                "{'businessKey':'I-1','permohonan':'teks','document':{}}               | applications[0].permohonan",
                "{'businessKey':'I-1','permohonan':{}}                                 | applications[0].document",
                "{'businessKey':'I-1','permohonan':{},'document':null}                 | applications[0].document",
                "{'businessKey':'I-1','permohonan':{},'document':[]}                   | applications[0].document",
                "null                                                                  | applications[0]",
            })
    void aBrokenItemIsRefusedByTheNameOfItsField(String item, String field) {
        String body = "{\"applications\":[" + item.replace('\'', '"').replace("LONG", "9".repeat(65)) + "]}";
        Answer answer = engine.as("worker.oss").post("/api/applications", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("detail").asText()).contains(field).doesNotContain("99999");
        assertNothingIsKnownOf("I-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{} | applications", "{\"applications\":[]} | applications", "{\"app | JSON"})
    void aBrokenPushIsRefusedWithASentence(String body, String expected) {
        Answer answer = engine.as("worker.oss").post("/api/applications", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("detail").asText()).contains(expected);
    }

    @Test
    void theCaseRecordIsGivenBackAsItWasStored() {
        String key = engine.start("layanan-uji");
        JsonNode document = engine.as("worker.oss")
                .get("/api/applications/" + key + "/document")
                .expect(200)
                .json();
        assertThat(document.at("/pemohon/nik").asText()).isEqualTo(Item.NIK);
        assertThat(document.at("/asli/edisi").intValue()).isEqualTo(1);
    }

    private static boolean started(Answer answer) {
        return answer.json().at("/applications/0/started").booleanValue();
    }

    private List<String> definitions(String key) {
        return engine.as("admin")
                .get("/engine-rest/history/process-instance?processInstanceBusinessKey=" + key)
                .expect(200)
                .each("processDefinitionKey");
    }

    private String instance(String key) {
        return engine.as("admin")
                .get("/engine-rest/process-instance?businessKey=" + key)
                .each("id")
                .get(0);
    }

    private int rows(String table, String key) {
        return jdbc.sql("select count(*) from mpp." + table + " where business_key = ?")
                .param(key)
                .query(Integer.class)
                .single();
    }

    private void assertNothingIsKnownOf(String key) {
        assertThat(engine.as("worker.oss").get("/api/applications/" + key).status())
                .isEqualTo(404);
        assertThat(definitions(key)).isEmpty();
        assertThat(rows("document", key)).isZero();
        assertThat(rows("journal", key)).isZero();
    }
}
