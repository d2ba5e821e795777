package id.mpp.workers.kit.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mpp.workers.fake.FakeHttp;
import id.mpp.workers.fake.FakeHttp.Answer;
import id.mpp.workers.kit.NotRetryable;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a partner does wrong is a technical failure with a sentence that gives nothing away. */
class PartnerHttpTest {

    private final FakeHttp partner = new FakeHttp();

    @AfterEach
    void stop() {
        partner.close();
    }

    @Test
    void aGoodAnswerIsReturned() {
        partner.answer(200, "{\"status\":\"VALID\"}");

        assertThat(http().ask("/kswp", Map.of("X-Api-Key", "k"), Map.of("npwp", "99"))
                        .path("status")
                        .asText())
                .isEqualTo("VALID");
        assertThat(partner.lastCall().headers()).containsEntry("x-api-key", "k");
        assertThat(partner.lastCall().json().path("npwp").asText()).isEqualTo("99");
    }

    @Test
    void aServerErrorMeansUnavailableAndIsNotRepeatedBehindOurBack() {
        partner.answer(503, "NIK 9901011708900001");

        assertThatExceptionOfType(PartnerUnavailable.class)
                .isThrownBy(this::ask)
                .withMessage("DJP sedang terganggu (HTTP 503)");
        assertThat(partner.calls()).hasSize(1);
    }

    @Test
    void nobodyListeningMeansUnavailable() {
        PartnerHttp nobody = TestPartners.open().json("DJP", URI.create("http://localhost:1"), seconds(1), seconds(1));

        assertThatExceptionOfType(PartnerUnavailable.class)
                .isThrownBy(() -> nobody.ask("/kswp", Map.of(), Map.of()))
                .withMessage("DJP tidak dapat dihubungi atau tidak menjawab pada waktunya");
    }

    @Test
    void anAnswerThatTakesTooLongMeansUnavailable() {
        CountDownLatch never = new CountDownLatch(1);
        partner.answer(call -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Answer.json(200, "{}");
        });

        assertThatExceptionOfType(PartnerUnavailable.class).isThrownBy(this::ask);
    }

    @Test
    void aPageInsteadOfJsonIsUnexpectedAndOnlyItsEverydayWordsAreShown() {
        partner.answer(call ->
                Answer.html(200, "<html><title>Sesi 9901011708900001 berakhir</title><body>Nama: Siti</body></html>"));

        assertThatExceptionOfType(UnexpectedAnswer.class)
                .isThrownBy(this::ask)
                .withMessage("DJP memberi jawaban yang tidak sesuai antarmuka:"
                        + " halaman \"Sesi **************** berakhir\": Nama … (HTTP 200)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", " \n\uFEFF\t"})
    void aPageThatIsCalledJsonIsAPageAllTheSame(String before) {
        partner.answer(200, before + "<!DOCTYPE html><h1>502 Bad Gateway</h1>untuk Siti 9901011708900001");

        assertThatExceptionOfType(UnexpectedAnswer.class)
                .isThrownBy(this::ask)
                .withMessage("DJP memberi jawaban yang tidak sesuai antarmuka:"
                        + " halaman \"tanpa judul\": *** Bad Gateway (HTTP 200)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uFEFF\r\n"})
    void anEmptyAnswerIsSaidToBeEmpty(String body) {
        partner.answer(200, body);

        assertThatExceptionOfType(UnexpectedAnswer.class)
                .isThrownBy(this::ask)
                .withMessage("DJP memberi jawaban yang tidak sesuai antarmuka: jawaban kosong (HTTP 200)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Siti 9901011708900001", "\"text\"", "{\"half\":", "[[["})
    void whatIsNoJsonObjectIsUnexpectedAndNotShown(String body) {
        partner.answer(200, body);

        assertThatExceptionOfType(UnexpectedAnswer.class)
                .isThrownBy(this::ask)
                .withMessage("DJP memberi jawaban yang tidak sesuai antarmuka: bukan JSON (HTTP 200)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"pesan\":\"Kunci salah\"}", "<html></html>", ""})
    void refusedCredentialsAreAnIncident(String body) {
        partner.answer(401, body);

        assertThatExceptionOfType(NotRetryable.class).isThrownBy(this::ask).withMessage("DJP menolak kredensial kami");
    }

    @Test
    void tooManyRequestsAreTriedAgainLater() {
        partner.answer(429, "{}");

        assertThatExceptionOfType(PartnerUnavailable.class).isThrownBy(this::ask);
    }

    private void ask() {
        http().ask("/kswp", Map.of(), Map.of());
    }

    private PartnerHttp http() {
        return TestPartners.open().json("DJP", partner.uri(), seconds(1), seconds(1));
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}
