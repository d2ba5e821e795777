package id.mpp.engine.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.engine.AtOnce;
import id.mpp.engine.EngineTest;
import id.mpp.engine.services.LiveService;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A thousand documents that want a number at the same moment. */
@EngineTest
class NumberSeriesTest {

    private static final int MANY = 1_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Issuing issuing;
    private final NumberSeries numbers;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    NumberSeriesTest(Issuing issuing, NumberSeries numbers, TransactionTemplate transaction, JdbcClient jdbc) {
        this.issuing = issuing;
        this.numbers = numbers;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Test
    void eachYearOfEachSeriesBeginsAtOne() {
        transaction.executeWithoutResult(status -> {
            assertThat(numbers.next("tahun", 2026)).isEqualTo(1);
            assertThat(numbers.next("tahun", 2026)).isEqualTo(2);
            assertThat(numbers.next("tahun", 2027)).isEqualTo(1);
            assertThat(numbers.next("tahun-lain", 2026)).isEqualTo(1);
            assertThat(numbers.next("tahun", 2026)).isEqualTo(3);
            status.setRollbackOnly();
        });
    }

    /** Every fifth fails after it has had its number in hand. */
    @Test
    void aThousandAtOnceLeaveNoGapAndNoDouble() throws Exception {
        List<Callable<Boolean>> steps =
                IntStream.range(0, MANY).mapToObj(this::step).toList();
        List<Boolean> issued = AtOnce.run(steps);
        assertThat(issued).filteredOn(done -> !done).hasSize(MANY / 5);
        for (int series = 0; series < 3; series++) {
            int of = series;
            List<Integer> given = given("seribu-" + series);
            int expected = (int) IntStream.range(0, MANY)
                    .filter(i -> i % 3 == of && issued.get(i))
                    .count();
            assertThat(given)
                    .isEqualTo(IntStream.rangeClosed(1, expected).boxed().toList());
        }
        assertThat(jdbc.sql("select count(distinct number) from mpp.issued_document where series like 'seribu-%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(MANY * 4 / 5);
    }

    private Callable<Boolean> step(int index) {
        String key = "I-SERIBU-" + index;
        jdbc.sql("insert into mpp.application (business_key, service) values (?, 'layanan-surat')")
                .param(key)
                .update();
        Order order = order("seribu-" + index % 3, index % 5 == 4 ? "tanpa NIP" : Licence.SIGNER);
        return () -> {
            try {
                issuing.reserve(key, order);
                return true;
            } catch (CannotIssue faulty) {
                return false;
            }
        };
    }

    private static Order order(String series, String signer) {
        ObjectNode description = JSON.createObjectNode();
        description
                .putObject("dokumen")
                .putObject("surat")
                .put("judul", "Surat")
                .put("nomor", series + "/{nomor}/{tahun}")
                .put("seri", series);
        ObjectNode request =
                JSON.createObjectNode().put("kopSurat", Licence.LETTERHEAD).put("penandaTangan", signer);
        LiveService service = new LiveService("layanan-surat", "-", description);
        return new Order(service, "surat", new byte[0], request, JSON.createObjectNode());
    }

    private List<Integer> given(String series) {
        return jdbc.sql("select sequence from mpp.issued_document where series = ? order by sequence")
                .param(series)
                .query(Integer.class)
                .list();
    }
}
