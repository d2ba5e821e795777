package id.mpp.engine.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mpp.engine.Answer;
import id.mpp.engine.AtOnce;
import id.mpp.engine.Caller;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody says what he thinks: once, for an application that has ended, and without a name. */
@EngineTest
@ExtendWith(OutputCaptureExtension.class)
class SurveyTest {

    private final RunningEngine engine;
    private final JdbcClient jdbc;

    SurveyTest(RunningEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    @Test
    void itOpensWithTheEndOfTheApplication() {
        EndedCase open = new EndedCase(engine, engine.start("layanan-uji"));
        assertThat(open.state()).isEqualTo("not-yet");
        Answer early = open.tell(EndedCase.OFFICER, EndedCase.MARKS);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text()).contains("belum selesai");
        EndedCase ended = EndedCase.of(engine);
        assertThat(ended.state()).isEqualTo("open");
        assertThat(ended.path()).as("the same code each time").isEqualTo(ended.path());
        assertThat(ended.asOfficer().json().get("qrPicture").asText()).startsWith("data:image/svg+xml;base64,");
        assertThat(ended.asOfficer().json().get("questions")).hasSize(9);
    }

    @Test
    void whoeverHoldsTheCodeAnswersOnceWithoutALogin() {
        String path = EndedCase.of(engine).path();
        assertThat(engine.anonymous().get(path).expect(200).text())
                .contains("Layanan Uji", "9. Sarana dan prasarana", "Kirim jawaban")
                .doesNotContain("<script");
        long before = answers();
        assertThat(send(path, EndedCase.FORM).expect(200).text()).contains("Terima kasih");
        assertThat(send(path, EndedCase.FORM).expect(200).text())
                .as("a second click comes to the same page")
                .contains("Terima kasih");
        assertThat(engine.anonymous().get(path).expect(200).text())
                .contains("sudah diisi")
                .doesNotContain("Kirim jawaban");
        assertThat(answers()).isEqualTo(before + 1);
    }

    @Test
    void ofManyAtOnceOneCounts() throws Exception {
        EndedCase ended = EndedCase.of(engine);
        String path = ended.path();
        long before = answers();
        Callable<Integer> online = () -> send(path, EndedCase.FORM).status();
        Callable<Integer> counter =
                () -> ended.tell(EndedCase.OFFICER, EndedCase.MARKS).status();
        AtOnce.run(Collections.nCopies(4, online));
        assertThat(AtOnce.run(List.of(counter, counter))).containsOnly(409);
        assertThat(answers()).isEqualTo(before + 1);
    }

    /** Not by key, not by code, not by moment or number. */
    @Test
    void nothingLeadsFromAnAnswerToItsApplication() {
        EndedCase ended = EndedCase.of(engine);
        String path = ended.path();
        send(path, EndedCase.FORM).expect(200);
        assertThat(jdbc.sql("select cast(to_jsonb(a) as text) from mpp.survey_answer a")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains(ended.key()) || row.contains(path.substring("/survei/".length())));
        assertThat(columns("survey_answer"))
                .containsExactlyInAnyOrder(
                        "id",
                        "service",
                        "answered_on",
                        "channel",
                        "u1",
                        "u2",
                        "u3",
                        "u4",
                        "u5",
                        "u6",
                        "u7",
                        "u8",
                        "u9");
        assertThat(columns("survey_invitation")).containsExactlyInAnyOrder("business_key", "code", "is_used");
    }

