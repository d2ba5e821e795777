package id.mpp.workers.kit.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import id.mpp.workers.fake.FakeHttp;
import id.mpp.workers.fake.FakeHttp.Answer;
import id.mpp.workers.kit.Explained;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A dead partner is left in peace, and found again when it is back. */
class PartnerGateTest {

    private static final int WINDOW = 4;

    private final FakeHttp partner = new FakeHttp();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Partners partners = new Partners(new BreakerProperties(WINDOW, 100, Duration.ofMillis(300)), meters);
    private final PartnerHttp http = partners.json("DJP", partner.uri(), Duration.ofSeconds(1), Duration.ofSeconds(1));

    @AfterEach
    void stop() {
        partner.close();
    }

    @Test
    void aDeadPartnerIsNotCalledAnyMoreAndTheOperatorReadsWhy() {
        partner.answer(call -> Answer.cut());
        failUntilOpen();

        assertThatExceptionOfType(PartnerUnavailable.class)
                .isThrownBy(this::ask)
                .withMessage("DJP berulang kali tidak menjawab dan sementara tidak dihubungi");
        assertThat(partner.calls()).hasSize(WINDOW);
        assertThat(state("open")).isEqualTo(1);
        assertThat(calls("spared")).isEqualTo(1);
    }

    @Test
    void aPartnerThatIsBackIsFoundByOneTrialAndTheGateStaysOpen() {
        partner.answer(503, "{}");
        failUntilOpen();
        partner.answer(200, "{\"status\":\"VALID\"}");

        await().ignoreExceptions().untilAsserted(this::ask);
        for (int i = 0; i < 2 * WINDOW; i++) {
            ask();
        }
        assertThat(state("closed")).isEqualTo(1);
        assertThat(calls("answered")).isGreaterThanOrEqualTo(2 * WINDOW + 1);
    }

    @Test
    void aPartnerThatTakesMinutesButAnswersIsNotDead() {
        CircuitBreaker breaker =
                CircuitBreaker.of("DJP", Partners.config(new BreakerProperties(WINDOW, 100, Duration.ofSeconds(1))));
        for (int i = 0; i < 2 * WINDOW; i++) {
            breaker.onSuccess(20, TimeUnit.MINUTES);
        }
        assertThat(breaker.getState()).isEqualTo(CircuitBreaker.State.CLOSED);
    }

    @Test
    void aTrialThatFailsMeansAnotherPauseAndAfterItAnotherTrial() {
        partner.answer(503, "{}");
        failUntilOpen();

        await().untilAsserted(() -> {
            assertThatExceptionOfType(PartnerUnavailable.class).isThrownBy(this::ask);
            assertThat(partner.calls()).hasSizeGreaterThanOrEqualTo(WINDOW + 3);
        });
        assertThat(calls("spared")).isGreaterThanOrEqualTo(1);

        partner.answer(200, "{\"status\":\"VALID\"}");
        await().ignoreExceptions().untilAsserted(this::ask);
        assertThat(state("closed")).isEqualTo(1);
    }

    @Test
    void aTrialThatBringsNonsenseOrARefusalClosesItTooBecauseThePartnerIsAlive() {
        for (Answer alive : new Answer[] {Answer.json(401, "{}"), Answer.html(200, "<html>x</html>")}) {
            partner.answer(503, "{}");
            failUntilOpen();
            partner.answer(call -> alive);

            await().ignoreExceptions().until(() -> {
                tryToAsk();
                return state("closed") == 1;
            });
        }
    }

    @Test
    void aFewFailuresAmongAnswersShutNothing() {
        for (int i = 0; i < 3 * WINDOW; i++) {
            partner.answer(i % WINDOW == 0 ? 200 : 503, "{\"status\":\"VALID\"}");
            tryToAsk();
        }

        assertThat(partner.calls()).hasSize(3 * WINDOW);
    }

    @Test
    void eachPartnerHasAGateOfItsOwn() {
        partner.answer(503, "{}");
        failUntilOpen();
        PartnerHttp other = partners.json("BPJS", partner.uri(), Duration.ofSeconds(1), Duration.ofSeconds(1));
        partner.answer(200, "{\"status\":\"VALID\"}");

        assertThat(other.ask("/x", Map.of(), Map.of()).path("status").asText()).isEqualTo("VALID");
    }

    private void failUntilOpen() {
        for (int i = 0; i < WINDOW; i++) {
            assertThatExceptionOfType(PartnerUnavailable.class).isThrownBy(this::ask);
        }
    }

    private void tryToAsk() {
        try {
            ask();
        } catch (Explained said) {
            assertThat(said.getMessage()).startsWith("DJP ");
        }
    }

    private void ask() {
        http.ask("/kswp", Map.of(), Map.of());
    }

    private double state(String state) {
        return meters.get("resilience4j.circuitbreaker.state")
                .tag("name", "DJP")
                .tag("state", state)
                .gauge()
                .value();
    }

    private double calls(String outcome) {
        return meters.timer("mpp.partner.calls", "partner", "DJP", "outcome", outcome)
                .count();
    }
}
