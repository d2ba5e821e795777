package id.mpp.engine.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Money that fits no bill is the work of a person. */
@EngineTest
class MoneyTasksTest extends BilledCase {

    MoneyTasksTest(RunningEngine engine, JdbcClient jdbc) {
        super(engine, jdbc);
    }

    @Test
    void moneyForAnUnknownBillIsAPersonsWorkWithEverythingHeNeeds() {
        bill = "SKR99" + UUID.randomUUID().toString().substring(0, 8);

        assertThat(settle("REF-" + bill, "5000", Instant.now())
                        .expect(200)
                        .json()
                        .get("outcome")
                        .asText())
                .isEqualTo("unknown-bill");

        JsonNode task = engine.as("bendahara.dpmptsp")
                .get("/engine-rest/task?processInstanceBusinessKeyLike=" + bill + "%25")
                .expect(200)
                .json()
                .get(0);
        assertThat(engine.as("bendahara.dpmptsp")
                        .get("/engine-rest/task/" + task.get("id").asText() + "/variables?deserializeValues=false")
                        .expect(200)
                        .json()
                        .at("/uangMasuk/value")
                        .asText())
                .contains("Nomor tagihan tidak dikenal", "Rp5.000", "QRIS", bill, "REF-" + bill);
    }

    @Test
    void whatTheTreasurerDecidesIsKeptOnceAndIssuesNothing() {
        openBill();
        settle(reference(), "1", Instant.now()).expect(200);
        long id = jdbc.sql("select id from mpp.payment where bill = ?")
                .param(bill)
                .query(Long.class)
                .single();

        decide(id, "dikembalikan").expect(204);
        decide(id, "disetor").expect(204);

        assertThat(jdbc.sql("select decision from mpp.payment where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("dikembalikan");
        assertThat(decide(id, "dihapus").status()).isEqualTo(400);
        assertThat(decide(0, "disetor").status()).isEqualTo(404);
        assertThat(at("Menunggu")).isEqualTo(1);
    }

    @Test
    void aPaymentThatThePartnerDoesNotKnowIsAPersonsWorkOnce() {
        openBill();
        settle(reference(), "378000", Instant.now()).expect(200);

        worker().post("/api/bills/" + bill + "/doubt", "").expect(204);
        worker().post("/api/bills/" + bill + "/doubt", "").expect(204);

        assertThat(moneyTasks()).isEqualTo(1);
    }

    private Answer decide(long id, String decision) {
        return worker().put("/api/payments/" + id + "/decision", Map.of("decision", decision, "note", "99/STS/2026"));
    }
}
