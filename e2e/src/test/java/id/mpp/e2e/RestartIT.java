package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mpp.e2e.actors.Filing;
import id.mpp.e2e.actors.Officers;
import id.mpp.e2e.actors.Operator;
import id.mpp.e2e.actors.Oss;
import id.mpp.e2e.actors.Reply;
import org.junit.jupiter.api.Test;

/** One process is killed while the others go on. */
@Journey
class RestartIT {

    private final Stack stack;
    private final Oss oss;
    private final Operator operator;
    private final Officers officers;

    RestartIT(Stack stack) {
        this.stack = stack;
        oss = stack.actors().oss();
        operator = stack.actors().operator();
        officers = stack.actors().officers();
    }

    @Test
    void whileTheWorkersAreAwayOfficersGoOnAndTheReportsFollow() {
        Filing filing = Filing.pharmacy();
        oss.send(filing);
        officers.clerk().findTask(filing.key(), "periksa-berkas");
        stack.workers().kill();

        officers.acceptFiles(filing.key());
        officers.assess(filing.key());

        stack.workers().start().awaitReady();
        await("reports of " + filing.key() + " at OSS")
                .untilAsserted(() -> assertThat(oss.statusCodes(filing.key())).containsExactly("20", "10"));
    }

    @Test
    void whileTheEngineIsAwayOssIsToldToSendAgainAndNothingIsLost() {
        Filing before = Filing.pharmacy();
        Filing meanwhile = Filing.pharmacy();
        oss.send(before);
        officers.acceptFiles(before.key());
        stack.engine().kill();

        Reply refused = oss.push(meanwhile);

        assertThat(refused.expect(503)).extracting(Oss::status).isEqualTo("2");
        stack.engine().start().awaitReady();
        oss.send(meanwhile);
        officers.clerk().findTask(meanwhile.key(), "periksa-berkas");
        assertThat(operator.milestones(before.key())).containsExactly("received", "validation", "complete");
        officers.assess(before.key());
    }
}
