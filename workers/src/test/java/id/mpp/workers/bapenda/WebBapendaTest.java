package id.mpp.workers.bapenda;

import static id.mpp.workers.bapenda.FakeBapenda.CLEAN;
import static id.mpp.workers.bapenda.FakeBapenda.IN_ARREARS;
import static id.mpp.workers.bapenda.FakeBapenda.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mpp.workers.fake.FakeSite.Reply;
import id.mpp.workers.fake.FakeSite.Request;
import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.partner.PartnerUnavailable;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The right answer through log-in, paging and sessions that end. */
class WebBapendaTest {

    private final FakeBapenda site = new FakeBapenda();

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void theBillsOfAllPagesAreFoundAndTheUnpaidOneIsOnTheLast() {
        List<Bill> bills = site.client().bills(IN_ARREARS).orElseThrow();

        assertThat(bills).hasSize(23);
        assertThat(bills.get(0)).isEqualTo(new Bill("99/SKPD/2024/00201", 87_500, true));
        assertThat(bills.stream().filter(bill -> !bill.isPaid()))
                .containsExactly(new Bill("99/SKPD/2025/00222", 1_250_000, false));
        assertThat(site.site().lines())
                .containsExactly(
                        FakeBapenda.LOG_IN_PAGE,
                        FakeBapenda.LOG_IN,
                        FakeBapenda.FORM,
                        FakeBapenda.SEARCH,
                        FakeBapenda.PAGE_2,
                        FakeBapenda.PAGE_3);
    }

    @Test
    void theNumberTravelsInTheFormAndNeverInAnAddress() {
        site.client().bills(IN_ARREARS);

        assertThat(site.site().lines()).noneMatch(line -> line.contains(IN_ARREARS));
        assertThat(site.site().requests().stream()
                        .filter(request -> request.line().equals(FakeBapenda.SEARCH))
                        .map(request -> request.field("npwpd")))
                .containsExactly(IN_ARREARS);
    }

    @Test
    void anUnknownNumberIsNotFound() {
        assertThat(site.client().bills(UNKNOWN)).isEmpty();
    }

    @Test
    void theOfficeMayWriteTheNumberWithItsOwnDots() {
        site.spoil(FakeBapenda.SEARCH, reply -> reply.with(reply.html().replace(CLEAN + "<", "99.01.0000000.01<")));

        assertThat(site.client().bills(CLEAN).orElseThrow()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {FakeBapenda.FORM, FakeBapenda.SEARCH, FakeBapenda.PAGE_2, FakeBapenda.PAGE_3})
    void aSessionThatEndsAtAnyStepIsBegunAnewOnceWithTheWholeSearch(String step) {
        site.endSessionsAt(step, 1);

        assertThat(site.client().bills(IN_ARREARS).orElseThrow()).hasSize(23);
        assertThat(site.count(FakeBapenda.LOG_IN)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {FakeBapenda.FORM, FakeBapenda.SEARCH, FakeBapenda.PAGE_2, FakeBapenda.PAGE_3})
    void aSecondEndIsAFailureThatIsTriedLater(String step) {
        site.endSessionsAt(step, 2);

        assertThatExceptionOfType(PartnerUnavailable.class)
                .isThrownBy(() -> site.client().bills(IN_ARREARS))
                .withMessage("Bapenda mengakhiri sesi kami dua kali dalam satu pencarian");
        assertThat(site.count(FakeBapenda.LOG_IN)).isEqualTo(2);
    }

    @Test
    void theLogInPageInPlaceOfAResultIsAnEndedSessionToo() {
        site.spoil(FakeBapenda.PAGE_2, reply -> Reply.page(FakeBapenda.fixture("masuk")));

        assertThatExceptionOfType(PartnerUnavailable.class)
                .isThrownBy(() -> site.client().bills(IN_ARREARS));
        assertThat(site.count(FakeBapenda.LOG_IN)).isEqualTo(2);
    }

    @Test
    void aLogInFormThatExpiredIsFilledOnceMore() {
        site.spoil(FakeBapenda.LOG_IN, reply -> {
            site.mend();
            return Reply.page(FakeBapenda.fixture("masuk-kedaluwarsa"));
        });

        assertThat(site.client().bills(CLEAN).orElseThrow()).hasSize(3);
        assertThat(site.count(FakeBapenda.LOG_IN)).isEqualTo(2);
    }

    @Test
    void aWrongPasswordIsAnIncidentAndIsNeverTriedAgain() {
        WebBapenda client = site.client("sandi-salah");

        assertThatWrongCredentialsAreSaid(client);
        assertThatWrongCredentialsAreSaid(client);

        assertThat(site.site().lines()).containsExactly(FakeBapenda.LOG_IN_PAGE, FakeBapenda.LOG_IN);
    }

    @Test
    void aRefusalInUnknownWordsIsAWrongPasswordToo() {
        site.spoil(
                FakeBapenda.LOG_IN,
                reply -> Reply.page(FakeBapenda.fixture("masuk-salah").replaceAll("Nama pengguna.*salah", "Terkunci")));
        assertThatWrongCredentialsAreSaid(site.client());

        site.spoil(FakeBapenda.LOG_IN, reply -> Reply.page(FakeBapenda.fixture("masuk")));
        assertThatWrongCredentialsAreSaid(site.client());

        site.spoil(FakeBapenda.LOG_IN, reply -> reply.with(403));
        WebBapenda client = site.client();
        assertThatWrongCredentialsAreSaid(client);
        assertThatWrongCredentialsAreSaid(client);

        assertThat(site.count(FakeBapenda.LOG_IN)).isEqualTo(3);
    }

    @Test
    void manyJobsAtOnceDoNotTurnEachOthersPages() throws InterruptedException, ExecutionException {
        WebBapenda client = site.client();
        List<Callable<Integer>> jobs = IntStream.range(0, 24)
                .mapToObj(job -> (Callable<Integer>) () -> client.bills(job % 2 == 0 ? IN_ARREARS : "99" + (10 + job))
                        .orElseThrow()
                        .size())
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> results = threads.invokeAll(jobs);
            for (int job = 0; job < results.size(); job++) {
                assertThat(results.get(job).get()).isEqualTo(job % 2 == 0 ? 23 : 3);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(site.site().requests().stream()
                        .filter(request -> request.line().equals(FakeBapenda.SEARCH))
                        .map(Request::cookie))
                .doesNotHaveDuplicates();
    }

    private static void assertThatWrongCredentialsAreSaid(WebBapenda client) {
        assertThatExceptionOfType(NotRetryable.class)
                .isThrownBy(() -> client.bills(CLEAN))
                .withMessage("Bapenda menolak kredensial kami");
    }
}
