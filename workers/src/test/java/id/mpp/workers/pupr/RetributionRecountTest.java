package id.mpp.workers.pupr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.NotRetryable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second computation of a retribution, from nothing but the sentence that the journal keeps. */
class RetributionRecountTest {

    @ParameterizedTest
    @CsvSource({
        "70,   0.15, 1, 2, 1.0,  1, 1,     0,       378000",
        "150,  0.17, 2, 2, 1.12, 1, 1,     0,       1193400",
        "240,  0.7,  2, 2, 1.12, 1, 1,     0,       7862400",
        "70,   0.7,  1, 2, 1,    0, 1,     0,       0",
        "70.55,0.15, 1, 2, 1,    1, 0.225, 12500.5, 98219",
        "70,   0,    1, 2, 1,    1, 1,     0,       0"
    })
    void theLawsExamplesComeOutToTheRupiah(
            String area,
            String function,
            String complexity,
            String permanence,
            String height,
            String owner,
            String work,
            String extras,
            String expected) {
        String sentence =
                "LLt=%s; lantai=1; Ilo=0.005; SHST=6000000; If=%s; kompleksitas=%s; permanensi=%s; ketinggian=%s; Fm=%s; Ibg=%s; prasarana=%s; aturan If=apa pun"
                        .formatted(area, function, complexity, permanence, height, owner, work, extras);

        assertThat(amount(sentence)).isEqualTo(expected);
    }

    @Test
    void whereTheLawHasNoNumberThereIsNoAmount() {
        assertThat(
                        amount(
                                "LLt=70; Ilo=-; SHST=-; If=0.15; kompleksitas=1; permanensi=2; ketinggian=1; Fm=1; Ibg=1; prasarana=0"))
                .isEqualTo("-");
    }

    @Test
    void aSentenceThatIsNotOneIsNoAmountEither() {
        assertThatExceptionOfType(NotRetryable.class)
                .isThrownBy(() -> amount("LLt=tujuh puluh"))
                .withMessageContaining("LLt");
        assertThatExceptionOfType(NotRetryable.class).isThrownBy(() -> amount("Ilo=1"));
    }

    private static String amount(String sentence) {
        return new RetributionRecount()
                .compute(new Job("I-1", "pupr-hitung-retribusi", "pbg"), new RetributionDetails(sentence))
                .retribusiHitungUlang();
    }
}
