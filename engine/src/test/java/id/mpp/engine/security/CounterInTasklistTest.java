package id.mpp.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The counter stands behind everything that guards the web applications: session, CSRF token, groups. */
@EngineTest
class CounterInTasklistTest {

    private static final String DOOR =
            "/camunda/api/engine/engine/default/process-definition/key/layanan-loket/submit-form";
    private static final String LIST = "/camunda/api/engine/engine/default/process-definition?latest=true"
            + "&startableInTasklist=true&startablePermissionCheck=true";

    private final RunningEngine engine;
    private final JdbcClient jdbc;

    CounterInTasklistTest(RunningEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    @Test
    void anOfficerStartsFromHisSession() {
        WebappsSession officer = WebappsSession.login(engine.baseUrl(), "petugas.dpmptsp");
        assertThat(officer.get(LIST).expect(200).each("key")).contains("layanan-loket");
        Answer answer = officer.post(DOOR, form("Budi Sesi")).expect(200);
        String key = answer.json().get("businessKey").asText();
        assertThat(engine.journal(key).at("/0/actor").asText()).isEqualTo("petugas.dpmptsp");
        assertThat(answer.json().at("/links/0/href").asText())
                .startsWith(engine.baseUrl() + "/camunda/api/engine/engine/default/process-instance/");
    }

    @Test
    void aStrangeSiteStartsNothingWithHisCookie() {
        WebappsSession officer = WebappsSession.login(engine.baseUrl(), "petugas.dpmptsp");
        assertThat(officer.postWithoutToken(DOOR, form("Budi Asing")).status()).isEqualTo(403);
        assertThat(taken("Budi Asing")).isZero();
    }

    @Test
    void whoIsNotLoggedInStartsNothing() {
        assertThat(engine.anonymous().post(DOOR, form("Budi Tanpa")).status()).isIn(401, 403);
        assertThat(engine.anonymous()
                        .post(DOOR.replace("/camunda/api/engine", "/engine-rest"), form("Budi Tanpa"))
                        .status())
                .isEqualTo(401);
        assertThat(taken("Budi Tanpa")).isZero();
    }

    @Test
    void anotherGroupIsRefusedInWordsThatTasklistShows() {
        WebappsSession other = WebappsSession.login(engine.baseUrl(), "petugas.pupr");
        assertThat(other.get(LIST).expect(200).each("key")).doesNotContain("layanan-loket");
        assertThat(other.post(DOOR, form("Budi Lain"))
                        .expect(403)
                        .json()
                        .get("message")
                        .asText())
                .contains("tidak berwenang");
    }

    private int taken(String name) {
        return jdbc.sql("select count(*) from mpp.document where content #>> '{pemohon,nama}' = ?")
                .param(name)
                .query(Integer.class)
                .single();
    }

    private static String form(String name) {
        return """
                {"variables":{
                  "pemohon":{"type":"Json","value":"{\\"nik\\":\\"9901014107880025\\",\\"nama\\":\\"%s\\"}"},
                  "usaha":{"type":"Json","value":"{\\"nama\\":\\"Warung Sesi\\",\\"skala\\":\\"01\\"}"},
                  "pernyataan":{"type":"Json","value":"{\\"benar\\":true}"}}}""".formatted(name);
    }
}
