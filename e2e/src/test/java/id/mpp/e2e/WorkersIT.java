package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mpp.e2e.actors.Filing;
import id.mpp.e2e.actors.Officers;
import id.mpp.e2e.actors.Operator;
import id.mpp.e2e.actors.Oss;
import id.mpp.e2e.actors.Partners;
import id.mpp.e2e.actors.TinyProcess;
import id.mpp.e2e.actors.WorkerFigures;
import id.mpp.e2e.actors.WorkerFigures.PickUps;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestWatcher;

/** The workers as an agency's team would try them: slow partners, short locks, long silence. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkersIT {

    private static final boolean LONG = Boolean.getBoolean("mpp.long");
    private static final Duration LOCK = Duration.ofSeconds(3);
    private static final int SLOTS = 8;
    private static final String SLOW = "bapenda-verifikasi-pajak";
    private static final List<String> OTHERS = List.of(
            "dukcapil-verifikasi-nik",
            "djp-verifikasi-kswp",
            "bpjs-verifikasi-kepesertaan",
            "kemenkes-verifikasi-sipa");

    private final Stack stack = Stack.start(addresses -> Map.of(
            "MPP_WORKERS_LOCK", LOCK.toString(),
            "MPP_WORKERS_LONGPOLL", "PT20S",
            "MPP_DUKCAPIL_READTIMEOUT", "PT15S",
            "MPP_BAPENDA_READTIMEOUT", "PT75S"));
    private final Oss oss = stack.actors().oss();
    private final Operator operator = stack.actors().operator();
    private final Officers officers = stack.actors().officers();
    private final Partners partners = stack.actors().partners();
    private final WorkerFigures figures = stack.actors().workerFigures();
    private final List<Filing> filed = new ArrayList<>();

    @RegisterExtension
    final TestWatcher logs = new TestWatcher() {
        @Override
        public void testFailed(ExtensionContext context, Throwable cause) {
            System.err.println(context.getDisplayName() + " failed.\n" + stack.tails());
        }
    };

    /** What is slow only because it runs for the first time says nothing about the rest. */
    @BeforeEach
    void warmUp() {
        partners.allWell();
        file(2);
    }

    @AfterEach
    void partnersAreWellAgain() {
        partners.allWell();
    }

    @AfterAll
    void nothingOfAPersonIsInAnyLog() {
        stack.close();
        assertThat(stack.output())
                .contains("dukcapil-verifikasi-nik " + filed.get(0).key() + ": DONE")
                .doesNotContain(filed.stream()
                        .flatMap(filing -> Stream.of("no_id_user_proses", "nama_user_proses", "nama_perseroan")
                                .map(filing::header))
                        .toArray(String[]::new));
    }

    @Test
    void aPartnerThatTakesThreeTimesTheLockIsAskedOnce() {
        partners.slowDown("dukcapil", LOCK.multipliedBy(3).toMillis());
        long calls = partners.calls("dukcapil");
        Filing filing = Filing.pharmacy();
        oss.send(filing);

        officers.clerk().findTask(filing.key(), "periksa-berkas");
        assertThat(partners.calls("dukcapil")).isEqualTo(calls + 1);
        assertThat(operator.variables(filing.key())).containsEntry("hasilDukcapil", "COCOK");
        assertThat(operator.everyIncident(filing.key())).isEmpty();
    }

    /** Of 200 waiting tasks no more than the slots are locked, and nobody else notices how slow their partner is. */
    @Test
    void aTopicWhosePartnerTakesAMinuteHoldsItsSlotsAndNobodyElses() {
        double usual = pickUpWhileFiling();
        TinyProcess queue = TinyProcess.deploy(operator.http(), "uji-antre", SLOW);
        partners.slowDown("bapenda", (LONG ? Duration.ofSeconds(60) : Duration.ofSeconds(10)).toMillis());
        for (int i = 0; i < 200; i++) {
            queue.start("ANTRE-" + i, Map.of("npwpd", "99.1.0000" + (1000 + i)));
        }
        await("all slots of " + SLOW)
                .untilAsserted(() -> assertThat(queue.locked()).isEqualTo(SLOTS));

        double meanwhile = pickUpWhileFiling();

        assertThat(queue.locked()).isLessThanOrEqualTo(SLOTS);
        assertThat(queue.mostLockedWhile(Duration.ofSeconds(LONG ? 90 : 15))).isEqualTo(SLOTS);
        assertThat(meanwhile).isLessThan(2 * usual + 50);
        await("the workers' own figure of waiting tasks")
                .untilAsserted(() -> assertThat(figures.waiting(SLOW)).isGreaterThan(100));
        queue.delete();
    }

    @Test
    void afterIdleMinutesANewTaskIsPickedUpWithinATenthOfASecond() {
        TinyProcess process = TinyProcess.deploy(operator.http(), "uji-sunyi", SLOW);
        PickUps none = figures.pickUps(SLOW);
        process.start("SUNYI-1", Map.of("npwpd", "99.1.00001001"));
        PickUps before = awaitPickUpAfter(none);
        Duration idle = LONG ? Duration.ofMinutes(5) : Duration.ofSeconds(25);
        await("silence").pollDelay(idle).atMost(idle.plusSeconds(10)).until(() -> true);

        process.start("SUNYI-2", Map.of("npwpd", "99.1.00001002"));

        assertThat(awaitPickUpAfter(before).meanMillisSince(before)).isLessThanOrEqualTo(100);
        process.delete();
    }

    private PickUps awaitPickUpAfter(PickUps before) {
        return await("a pick-up").until(() -> figures.pickUps(SLOW), now -> now.tasks() > before.tasks());
    }

    /** The mean over all other topics, in milliseconds. */
    private double pickUpWhileFiling() {
        List<PickUps> before = OTHERS.stream().map(figures::pickUps).toList();
        file(5);
        double sum = 0;
        for (int i = 0; i < OTHERS.size(); i++) {
            sum += figures.pickUps(OTHERS.get(i)).meanMillisSince(before.get(i));
        }
        return sum / OTHERS.size();
    }

    /** Applications one after the other, each until every agency has answered. */
    private void file(int number) {
        for (int i = 0; i < number; i++) {
            Filing filing = Filing.pharmacy();
            oss.send(filing);
            filed.add(filing);
            officers.clerk().findTask(filing.key(), "periksa-berkas");
        }
    }
}
