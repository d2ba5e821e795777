package id.mpp.engine.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of Krejcie and Morgan, and what holds between its rows. */
class SampleSizeTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "10, 10",
        "50, 44",
        "100, 80",
        "200, 132",
        "220, 140",
        "300, 169",
        "500, 217",
        "646, 241",
        "1000, 278",
        "1200, 291",
        "2000, 322",
        "2800, 338",
        "5000, 357",
        "10000, 370",
        "100000, 383"
    })
    void itIsTheirTable(long population, long needed) {
        assertThat(SampleSize.of(population)).isEqualTo(needed);
    }

    @Test
    void itGrowsWithThePopulationNeverBeyondItAndNeverBeyond384() {
        assertThat(LongStream.rangeClosed(1, 30_000))
                .allSatisfy(population -> assertThat(SampleSize.of(population))
                        .isGreaterThanOrEqualTo(SampleSize.of(population - 1))
                        .isBetween(1L, Math.min(population, 384)));
        assertThat(SampleSize.of(1_000_000_000)).isEqualTo(384);
    }
}
