package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mpp.e2e.actors.Addresses;
import id.mpp.e2e.actors.Operator;
import id.mpp.e2e.actors.Oss;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestWatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Workers or engine die by {@code kill -9} after OSS has taken the update of a licence: {@link KillIT} for that effect. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpdateKillIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ROUNDS = Boolean.getBoolean("mpp.long") ? 50 : 4;

    private HoldingProxy proxy;
    private final Stack stack = Stack.start(TestServices.folder("uji-oss"), this::behindTheProxy);
    private final Oss oss = stack.actors().oss();
    private final Operator operator = stack.actors().operator();
    private final List<String> ended = new ArrayList<>();

    @RegisterExtension
    final TestWatcher logs = new TestWatcher() {
        @Override
        public void testFailed(ExtensionContext context, Throwable cause) {
            System.err.println(context.getDisplayName() + " failed.\n" + stack.tails());
        }
    };

    private Map<String, String> behindTheProxy(Addresses addresses) {
        proxy = new HoldingProxy(addresses.engine());
        return Map.of(
                "MPP_ENGINE_BASEURL", proxy.address().toString(),
                "MPP_WORKERS_LOCK", "PT3S",
                "MPP_OSS_LICENCE_SIGNATORY_NIP", "990001012010011001",
                "MPP_OSS_LICENCE_SIGNATORY_POSITION", "Kepala DPMPTSP");
    }

    @AfterAll
    void nothingCameLater() {
        try {
            ended.forEach(key -> assertThat(oss.updates(key)).as(key).hasSize(1));
        } finally {
            stack.close();
            proxy.close();
        }
    }

    static Stream<Round> rounds() {
        return IntStream.range(0, ROUNDS).mapToObj(Round::new);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rounds")
    void ossSeesTheUpdateOnceWhoeverIsKilled(Round round) throws InterruptedException {
        HeldRequest request = proxy.hold(round.request());
        String key = oss.pushPersona("apotek-sehat")
                .json()
                .at("/sent/dataNIB/id_izin")
                .asText();
        request.awaitHeld();
        Server victim = round.isWorkersTurn() ? stack.workers() : stack.engine();
        victim.kill();
        request.cut();
        victim.start().awaitReady();

        await(round + ", end of " + key)
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(operator.processes(key)).containsExactly("uji-oss COMPLETED"));
        assertThat(oss.updates(key)).hasSize(1);
        assertThat(oss.licences(key)).hasSize(1);
        assertThat(operator.variables(key)).containsKey("lampiranDisimpan");
        assertThat(operator.everyIncident(key)).isEmpty();
        ended.add(key);
    }

    /** Workers and engine in turn, before and after the engine has noted the result. */
    record Round(int index) {

        boolean isWorkersTurn() {
            return index % 2 == 0;
        }

        HeldRequest request() {
            boolean isEngineTold = index / 2 % 2 == 1;
            return new HeldRequest(
                    "POST", "/engine-rest/external-task/[^/]+/complete", "\"lampiranDisimpan\"", 1, isEngineTold);
        }

        @Override
        public String toString() {
            return "round %d: %s killed".formatted(index + 1, isWorkersTurn() ? "workers" : "engine");
        }
    }
}
