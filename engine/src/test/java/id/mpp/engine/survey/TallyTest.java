package id.mpp.engine.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Index and grade: the known example, and what holds for whatever people answer. */
class TallyTest {

    private static final int ELEMENTS = 9;

    /** Weights of 0.11 would make 85.53 of it, of 0.111 86.30: another index and, elsewhere, another grade. */
    @Test
    void eachElementWeighsExactlyANinth() {
        Tally tally = new Tally(10, List.of(34L, 33L, 32L, 39L, 35L, 36L, 37L, 31L, 34L));
        assertThat(tally.means())
                .extracting(BigDecimal::toString)
                .containsExactly("3.40", "3.30", "3.20", "3.90", "3.50", "3.60", "3.70", "3.10", "3.40");
        assertThat(tally.index()).isEqualTo("86.39");
        assertThat(tally.grade()).isEqualTo(Grade.B);
    }

    /** Three people, all elements 7/3: rounded means of 2.33 would make 58.25. */
    @Test
    void nothingIsComputedFromRoundedMeans() {
        Tally tally = new Tally(
                3, LongStream.generate(() -> 7).limit(ELEMENTS).boxed().toList());
        assertThat(tally.means()).allMatch(mean -> mean.toString().equals("2.33"));
        assertThat(tally.index()).isEqualTo("58.33");
    }

    @ParameterizedTest
    @CsvSource({"25.00, D", "64.99, D", "65.00, C", "76.60, C", "76.61, B", "88.30, B", "88.31, A", "100.00, A"})
    void theBandsAreThoseOfTheRegulation(BigDecimal index, Grade grade) {
        assertThat(Grade.of(index)).isEqualTo(grade);
    }

    /** 800 people, 25 * 25431 / (9 * 800) = 88.302...; one mark decides when it is rounded. */
    @ParameterizedTest
    @CsvSource({"25430, 88.30, B", "25431, 88.30, B", "25432, 88.31, A"})
    void theGradeIsThatOfTheRoundedIndex(long sum, String index, Grade grade) {
        List<Long> sums = Stream.concat(
                        Stream.of(sum - 8 * 2800), Stream.generate(() -> 2800L).limit(8))
                .toList();
        Tally tally = new Tally(800, sums);
        assertThat(tally.index()).isEqualTo(index);
        assertThat(tally.grade()).isEqualTo(grade);
    }

    static Stream<List<int[]>> answers() {
        return LongStream.range(0, 300).mapToObj(seed -> {
            Random random = new Random(seed);
            int best = 1 + random.nextInt(4);
            return Stream.generate(() -> IntStream.generate(() -> 1 + random.nextInt(best))
                            .limit(ELEMENTS)
                            .toArray())
                    .limit(1 + random.nextInt(400))
                    .toList();
        });
    }

    @ParameterizedTest
    @MethodSource("answers")
    void itIsTheMeanOfAllMarksTimes25AndTheOrderDoesNotMatter(List<int[]> answers) {
        double mean = answers.stream().flatMapToInt(Arrays::stream).average().orElseThrow();
        Tally tally = tally(answers);
        assertThat(tally.index().doubleValue()).isCloseTo(mean * 25, within(0.005_000_1));
        assertThat(tally.index()).isBetween(BigDecimal.valueOf(25), BigDecimal.valueOf(100));
        assertThat(tally.means()).hasSize(ELEMENTS).allMatch(one -> one.doubleValue() >= 1 && one.doubleValue() <= 4);
        List<Long> backwards = new ArrayList<>(tally.sums());
        Collections.reverse(backwards);
        assertThat(new Tally(tally.respondents(), backwards).index()).isEqualTo(tally.index());
    }

    @ParameterizedTest
    @MethodSource("answers")
    void oneMoreBestAnswerNeverLowersIt(List<int[]> answers) {
        Tally before = tally(answers);
        Tally after = new Tally(
                before.respondents() + 1,
                before.sums().stream().map(sum -> sum + 4).toList());
        assertThat(after.index()).isGreaterThanOrEqualTo(before.index());
        assertThat(after.grade().ordinal()).isLessThanOrEqualTo(before.grade().ordinal());
    }

    @Test
    void nobodyHasNoIndex() {
        Tally nobody = new Tally(0, List.of());
        assertThat(nobody.index()).isNull();
        assertThat(nobody.grade()).isNull();
        assertThat(nobody.means()).isEmpty();
    }

    private static Tally tally(List<int[]> answers) {
        return new Tally(
                answers.size(),
                IntStream.range(0, ELEMENTS)
                        .mapToObj(i ->
                                answers.stream().mapToLong(marks -> marks[i]).sum())
                        .toList());
    }
}