    @Test
    void whatIsAnsweredStays() {
        send(EndedCase.of(engine).path(), EndedCase.FORM).expect(200);
        assertThatThrownBy(() -> jdbc.sql("update mpp.survey_answer set u1 = 4").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> jdbc.sql("delete from mpp.survey_answer").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"u1=4&u2=3", "", "u1=5&u2=3&u3=2&u4=1&u5=4&u6=3&u7=2&u8=1&u9=4"})
    void whatIsMissingIsMarkedAndTheRestKept(String form) {
        EndedCase ended = EndedCase.of(engine);
        long before = answers();
        Answer answer = send(ended.path(), form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Belum semua pertanyaan dijawab", "Belum dijawab");
        if (form.contains("u2=3")) {
            assertThat(answer.text()).contains("name=\"u2\" value=\"3\" required checked");
        }
        assertThat(answers()).isEqualTo(before);
        assertThat(ended.state()).isEqualTo("open");
    }

    @Test
    void anOfficerWritesDownWhatSomebodyTellsHim() {
        EndedCase ended = EndedCase.of(engine);
        long before = answers();
        ended.tell(EndedCase.OFFICER, EndedCase.MARKS).expect(204);
        assertThat(ended.state()).isEqualTo("answered");
        assertThat(ended.tell(EndedCase.OFFICER, EndedCase.MARKS).status()).isEqualTo(409);
        assertThat(send(ended.path(), EndedCase.FORM).text()).contains("sudah diisi");
        assertThat(answers()).isEqualTo(before + 1);
        assertThat(jdbc.sql(
                                "select count(*) from mpp.survey_answer where channel = 'counter' and service = 'layanan-uji'"
                                        + " and (u1, u2, u3, u4, u5, u6, u7, u8, u9) = (4, 3, 2, 1, 4, 3, 2, 1, 4)")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,2,3]", "[1,2,3,4,1,2,3,4,5]", "[1,2,3,4,1,2,3,4,0]", "null", "[1,2,3,4,1,2,3,4,null]"})
    void marksThatAreNoneAreNamed(String marks) {
        EndedCase ended = EndedCase.of(engine);
        Answer answer = engine.as(EndedCase.OFFICER)
                .post("/api/applications/" + ended.key() + "/survey", "{\"marks\":" + marks + "}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("detail").asText()).startsWith("marks");
        assertThat(ended.state()).isEqualTo("open");
    }

    /** A manager is judged by it; another agency, a designer and a worker have no business with the case. */
    @ParameterizedTest
    @ValueSource(strings = {"petugas.pupr", "manajer", "perancang", "worker.djp"})
    void nobodyElseGetsTheCodeOrAnswers(String login) {
        EndedCase ended = EndedCase.of(engine);
        assertThat(ended.as(login).status()).isEqualTo(403);
        assertThat(ended.tell(login, EndedCase.MARKS).status()).isEqualTo(403);
        assertThat(ended.state()).isEqualTo("open");
        assertThat(engine.anonymous()
                        .get("/api/applications/" + ended.key() + "/survey")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void itClosesAfterNinetyDays() {
        EndedCase ended = EndedCase.of(engine);
        String path = ended.path();
        backwards(ended, 90);
        assertThat(ended.state()).isEqualTo("open");
        backwards(ended, 1);
        assertThat(ended.state()).isEqualTo("closed");
        Answer late = send(path, EndedCase.FORM);
        assertThat(late.status()).isEqualTo(410);
        assertThat(late.text()).contains("sudah berakhir");
        assertThat(ended.tell(EndedCase.OFFICER, EndedCase.MARKS).text()).contains("sudah berakhir");
        backwards(ended, -91); // other tests hold the figures to the journal
    }

    @Test
    void whoTriesCodesIsStopped() {
        String path = EndedCase.of(engine).path();
        Caller stranger = engine.anonymous();
        for (int i = 0; i < WrongCodes.MOST; i++) {
            assertThat(from(stranger, "203.0.113.77", "/survei/%016d".formatted(i))
                            .status())
                    .isEqualTo(404);
        }
        Answer stopped = from(stranger, "203.0.113.77", path);
        assertThat(stopped.status()).isEqualTo(429);
        assertThat(stopped.text()).contains("Terlalu banyak kode yang salah").doesNotContain("Layanan Uji");
        from(stranger, "203.0.113.78", path).expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pendek", "%3Cscript%3E", "'%20or%201=1"})
    void aCodeThatIsNoneSaysWhatToDo(String code) {
        Answer answer = from(engine.anonymous(), "203.0.113.79", "/survei/" + code);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text())
                .contains("Survei tidak ditemukan", "Pindai ulang")
                .doesNotContain("script");
    }

    @Test
    void aCodeMayBeTyped() {
        String path = EndedCase.of(engine).path();
        String code = path.substring(path.lastIndexOf('/') + 1);
        String typed = code.substring(0, 8).toUpperCase(Locale.ROOT).replace('0', 'O') + "-" + code.substring(8);
        engine.anonymous().get("/survei/" + typed).expect(200);
    }

    @Test
    void nobodyKeepsThePageAndNothingIsLogged(CapturedOutput log) throws Exception {
        EndedCase ended = EndedCase.of(engine);
        URI page = URI.create(engine.baseUrl() + ended.path());
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        assertThat(answer.headers().map())
                .containsEntry("cache-control", List.of("no-store"))
                .containsEntry("referrer-policy", List.of("no-referrer"))
                .containsEntry("x-robots-tag", List.of("noindex, nofollow"))
                .doesNotContainKey("set-cookie");
        assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
                .contains("default-src 'none'", "form-action 'self'", "frame-ancestors 'none'");
        assertThat(answer.body()).doesNotContain(ended.key(), "Budi Contoh");
        send(ended.path(), EndedCase.FORM).expect(200);
        assertThat(log.getAll()).doesNotContain(page.getPath().substring("/survei/".length()));
    }

    private Answer send(String path, String form) {
        return EndedCase.send(engine.anonymous(), path, form);
    }

    private static Answer from(Caller caller, String address, String path) {
        return caller.send(
                caller.request(path).header("X-Forwarded-For", address).GET());
    }

    private long answers() {
        return jdbc.sql("select count(*) from mpp.survey_answer")
                .query(Long.class)
                .single();
    }

    private List<String> columns(String table) {
        return jdbc.sql(
                        "select column_name from information_schema.columns where table_schema = 'mpp' and table_name = ?")
                .param(table)
                .query(String.class)
                .list();
    }

    private void backwards(EndedCase ended, int days) {
        jdbc.sql("update mpp.case_figures set ended_at = ended_at - make_interval(days => ?) where business_key = ?")
                .params(days, ended.key())
                .update();
    }
}
