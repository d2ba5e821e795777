package id.mpp.engine.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.journal.Milestone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an officer is about to answer, in whatever service of ours, he can be told what it will bring about. */
class EveryTaskTest {

    private static final Folders FOLDERS = Folders.ofTheProject();
    private static final Pattern TECHNICAL = Pattern.compile("[$#]\\{|null|[a-z]+-[a-z]+-[a-z]+|_[A-Z]");

    @ParameterizedTest(name = "{0}")
    @MethodSource("tasks")
    void everyAnswerHasConsequencesThatAnOfficerCanRead(String service, String task) throws IOException {
        List<Outlook.Answer> answers = FOLDERS.answers(service, task, Map.of());
        assertThat(answers).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.steps()).isNotEmpty();
            assertThat(all(answer.steps())).allSatisfy(step -> {
                assertThat(step.text()).isNotBlank().doesNotContainPattern(TECHNICAL);
                assertThat(step.ways()).allSatisfy(way -> assertThat(way.when()).isNotBlank());
            });
            assertThat(all(answer.steps()).map(Step::kind))
                    .as("somebody is named, or it is said that it ends, goes on as before or is open")
                    .containsAnyOf(
                            Step.Kind.OFFICER, Step.Kind.WAIT, Step.Kind.END, Step.Kind.AGAIN, Step.Kind.DEPENDS);
        });
        write(service, task, answers);
    }

    static Stream<Arguments> tasks() {
        return FOLDERS.services().stream()
                .flatMap(service ->
                        FOLDERS.tasks(service).stream().map(UserTask::getId).map(task -> Arguments.of(service, task)));
    }

    /** The folder's own table says it to designers; both say the same. */
    @Test
    void ossIsToldWhatTheDesignersReadThatItIsTold() throws IOException {
        Pattern row = Pattern.compile("(?m)^\\| (`[^|]+) \\|[^|]+\\| (yes|no|yes / no|yes / yes / no) \\|$");
        String page = Files.readString(Path.of("../processes/README.md"));
        Set<String> told =
                row.matcher(page).results().flatMap(EveryTaskTest::told).collect(Collectors.toSet());
        assertThat(told).isNotEmpty();
        assertThat(Sentences.TOLD.stream().map(Milestone::text)).containsExactlyInAnyOrderElementsOf(told);
    }

    /** One answer for all names of a row, or one for each. */
    private static Stream<String> told(MatchResult row) {
        List<String> names = Pattern.compile("`([^`]+)`")
                .matcher(row.group(1))
                .results()
                .map(name -> name.group(1))
                .toList();
        String[] answers = row.group(2).split(" / ");
        return Stream.iterate(0, number -> number + 1)
                .limit(names.size())
                .filter(number -> answers[Math.min(number, answers.length - 1)].equals("yes"))
                .map(names::get);
    }

    private static Stream<Step> all(List<Step> steps) {
        return steps.stream()
                .flatMap(step ->
                        Stream.concat(Stream.of(step), step.ways().stream().flatMap(way -> all(way.steps()))));
    }

    /** To be read by people. */
    private static void write(String service, String task, List<Outlook.Answer> answers) throws IOException {
        Path file = Path.of("target", "outlook", service + "-" + task + ".txt");
        Files.createDirectories(file.getParent());
        StringBuilder text = new StringBuilder();
        answers.forEach(answer -> {
            text.append(
                    answer.chosen().stream().map(Outlook.Chosen::label).collect(Collectors.joining(" + ", "# ", "\n")));
            lines(answer.steps(), "  ", text);
        });
        Files.writeString(file, text);
    }

    private static void lines(List<Step> steps, String margin, StringBuilder text) {
        steps.forEach(step -> {
            text.append(margin).append("- ").append(step.text()).append('\n');
            step.ways().forEach(way -> {
                text.append(margin).append("  = ").append(way.when()).append('\n');
                lines(way.steps(), margin + "    ", text);
            });
        });
    }
}
