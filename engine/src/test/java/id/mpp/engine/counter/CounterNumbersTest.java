package id.mpp.engine.counter;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.Answer;
import id.mpp.engine.AtOnce;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each application at the counter has a number of its own, and a second click finds the first. */
@EngineTest
class CounterNumbersTest {

    private final RunningEngine engine;
    private final JdbcClient jdbc;
    private final Desk desk;

    CounterNumbersTest(RunningEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
        this.desk = new Desk(engine, jdbc);
    }

    @Test
    void aSecondClickFindsTheFirstApplication() throws Exception {
        List<Callable<Answer>> clicks = IntStream.range(0, 6)
                .<Callable<Answer>>mapToObj(i -> () -> desk.submit(Submit.of("Ani Ganda")))
                .toList();
        List<String> keys = AtOnce.run(clicks).stream()
                .map(answer -> answer.expect(200).json().get("businessKey").asText())
                .distinct()
                .toList();
        assertThat(keys).hasSize(1);
        assertThat(engine.processes(keys.get(0))).isEqualTo(1);
        assertThat(desk.start(Submit.of("Ani Ganda").with("usaha.jumlahPegawai", 4)))
                .isNotIn(keys);
        assertThat(engine.as("admin")
                        .post(Desk.FORM, Submit.of("Ani Ganda").body())
                        .expect(200)
                        .json()
                        .get("businessKey")
                        .asText())
                .as("another officer's")
                .isNotIn(keys);
    }

    @Test
    void theSameFormLaterIsAnotherApplication() {
        String first = desk.start(Submit.of("Ani Kembali"));
        jdbc.sql("update mpp.application set received_at = received_at - interval '11 minutes' where business_key = ?")
                .param(first)
                .update();
        assertThat(desk.start(Submit.of("Ani Kembali"))).isNotEqualTo(first);
    }

    @Test
    void noTwoApplicationsGetTheSameNumber() throws Exception {
        List<Callable<String>> starts = IntStream.range(0, 12)
                .<Callable<String>>mapToObj(i -> () -> desk.start(Submit.of("Ani Nomor " + i)))
                .toList();
        assertThat(AtOnce.run(starts)).doesNotHaveDuplicates().hasSize(12);
    }

    @Test
    void anOfficerFindsTheNumbersOfWhatHeHasTakenIn() {
        String older = desk.start(Submit.of("Ani Pertama"));
        String newer = desk.start(Submit.of("Ani Kedua"));
        String path = "/api/counter/applications";
        Answer own = engine.as("petugas.dpmptsp").get(path).expect(200);
        assertThat(own.json().get("applications").findValuesAsText("businessKey"))
                .startsWith(newer, older)
                .hasSizeLessThanOrEqualTo(20);
        assertThat(own.json().at("/applications/0/title").asText()).isEqualTo("Layanan Loket");
        assertThat(own.json().at("/applications/0/applicant").asText()).isEqualTo("Ani Kedua");
        assertThat(engine.as("kepala.dpmptsp").get(path).expect(200).json().get("applications"))
                .isEmpty();
    }
}
