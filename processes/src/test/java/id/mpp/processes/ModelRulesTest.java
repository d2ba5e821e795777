package id.mpp.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every model keeps the rules of the house. */
class ModelRulesTest {

    static final List<Rule> RULES = Stream.of(
                    NamingRules.ALL,
                    ExecutionRules.ALL,
                    TopicRules.ALL,
                    NoCodeRules.ALL,
                    MilestoneRules.ALL,
                    LimitRules.ALL,
                    MessageRules.ALL,
                    LayoutRules.ALL,
                    ReadmeRules.ALL)
            .flatMap(Collection::stream)
            .toList();

    @TestFactory
    Stream<DynamicTest> everyModelKeepsTheRules() {
        return tests(RULES);
    }

    @Test
    void thereAreServicesToCheck() {
        assertThat(ServiceFolder.all()).isNotEmpty();
    }

    static Stream<DynamicTest> tests(List<Rule> rules) {
        return ServiceFolder.all()
                .flatMap(service -> rules.stream()
                        .map(rule -> dynamicTest(
                                service.name() + ": " + rule.sentence(),
                                () -> assertThat(rule.check()
                                                .apply(service)
                                                .map(Finding::toString)
                                                .toList())
                                        .as(rule.sentence())
                                        .isEmpty())));
    }
}
