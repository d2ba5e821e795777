package id.mpp.workers.fintech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mpp.workers.fake.FakeHttp.Answer;
import id.mpp.workers.kit.engine.EngineUnavailable;
import id.mpp.workers.kit.partner.PartnerUnavailable;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Once a day nothing that the partner knows is left out, and what it does not know is asked about. */
class DailyComparisonTest extends BilledCase {

    @Test
    void aPaymentThatThePartnerNoLongerKnowsIsDoubtedAndItsReportIsSettled() {
        engine.on("GET /api/bills/recent", 200, "[" + bill("paid") + "]");
        engine.on("POST /api/bills/" + NUMBER + "/doubt", 204, "");
        say(
                REPORT,
                200,
                "{\"responseCode\":\"2003500\",\"virtualAccountData\":[{\"trxId\":\"SKR99\",\"paymentFlagStatus\":\"00\","
                        + "\"paymentRequestId\":\"P-7\",\"paidAmount\":{\"value\":\"5.00\"},\"trxDateTime\":\"2026-03-01T10:00:00+07:00\"}]}");
        DailyComparison comparison = comparison();

        comparison.look();
        comparison.look();

        assertThat(engine.calls("POST /api/bills/" + NUMBER + "/doubt")).hasSize(1);
        assertThat(engine.calls("POST /api/payments").get(0).json().path("bill").asText())
                .isEqualTo("SKR99");
        say(QUERY, 200, PAID);
        comparison().look();
        assertThat(engine.calls("POST /api/bills/" + NUMBER + "/doubt")).hasSize(1);
    }

    @Test
    void theReportsOfAllDaysOfTheWindowAreReadInJakartasDays() {
        engine.on("GET /api/bills/recent", 200, "[]");
        now = Instant.parse("2026-03-01T18:31:00Z"); // half past one on 2 March there
        say(REPORT, 404, "{\"responseCode\":\"4043501\"}");

        comparison().look();

        assertThat(calls(REPORT))
                .extracting(call -> call.json().path("startDate").asText())
                .hasSize(7)
                .startsWith("2026-02-23T00:00:00+07:00")
                .endsWith("2026-03-01T00:00:00+07:00");
        assertThat(calls(REPORT).get(6).json().path("endDate").asText()).isEqualTo("2026-03-02T00:00:00+07:00");
    }

    @Test
    void itIsDueOnceADayAtItsHourAndGoesOnWhenThePartnerWasAway() {
        engine.on("GET /api/bills/recent", 200, "[]");
        say(REPORT, 404, "{\"responseCode\":\"4043501\"}");
        DailyComparison comparison = comparison();
        comparison.look();
        int first = calls(REPORT).size();

        now = Instant.parse("2026-03-02T18:29:59Z");
        comparison.look();
        assertThat(calls(REPORT)).hasSize(first);
        now = now.plusSeconds(1);
        say(REPORT, 504, "{\"responseCode\":\"5043500\"}");
        assertThatExceptionOfType(PartnerUnavailable.class).isThrownBy(comparison::look);
        say(REPORT, 404, "{\"responseCode\":\"4043501\"}");
        comparison.look();
        comparison.look();
        assertThat(calls(REPORT)).hasSize(first + 3 + 7);
    }

    @Test
    void whatOnlyOneIsToBlameForKeepsNoOtherWaiting() {
        engine.on(
                "GET /api/bills/recent",
                200,
                "[" + bill("open") + "," + bill("open").replace(NUMBER, "SKR2") + "]");
        say(REPORT, 200, "{\"responseCode\":\"2003500\",\"virtualAccountData\":[{\"paymentFlagStatus\":\"00\"}]}");
        answers.put(
                QUERY,
                call -> Answer.json(
                        200,
                        call.body().contains(NUMBER)
                                ? "{\"responseCode\":\"2005100\",\"latestTransactionStatus\":\"77\"}"
                                : PAID));

        comparison().look();

        assertThat(settled()).containsExactly("SKR2");
    }

    @Test
    void aBillThatThePartnerNeverAnswersForKeepsNoOtherWaitingAndIsAskedAboutAgain() {
        engine.on(
                "GET /api/bills/recent",
                200,
                "[" + bill("open") + "," + bill("open").replace(NUMBER, "SKR2") + "]");
        say(REPORT, 404, "{\"responseCode\":\"4043501\"}");
        answers.put(
                QUERY,
                call -> call.body().contains(NUMBER)
                        ? Answer.json(500, "{\"responseCode\":\"5005101\"}")
                        : Answer.json(200, PAID));
        DailyComparison comparison = comparison();

        comparison.look();

        assertThat(settled()).containsExactly("SKR2");
        say(QUERY, 200, PAID);
        comparison.look();
        comparison.look();
        assertThat(settled()).containsExactly("SKR2", NUMBER);
    }

    /** Whatever goes wrong with the first in the line is tried again after the others. */
    @Test
    void aBillThatTheEngineCannotTakeKeepsNoOtherWaiting() {
        engine.on(
                "GET /api/bills/recent",
                200,
                "[" + bill("paid") + "," + bill("open").replace(NUMBER, "SKR2") + "]");
        engine.on("POST /api/bills/" + NUMBER + "/doubt", 503, "");
        say(REPORT, 404, "{\"responseCode\":\"4043501\"}");
        answers.put(
                QUERY,
                call -> call.body().contains(NUMBER)
                        ? Answer.json(404, "{\"responseCode\":\"4045101\"}")
                        : Answer.json(200, PAID));
        DailyComparison comparison = comparison();

        assertThatExceptionOfType(EngineUnavailable.class).isThrownBy(comparison::look);
        assertThatExceptionOfType(EngineUnavailable.class).isThrownBy(comparison::look);

        assertThat(settled()).containsExactly("SKR2");
    }

    @Test
    void moneyThatNamesNoBillIsSettledAllTheSame() {
        engine.on("GET /api/bills/recent", 200, "[]");
        say(
                REPORT,
                200,
                "{\"responseCode\":\"2003500\",\"virtualAccountData\":[{\"trxId\":\"\",\"paymentFlagStatus\":\"00\","
                        + "\"paymentRequestId\":\"P-8\",\"paidAmount\":{\"value\":\"5.00\"},\"trxDateTime\":\"2026-03-01T10:00:00+07:00\"}]}");

        comparison().look();

        assertThat(engine.calls("POST /api/payments").get(0).json().path("bill").asText())
                .isEqualTo("-");
    }

    private List<String> settled() {
        return engine.calls("POST /api/payments").stream()
                .map(call -> call.json().path("bill").asText())
                .toList();
    }

    private DailyComparison comparison() {
        return new DailyComparison(settings(), partner(), register(), clock());
    }
}
