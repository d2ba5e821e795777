package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.e2e.actors.Addresses;
import id.mpp.e2e.actors.Filing;
import id.mpp.e2e.actors.Officers;
import id.mpp.e2e.actors.Operator;
import id.mpp.e2e.actors.Oss;
import id.mpp.e2e.actors.Partners;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * OSS is away for a day from the first push on, and the workers are killed meanwhile. A day lasts half a minute here: all pauses of
 * the shipped back-off are shortened by the same factor. {@code -Dmpp.long=true}: 1,000 cases, the day lasts ten minutes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutageIT {

    private static final boolean IS_LONG = Boolean.getBoolean("mpp.long");
    private static final int CASES = IS_LONG ? 1_000 : 24;
    private static final int A_DAY_IS_SHORTER_BY = IS_LONG ? 144 : 2_880;
    private static final Duration DAY = Duration.ofDays(1).dividedBy(A_DAY_IS_SHORTER_BY);
    private static final Duration PATIENCE = Duration.ofMinutes(IS_LONG ? 30 : 4);
    private static final int PEOPLE = 4;
    private static final Map<String, String> CODES =
            Map.of("validation", "20", "complete", "10", "inspection", "40", "recommended", "45", "approved", "50");

    private HoldingProxy proxy;
    private final Stack stack = Stack.start(this::behindTheProxy);
    private final Oss oss = stack.actors().oss();
    private final Operator operator = stack.actors().operator();
    private final Officers officers = stack.actors().officers();
    private final Partners partners = stack.actors().partners();

    private Map<String, String> behindTheProxy(Addresses addresses) {
        proxy = new HoldingProxy(addresses.sandbox());
        return Map.of(
                "MPP_OSS_BASEURL",
                proxy.address() + "/oss",
                "MPP_WORKERS_LOCK",
                "PT3S",
                "MPP_OSS_REPORTMAXPAUSE",
                "PT1S",
                "MPP_WORKERS_RETRY_PATIENT",
                shortened("patient"));
    }

    @AfterAll
    void stop() {
        stack.close();
        proxy.close();
    }

    @Test
    void afterADayWithoutOssEveryReportArrivesOnceAndInOrder() {
        partners.set("oss", "down");
        List<Filing> filings = Stream.generate(Filing::pharmacy).limit(CASES).toList();
        Instant begin = Instant.now();
        forEach(filings, oss::send);
        forEach(filings.subList(0, CASES / 2), this::decide);
        stack.workers().kill();
        stack.workers().start().awaitReady();
        forEach(filings.subList(CASES / 2, CASES), this::decide);

        Instant decided = Instant.now();
        await("a day without OSS")
                .atMost(DAY.plusMinutes(1))
                .until(() -> decided.plus(DAY).isBefore(Instant.now()));
        assertThat(filings).allSatisfy(filing -> {
            assertThat(oss.statusCodes(filing.key())).isEmpty();
            assertThat(operator.milestones(filing.key())).endsWith("recommended", "approved");
            assertThat(operator.everyIncident(filing.key())).isEmpty();
        });

        proxy.lose("/oss/receiveLicense(Status)?", 7);
        partners.allWell();
        Instant back = Instant.now();
        awaitIssued(filings.subList(0, 1));
        stack.workers().kill();
        stack.workers().start().awaitReady();
        awaitIssued(filings);

        System.out.printf(
                "%d cases: decided in %s without OSS, all told %s after it was back, %d answers lost%n",
                CASES, Duration.between(begin, decided), Duration.between(back, Instant.now()), proxy.lost());
        assertThat(proxy.lost()).as("answers that were lost").isPositive();
        assertThat(filings).allSatisfy(this::assertThatOssHasAllOnceAndInOrder);
    }

    private void decide(Filing filing) {
        officers.bringFromFilesToApproval(filing.key());
    }

    private void awaitIssued(List<Filing> filings) {
        ConcurrentLinkedQueue<Filing> open = new ConcurrentLinkedQueue<>(filings);
        await("licences of " + filings.size() + " cases")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    open.removeIf(filing -> operator.milestones(filing.key()).contains("issued"));
                    return open.isEmpty();
                });
    }

    private void assertThatOssHasAllOnceAndInOrder(Filing filing) {
        String key = filing.key();
        List<String> inTheJournal = operator.milestones(key).stream()
                .filter(CODES::containsKey)
                .map(CODES::get)
                .toList();
        assertThat(oss.statusCodes(key)).isEqualTo(inTheJournal).containsExactly("20", "10", "40", "45", "50");
        assertThat(oss.licences(key)).hasSize(1);
        JsonNode licence = oss.licences(key).get(0);
        assertThat(licence.path("receivedAt").asText())
                .isGreaterThanOrEqualTo(
                        oss.statuses(key).get(4).path("receivedAt").asText());
        assertThat(operator.journalLine(key, "issued").path("note")).isEqualTo(licence.path("nomor_izin_oss"));
        assertThat(operator.everyIncident(key)).isEmpty();
    }

    private static void forEach(List<Filing> filings, Consumer<Filing> step) {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Future<?>> all = filings.stream()
                    .<Future<?>>map(filing -> people.submit(() -> step.accept(filing)))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        } catch (Exception e) {
            throw new AssertionError("somebody was held up", e);
        } finally {
            people.shutdownNow();
        }
    }

    /** The pauses of a back-off cycle as it is shipped, each shorter by the same factor. */
    private static String shortened(String cycle) {
        Path settings = Checkout.root().resolve("workers/src/main/resources/application.yaml");
        try {
            var found = Pattern.compile(cycle + ": \\[([^]]*)]").matcher(Files.readString(settings));
            assertThat(found.find()).isTrue();
            return Stream.of(found.group(1).split(","))
                    .map(pause -> Duration.parse(pause.strip()).dividedBy(A_DAY_IS_SHORTER_BY))
                    .map(Duration::toString)
                    .collect(Collectors.joining(","));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
