package id.mpp.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Cases that begin with a form at the counter. */
@ExtendWith(SharedEngine.class)
class CounterIT {

    private final Service service = Service.in(TestServices.ROOT, "uji-loket");

    /** Twice, because the engine takes the same form of the same officer for a second click. */
    @Test
    void aFormBeginsACaseEachTime(Runner runner) {
        assertThat(run(runner, "terbit")).isNull();
        assertThat(run(runner, "terbit")).isNull();
    }

    @Test
    void whoMayNotBeginItIsRefused(Runner runner) {
        assertThat(run(runner, "tidak-berwenang"))
                .startsWith("start: mesin menolak formulir ini: Anda tidak berwenang memulai layanan Uji Loket");
    }

    private String run(Runner runner, String name) {
        return runner.run(TestServices.ROOT, service, name).fault();
    }
}
