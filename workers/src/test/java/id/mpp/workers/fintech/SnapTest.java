package id.mpp.workers.fintech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mpp.workers.fake.FakeHttp.Answer;
import id.mpp.workers.fake.FakeHttp.Call;
import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.partner.UnexpectedAnswer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls of the partner: signed, with a token, and what its answers mean. */
class SnapTest extends BilledCase {

    @Test
    void everyCallIsSignedAndCarriesANumberOfItsOwn() {
        issuing().issue(JOB, ORDER);

        Call call = call(GENERATE);
        String signed = SnapSignature.symmetric(
                "POST",
                GENERATE,
                "token-1",
                call.body().getBytes(StandardCharsets.UTF_8),
                call.headers().get("x-timestamp"));
        assertThat(call.headers())
                .containsEntry("authorization", "Bearer token-1")
                .containsEntry(
                        "x-signature",
                        SnapSignature.hmac("demo-client-secret", signed, FintechProperties.Encoding.BASE64))
                .containsEntry("x-partner-id", "MPPDEMO");
        assertThat(call.headers().get("x-external-id")).matches("\\d{1,36}");
        assertThat(call(CREATE).headers().get("x-external-id"))
                .isNotEqualTo(call.headers().get("x-external-id"));
        assertThat(SnapSignature.isSigned(
                        TestSettings.OURS.getPublic(),
                        "MPPDEMO-CLIENT|"
                                + call("/v1.0/access-token/b2b").headers().get("x-timestamp"),
                        call("/v1.0/access-token/b2b").headers().get("x-signature")))
                .isTrue();
    }

    @Test
    void aTokenThatIsRefusedIsRenewedOnceAndNotTwice() {
        Function<Call, Answer> good = answers.get(GENERATE);
        answers.put(
                GENERATE,
                call -> call.headers().get("authorization").endsWith("token-1")
                        ? Answer.json(401, "{\"responseCode\":\"4014701\"}")
                        : good.apply(call));
        issuing().issue(JOB, ORDER);
        assertThat(tokens).hasValue(2);

        say(GENERATE, 401, "{\"responseCode\":\"4014701\"}");
        assertThatExceptionOfType(NotRetryable.class)
                .isThrownBy(() -> issuing().issue(JOB, ORDER))
                .withMessageContaining("menolak kredensial kami");
        assertThat(calls(GENERATE)).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "500, 5004700, PartnerUnavailable",
        "504, 5044700, PartnerUnavailable",
        "429, 4294700, PartnerUnavailable",
        "202, 2024700, PartnerUnavailable",
        "400, 4004702, NotRetryable",
        "403, 4034715, NotRetryable",
        "200, 2005100, UnexpectedAnswer",
        "200, ok, UnexpectedAnswer"
    })
    void whatTheCodeSaysDecidesWhetherItIsTriedAgain(int status, String code, String failure) {
        say(GENERATE, status, "{\"responseCode\":\"" + code + "\"}");

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> issuing().issue(JOB, ORDER))
                .satisfies(e -> assertThat(e.getClass().getSimpleName()).isEqualTo(failure))
                .withMessageNotContaining("MPPDEMO");
        assertThat(engine.calls("PUT /api/bills")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4045108", "4045116", "4045118", "4035115"})
    void aQuestionThatThePartnerDoesNotTakeSaysNothingAboutTheMoney(String code) {
        say(QUERY, Integer.parseInt(code.substring(0, 3)), "{\"responseCode\":\"" + code + "\"}");

        assertThatExceptionOfType(NotRetryable.class).isThrownBy(() -> billing().cancel(JOB, new BillKey(NUMBER)));
        assertThat(engine.calls("POST /api/bills/" + NUMBER + "/cancellation")).isEmpty();
        assertThat(calls(CANCEL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4047701, true",
        "4047700, true",
        "4047714, true",
        "4037700, true",
        "4047708, false",
        "4047716, false",
        "4037715, false"
    })
    void aCodeIsClosedOnlyWhenNobodyCanPayByIt(String code, boolean isClosed) {
        say(CANCEL, Integer.parseInt(code.substring(0, 3)), "{\"responseCode\":\"" + code + "\"}");

        if (isClosed) {
            assertThat(billing().cancel(JOB, new BillKey(NUMBER)).hasilPembatalan())
                    .isEqualTo(CancelledBill.Result.DIBATALKAN);
        } else {
            assertThatExceptionOfType(NotRetryable.class)
                    .isThrownBy(() -> billing().cancel(JOB, new BillKey(NUMBER)));
        }
        assertThat(engine.calls("POST /api/bills/" + NUMBER + "/cancellation")).hasSize(isClosed ? 1 : 0);
    }

    @Test
    void anAnswerAboutAnotherBillIsNone() {
        say(QUERY, 200, PAID.replace("R-9\"", "R-9\",\"originalPartnerReferenceNo\":\"SKR99\""));
        assertThatExceptionOfType(UnexpectedAnswer.class)
                .isThrownBy(() -> billing().check(JOB, new BillKey(NUMBER)));

        say(QUERY, 200, UNPAID);
        say(
                "/v1.0/transfer-va/status",
                200,
                account("150000.00").replace("20030", "20026").replace(NUMBER, "SKR99"));
        assertThatExceptionOfType(UnexpectedAnswer.class)
                .isThrownBy(() -> billing().check(JOB, new BillKey(NUMBER)));
        assertThat(engine.calls("POST /api/payments")).isEmpty();
    }
}
