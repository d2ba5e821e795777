package id.mpp.engine.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mpp.engine.Answer;
import id.mpp.engine.AtOnce;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

/** What the journal promises as a table. */
@EngineTest
class JournalTableTest {

    private final RunningEngine engine;
    private final JdbcClient jdbc;
    private final Journal journal;

    JournalTableTest(RunningEngine engine, JdbcClient jdbc, Journal journal) {
        this.engine = engine;
        this.jdbc = jdbc;
        this.journal = journal;
    }

    @Test
    void linesWrittenAtOnceAreNumberedWithoutGapsAndNoneIsLost() throws Exception {
        String key = engine.start("layanan-lain");
        List<Callable<Answer>> claims = engine
                .as("petugas.dinkes")
                .get("/engine-rest/task?taskDefinitionKey=Kunjungi&processInstanceBusinessKey=" + key)
                .each("id")
                .stream()
                .<Callable<Answer>>map(task -> () -> engine.claim("petugas.dinkes", task))
                .toList();
        List<Callable<Answer>> files = IntStream.range(0, 4)
                .<Callable<Answer>>mapToObj(i -> () -> engine.as("worker.oss")
                        .put("/api/applications/" + key + "/signed-file", Map.of("url", "https://oss.example/" + i)))
                .toList();
        assertThat(AtOnce.run(Stream.concat(claims.stream(), files.stream()).toList()))
                .hasSize(16)
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(204));
        assertThat(sequences(key))
                .isEqualTo(IntStream.rangeClosed(1, 17).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"update mpp.journal set note = 'lain'", "delete from mpp.journal"})
    void theDatabaseRefusesToChangeOrDeleteALine(String statement) {
        String key = engine.start("layanan-uji");
        assertThatThrownBy(() -> jdbc.sql(statement + " where business_key = ?")
                        .param(key)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
        assertThat(engine.milestones(key)).containsExactly("received");
    }

    @Test
    void aLineIsNeverWrittenOutsideTheTransactionOfItsStep() {
        String key = engine.start("layanan-uji");
        assertThatThrownBy(() -> journal.append(key, Milestone.ISSUED, Actor.SYSTEM, null, null, "langkah"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private List<Integer> sequences(String key) {
        return engine.journal(key).findValues("sequence").stream()
                .map(sequence -> sequence.intValue())
                .toList();
    }
}
