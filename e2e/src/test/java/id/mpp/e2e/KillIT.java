package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mpp.e2e.actors.Addresses;
import id.mpp.e2e.actors.Filing;
import id.mpp.e2e.actors.Officers;
import id.mpp.e2e.actors.Operator;
import id.mpp.e2e.actors.Oss;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestWatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Workers or engine die by {@code kill -9} after OSS has taken something and before the workers know the engine knows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ROUNDS = 50;

    private HoldingProxy proxy;
    private final Stack stack = Stack.start(this::behindTheProxy);
    private final Oss oss = stack.actors().oss();
    private final Operator operator = stack.actors().operator();
    private final Officers officers = stack.actors().officers();
    private final Map<String, Kill> ended = new HashMap<>();

    @RegisterExtension
    final TestWatcher logs = new TestWatcher() {
        @Override
        public void testFailed(ExtensionContext context, Throwable cause) {
            System.err.println(context.getDisplayName() + " failed.\n" + stack.tails());
        }
    };

    /** The lock is short, so that what a killed worker held is soon free for the next one. */
    private Map<String, String> behindTheProxy(Addresses addresses) {
        proxy = new HoldingProxy(addresses.engine());
        return Map.of("MPP_ENGINE_BASEURL", proxy.address().toString(), "MPP_WORKERS_LOCK", "PT3S");
    }

    @AfterAll
    void nothingCameLater() {
        try {
            ended.forEach(this::assertThatOssHasAllOnce);
        } finally {
            stack.close();
            proxy.close();
        }
    }

    static Stream<Kill> rounds() {
        return Boolean.getBoolean("mpp.long") ? Kill.rounds(ROUNDS) : Kill.shortForm();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rounds")
    void ossSeesEachEffectOnceWhoeverIsKilled(Kill kill) throws InterruptedException {
        Filing filing = Filing.pharmacy();
        HeldRequest request = proxy.hold(kill.request());
        List<Runnable> steps = steps(filing);
        for (int step = 0; step < steps.size(); step++) {
            steps.get(step).run();
            if (step == lastStepBefore(kill)) {
                killAndRestart(kill, request);
            }
        }
        awaitEnd(filing.key(), kill);
        assertThatOssHasAllOnce(filing.key(), kill);
        assertThatTheEngineHasAllOnce(filing.key(), kill);
        ended.put(filing.key(), kill);
    }

    /** By index: what people do until OSS is told each of the statuses, the licence with the last. */
    private List<Runnable> steps(Filing filing) {
        String key = filing.key();
        return List.of(
                () -> oss.send(filing),
                () -> officers.acceptFiles(key),
                () -> {
                    officers.assess(key);
                    officers.visit(key);
                },
                () -> officers.recommend(key),
                () -> officers.approve(key));
    }

    private static int lastStepBefore(Kill kill) {
        return Math.min(kill.effect(), Kill.STATUSES.size() - 1);
    }

    private void killAndRestart(Kill kill, HeldRequest request) throws InterruptedException {
        Server victim = kill.victim() == Kill.Victim.WORKERS ? stack.workers() : stack.engine();
        request.awaitHeld();
        victim.kill();
        request.cut();
        victim.start().awaitReady();
    }

    private void awaitEnd(String key, Kill kill) {
        await(kill + ", end of " + key).atMost(PATIENCE).untilAsserted(() -> {
            assertThat(operator.milestones(key)).contains("issued");
            assertThat(operator.pendingReports(key)).isEmpty();
        });
    }

    private void assertThatTheEngineHasAllOnce(String key, Kill kill) {
        assertThat(operator.milestones(key))
                .as("%s, journal of %s", kill, key)
                .containsExactly(
                        "received", "validation", "complete", "inspection", "recommended", "approved", "issued");
        assertThat(operator.journalLine(key, "issued").path("note"))
                .isEqualTo(oss.licences(key).get(0).path("nomor_izin_oss"));
        assertThat(operator.processes(key))
                .containsExactlyInAnyOrder("izin-apotek COMPLETED", "kunjungan-lapangan COMPLETED");
        assertThat(operator.everyIncident(key))
                .as("%s, incidents of %s", kill, key)
                .isEmpty();
    }

    private void assertThatOssHasAllOnce(String key, Kill kill) {
        assertThat(oss.statusCodes(key)).as("%s, statuses of %s", kill, key).containsExactlyElementsOf(Kill.STATUSES);
        assertThat(oss.licences(key)).as("%s, licences of %s", kill, key).hasSize(1);
    }
}
