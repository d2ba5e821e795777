package id.mpp.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.mpp.gate.Gate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The designers' tests hold, and together they pass every element and reach every ending of every service. */
@ExtendWith(SharedEngine.class)
class TracesIT {

    /** The one service whose tests run; all of them when it is empty. */
    private static final String ONLY = System.getProperty("mpp.service", "");

    @TestFactory
    Stream<DynamicTest> everyServiceIsCovered(Runner runner) {
        List<Coverage> all =
                services().map(name -> runner.cover(Repository.ROOT, name)).toList();
        List<Coverage> asked = all.stream()
                .filter(coverage -> isAsked(coverage.service().name()))
                .map(coverage -> coverage.with(all))
                .toList();
        new Report(Repository.TARGET.resolve("coverage")).write(asked);
        assertThat(asked).isNotEmpty();
        return asked.stream().map(TracesIT::test);
    }

    private static DynamicTest test(Coverage coverage) {
        return dynamicTest(
                coverage.service().name(),
                () -> assertThat(String.join("\n", coverage.faults())).isEmpty());
    }

    /** Of a called process the tests of its callers tell something, too. */
    private static Stream<String> services() {
        List<String> all = Gate.services(Repository.ROOT);
        return all.stream().filter(name -> isAsked(name) || leadsToAsked(name, all));
    }

    private static boolean leadsToAsked(String name, List<String> left) {
        List<String> others = left.stream().filter(other -> !other.equals(name)).toList();
        return Service.in(Repository.ROOT, name)
                .calls()
                .filter(others::contains)
                .anyMatch(called -> called.equals(ONLY) || leadsToAsked(called, others));
    }

    private static boolean isAsked(String name) {
        return ONLY.isEmpty() || ONLY.equals(name);
    }
}
