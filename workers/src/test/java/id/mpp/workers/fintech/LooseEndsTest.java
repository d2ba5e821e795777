package id.mpp.workers.fintech;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.workers.fake.FakeHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What no process waits for is looked after all the same. */
@ExtendWith(OutputCaptureExtension.class)
class LooseEndsTest extends BilledCase {

    private static final String NOTICE = "{\"id\":7,\"bill\":\"SKR99\",\"content\":{\"originalReferenceNo\":\"R-9\"}}";

    @BeforeEach
    void nothingIsLoose() {
        engine.on("GET /api/bills/abandoned", 200, "[]");
        engine.on("GET /api/payment-notices", 200, "[]");
    }

    @Test
    void theBillOfACaseThatHasEndedIsClosedThereAndCancelledHere() {
        engine.on("GET /api/bills/abandoned", 200, "[" + bill("open") + "]");

        ends().tie();

        assertThat(calls(CANCEL)).hasSize(1);
        assertThat(calls("/v1.0/transfer-va/delete-va")).hasSize(1);
        assertThat(engine.calls("POST /api/bills/" + NUMBER + "/cancellation")).hasSize(1);
    }

    @Test
    void aNoticeOfABillNobodyKnowsIsAskedAboutByThePartnersOwnNumber() {
        engine.on("GET /api/payment-notices", 200, "[" + NOTICE + "]");
        engine.on("GET /api/bills/SKR99", 404, "{}");
        engine.on("PUT /api/payment-notices/7/answer", 204, "");
        say(QUERY, 200, PAID);

        ends().tie();

        assertThat(call(QUERY).json().path("originalReferenceNo").asText()).isEqualTo("R-9");
        assertThat(engine.calls("POST /api/payments").get(0).json().path("bill").asText())
                .isEqualTo("SKR99");
        assertThat(engine.calls("PUT /api/payment-notices/7/answer")).hasSize(1);
    }

    @Test
    void aNoticeIsNotAnsweredBeforeThePartnerWasAsked() {
        engine.on("GET /api/payment-notices", 200, "[" + NOTICE + "]");
        engine.on("GET /api/bills/SKR99", 404, "{}");
        answers.put(QUERY, call -> Answer.cut());

        ends().tie();

        assertThat(engine.calls("PUT /api/payment-notices")).isEmpty();
    }

    @Test
    void oneThatFailsKeepsNoOtherWaitingAndIsSaidOnce(CapturedOutput log) {
        engine.on(
                "GET /api/bills/abandoned", 200, "[" + bill("open").replace(NUMBER, "SKR2") + "," + bill("open") + "]");
        answers.put(
                CANCEL,
                call -> call.body().contains("SKR2\"")
                        ? Answer.json(403, "{\"responseCode\":\"4037715\"}")
                        : Answer.json(200, "{\"responseCode\":\"2007700\"}"));
        LooseEnds ends = ends();

        ends.tie();
        ends.tie();

        assertThat(engine.calls("POST /api/bills/" + NUMBER + "/cancellation")).hasSize(2);
        assertThat(log.getOut()).containsOnlyOnce("Bill SKR2 is looked at again later");
    }

    private LooseEnds ends() {
        return new LooseEnds(partner(), register(), billing());
    }
}
