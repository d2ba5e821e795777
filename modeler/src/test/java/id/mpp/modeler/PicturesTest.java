package id.mpp.modeler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures beside the diagrams show the diagrams of today. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PicturesTest {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final double A_PIXEL_OR_TWO = 2;

    @TempDir
    static Path folder;

    private Repository fresh;

    @BeforeAll
    void drawAll() throws IOException {
        fresh = Repository.OURS.copyTo(folder);
        for (Path diagram : fresh.diagrams()) {
            Files.deleteIfExists(pictureOf(diagram));
        }
        Node.Outcome outcome = Node.run("docs.mjs", folder.toString());
        assertThat(outcome.code()).as(outcome.toString()).isZero();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aPictureIsOfToday(Path picture) {
        String ours = Repository.text(Repository.OURS.root().resolve(picture));
        String today = Repository.text(folder.resolve(picture));

        assertThat(isSame(ours, today))
                .as("%s is out of date: ./mpp docs", picture)
                .isTrue();
    }

    /** Another Chromium may measure a letter a little differently. */
    @Test
    void onlyAPixelOrTwoMayDiffer() {
        assertThat(isSame("<g x=\"1.5\">Tolak</g>", "<g x=\"3\">Tolak</g>")).isTrue();
        assertThat(isSame("<g x=\"1.5\">Tolak</g>", "<g x=\"9\">Tolak</g>")).isFalse();
        assertThat(isSame("<g x=\"1.5\">Tolak</g>", "<g x=\"1.5\">Setuju</g>")).isFalse();
        assertThat(isSame("<g x=\"1.5\"/>", "<g x=\"1.5\" y=\"1\"/>")).isFalse();
    }

    @Test
    void aSecondTimeNothingIsDrawnAnew() {
        assertThat(Node.run("docs.mjs", folder.toString()).lines()).isEmpty();
    }

    @Test
    void aDiagramThatHasChangedIsDrawnAnew(@TempDir Path other) throws IOException {
        Repository copy = fresh.copyTo(other);
        Path diagram = copy.diagrams().get(0);
        Files.writeString(diagram, Repository.text(diagram).replace("name=\"Disetujui?\"", "name=\"Dikabulkan?\""));

        assertThat(Node.run("docs.mjs", other.toString()).lines())
                .containsExactly(other.relativize(pictureOf(diagram)) + ": digambar ulang.");
        assertThat(isSame(
                        Repository.text(pictureOf(diagram)),
                        Repository.text(pictureOf(fresh.diagrams().get(0)))))
                .isFalse();
    }

    static List<Path> pictures() {
        return Repository.OURS.diagrams().stream()
                .map(PicturesTest::pictureOf)
                .map(Repository.OURS.root()::relativize)
                .toList();
    }

    private static Path pictureOf(Path diagram) {
        return diagram.resolveSibling(diagram.getFileName().toString().replace(".bpmn", ".svg"));
    }

    static boolean isSame(String one, String other) {
        List<Double> numbers = numbers(one);
        List<Double> others = numbers(other);
        return NUMBER.matcher(one).replaceAll("#").equals(NUMBER.matcher(other).replaceAll("#"))
                && IntStream.range(0, numbers.size())
                        .allMatch(place -> Math.abs(numbers.get(place) - others.get(place)) <= A_PIXEL_OR_TWO);
    }

    private static List<Double> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Double::valueOf)
                .toList();
    }
}
