package id.mpp.engine.deputies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may name whom, for when, and who may end it; each refusal says what to do. */
@EngineTest
class DeputyshipRulesTest {

    private final RunningEngine engine;
    private final JdbcClient jdbc;

    DeputyshipRulesTest(RunningEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    @Test
    void nobodyStandsInForHimselfForStrangersOrForAnotherAgency() {
        Office office = Office.of(engine, jdbc, Office.HEAD);
        String to = Office.in(Duration.ofHours(1));
        refused(office.officer(), Office.proposal(office.officer(), null, to), 422, "dirinya sendiri");
        for (String stranger : List.of("petugas.dinkes", "manajer", "worker.oss", "tidak.ada")) {
            refused(office.officer(), Office.proposal(stranger, null, to), 422, "Pilih petugas dari instansi dpmptsp");
        }
        refused("manajer", Office.proposal(office.deputy(), null, to), 422, "bukan petugas sebuah instansi");
    }

    @Test
    void aPeriodThatIsPastOrEndsBeforeItBeginsIsRefused() {
        Office office = Office.of(engine, jdbc, Office.HEAD);
        String deputy = office.deputy();
        refused(
                office.officer(),
                Office.proposal(deputy, Office.in(Duration.ofHours(-2)), Office.in(Duration.ofHours(1))),
                422,
                "from: waktu mulai sudah lewat");
        refused(
                office.officer(),
                Office.proposal(deputy, Office.in(Duration.ofHours(2)), Office.in(Duration.ofHours(1))),
                422,
                "to: waktu selesai");
        refused(office.officer(), Office.proposal(deputy, null, Office.in(Duration.ofHours(-1))), 422, "to: waktu");
        refused(office.officer(), Map.of("deputy", deputy, "to", "besok"), 400, "to");
        refused(office.officer(), Map.of("to", Office.in(Duration.ofHours(1))), 400, "deputy");
        refused(
                office.officer(),
                Office.proposal(deputy, null, Office.in(Duration.ofHours(1)), "layanan-khayal"),
                422,
                "layanan-khayal tidak dikenal");
    }

    @Test
    void aPeriodIsInTheZoneOfTheMppAndBeginsNowUnlessItSaysWhen() {
        Office office = Office.of(engine, jdbc, Office.HEAD);
        JsonNode now = created(
                office.officer(), Office.proposal(office.deputy(), Office.in(Duration.ZERO), "2099-01-02T08:30"));
        assertThat(now.get("state").asText()).isEqualTo("in-force");
        assertThat(now.get("to").asText()).isEqualTo("2099-01-02T01:30:00Z");
    }

    @Test
    void oneOfficerHasOneDeputyForTheSameWorkAtTheSameTime() {
        Office office = Office.of(engine, jdbc, Office.HEAD);
        String second = Office.newcomer(engine, "Joko", "Misal", Office.TREASURER);
        long first = office.name("layanan-berwaktu");
        String to = Office.in(Duration.ofHours(2));
        refused(office.officer(), Office.proposal(second, null, to), 409, "Hadi Teladan sudah diwakili Ratna Laksana");
        refused(
                office.officer(),
                Office.proposal(second, null, to, "layanan-uji", "layanan-berwaktu"),
                409,
                "Akhiri perwakilan itu terlebih dahulu");
        created(office.officer(), Office.proposal(second, null, to, "layanan-uji"));
        created(
                office.officer(),
                Office.proposal(second, Office.in(Duration.ofHours(3)), Office.in(Duration.ofHours(4))));
        end(office.officer(), first).expect(200);
        created(office.officer(), Office.proposal(second, null, to, "layanan-berwaktu"));
    }

    @Test
    void deputiesMakeNoChain() {
        Office office = Office.of(engine, jdbc, Office.HEAD);
        String third = Office.newcomer(engine, "Joko", "Misal", Office.TREASURER);
        String to = Office.in(Duration.ofHours(1));
        long first = office.name();
        refused(office.deputy(), Office.proposal(third, null, to), 409, "sedang ditunjuk mewakili Hadi Teladan");
        refused(third, Office.proposal(office.officer(), null, to), 409, "Hadi Teladan sendiri diwakili Ratna Laksana");
        created(
                office.deputy(),
                Office.proposal(third, Office.in(Duration.ofHours(2)), Office.in(Duration.ofHours(3))));
        end(office.deputy(), first).expect(200);
        created(office.deputy(), Office.proposal(third, null, to));
    }

    @Test
    void onlyAdministratorsNameADeputyForSomebodyElse() {
        Office office = Office.of(engine, jdbc, Office.HEAD);
        Map<String, Object> proposal =
                new HashMap<>(Office.proposal(office.deputy(), null, Office.in(Duration.ofHours(1))));
        proposal.put("officer", office.officer());
        refused(office.deputy(), proposal, 403, "hanya administrator");
        refused("manajer", proposal, 403, "hanya administrator");
        assertThat(created("admin", proposal).at("/officer/name").asText()).isEqualTo("Hadi Teladan");
        String key = office.decision();
        office.assertSeen(key);
    }

    @Test
    void eitherSideAndAnAdministratorEndsItAndNobodyElse() {
        Office office = Office.of(engine, jdbc, Office.HEAD);
        for (String by : List.of(office.officer(), office.deputy(), "admin")) {
            long deputyship = office.name();
            String key = office.decision();
            end("petugas.dinkes", deputyship).expect(404);
            end("manajer", deputyship).expect(404);
            office.assertSeen(key);
            JsonNode ended = end(by, deputyship).expect(200).json();
            assertThat(ended.get("state").asText()).isEqualTo("over");
            assertThat(ended.get("endedBy").asText()).isNotEmpty();
            assertThat(office.seen(key)).isEmpty();
            assertThat(end(by, deputyship).expect(200).json())
                    .as("a second press")
                    .isEqualTo(ended);
        }
    }

    @Test
    void everybodySeesHisOwnAndAdministratorsAll() {
        Office office = Office.of(engine, jdbc, Office.HEAD);
        int deputyship = (int) office.name();
        assertThat(ids(office.officer())).containsExactly(deputyship);
        assertThat(ids(office.deputy())).containsExactly(deputyship);
        assertThat(ids("admin")).contains(deputyship);
        assertThat(ids("petugas.dinkes")).doesNotContain(deputyship);
        JsonNode choices = engine.as("petugas.dinkes")
                .get("/api/deputyships/choices")
                .expect(200)
                .json();
        assertThat(choices.get("officers")).isEmpty();
        assertThat(choices.get("deputies").toString()).doesNotContain(office.officer(), "dpmptsp");
        engine.as("petugas.dinkes")
                .get("/api/deputyships/choices?officer=" + office.officer())
                .expect(403);
        assertThat(engine.as("admin")
                        .get("/api/deputyships/choices?officer=" + office.officer())
                        .expect(200)
                        .json()
                        .get("deputies")
                        .toString())
                .contains(office.deputy())
                .doesNotContain("petugas.dinkes");
    }

    private List<Integer> ids(String login) {
        return engine.as(login).get("/api/deputyships").expect(200).json().findValues("id").stream()
                .map(JsonNode::intValue)
                .toList();
    }

    private JsonNode created(String login, Map<String, Object> proposal) {
        return engine.as(login).post("/api/deputyships", proposal).expect(201).json();
    }

    private Answer end(String login, long deputyship) {
        return engine.as(login).post("/api/deputyships/" + deputyship + "/end", "");
    }

    private void refused(String login, Map<String, Object> proposal, int status, String words) {
        assertThat(engine.as(login)
                        .post("/api/deputyships", proposal)
                        .expect(status)
                        .json()
                        .get("detail")
                        .asText())
                .contains(words);
    }
}
