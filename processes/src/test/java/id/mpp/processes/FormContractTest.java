package id.mpp.processes;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every form fits its model and what Tasklist can show. */
class FormContractTest {

    static final List<Rule> RULES = Stream.of(FormRules.ALL, FormFieldRules.ALL, FormAnswerRules.ALL)
            .flatMap(Collection::stream)
            .toList();

    @TestFactory
    Stream<DynamicTest> everyFormKeepsTheContract() {
        return ModelRulesTest.tests(RULES);
    }
}
