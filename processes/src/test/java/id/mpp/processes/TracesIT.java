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
        new Report(Repository.TARGET.resolve("coverage")).write(all);
        assertThat(all).isNotEmpty();
        return all.stream().map(TracesIT::test);
    }

    private static DynamicTest test(Coverage coverage) {
        return dynamicTest(
                coverage.service().name(),
                () -> assertThat(String.join("\n", coverage.faults())).isEmpty());
    }

    private static Stream<String> services() {
        return Gate.services(Repository.ROOT).stream().filter(name -> ONLY.isEmpty() || ONLY.equals(name));
    }
}
