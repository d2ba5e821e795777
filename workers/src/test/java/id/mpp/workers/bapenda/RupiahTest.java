package id.mpp.workers.bapenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts are read strictly. */
class RupiahTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rp 0 | 0",
                "Rp 500 | 500",
                "Rp 87.500 | 87500",
                "Rp 1.250.000 | 1250000",
                "Rp 1.250.000,00 | 1250000",
                "Rp 999.999.999.999.999 | 999999999999999"
            })
    void anAmountIsReadAsIndonesiansWriteIt(String text, long amount) {
        assertThat(Rupiah.parse(text)).hasValue(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Rp",
                "Rp ",
                "1.250.000",
                "Rp1.250.000",
                "Rp 1250000",
                "Rp 1.250.00",
                "Rp 1.2500",
                "Rp 1,250,000",
                "Rp 1.250.000,50",
                "Rp 1.250.000,",
                "Rp 012.000",
                "Rp -87.500",
                "(Rp 87.500)",
                "Rp 87.500 ",
                "Rp 1.000.000.000.000.000.000",
                "USD 87.500"
            })
    void anythingElseIsNoAmount(String text) {
        assertThat(Rupiah.parse(text)).isEmpty();
    }

    @Test
    void officersReadTheAmountInTheSameForm() {
        assertThat(Rupiah.format(1_250_000)).isEqualTo("Rp 1.250.000");
    }
}
