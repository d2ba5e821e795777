package id.mpp.engine.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a number is written. */
class NumberPatternTest {

    @ParameterizedTest
    @CsvSource({
        "503/{nomor:3}/SIP/{bulan}/{tahun}, 7, 2026-12-31, 503/007/SIP/XII/2026",
        "503/{nomor:3}/SIP/{bulan}/{tahun}, 1, 2027-01-01, 503/001/SIP/I/2027",
        "503/{nomor:3}/SIP/{bulan}/{tahun}, 1000, 2027-09-30, 503/1000/SIP/IX/2027",
        "{tahun}-{nomor}, 42, 2028-02-29, 2028-42"
    })
    void placesAreFilledIn(String pattern, int sequence, LocalDate date, String number) {
        assertThat(NumberPattern.of(pattern, "x").write(sequence, date)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"503/{nomor}", "503/{tahun}", "{nomor}/{tahun}/{hari}"})
    void aPatternThatRepeatsANumberOrSaysWhatNobodyKnowsIsRefused(String pattern) {
        assertThatThrownBy(() -> NumberPattern.of(pattern, "layanan/service.yaml, dokumen.izin"))
                .isInstanceOf(CannotIssue.class)
                .hasMessageContaining("layanan/service.yaml, dokumen.izin.nomor");
    }
}
