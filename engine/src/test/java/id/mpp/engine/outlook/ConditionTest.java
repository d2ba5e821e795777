package id.mpp.engine.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions in the shapes that designers write are compared; any other is left open. */
class ConditionTest {

    private static final Map<String, String> KNOWN =
            Map.of("putusan", "setuju", "ke", "2", "batas", "10", "perlu", "true");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "${putusan == 'setuju'}, YES",
                "#{ putusan == \"tolak\" }, NO",
                "${putusan != 'tolak'}, YES",
                "${lain == 'ya'}, OPEN",
                "${putusan == 'setuju' && lain == 'ya'}, OPEN",
                "${putusan == 'tolak' && lain == 'ya'}, NO",
                "${putusan == 'setuju' || lain == 'ya'}, YES",
                "${putusan == 'tolak' || lain == 'ya'}, OPEN",
                "${ke < batas}, YES",
                "${ke >= 3}, NO",
                "${ke <= 2}, YES",
                "${putusan < batas}, OPEN",
                "${perlu}, YES",
                "${!perlu}, NO",
                "${!lain}, OPEN",
                "${(putusan == 'setuju')}, OPEN",
                "${fungsi(putusan)}, OPEN",
                "setuju, OPEN",
                "``, OPEN"
            })
    void aConditionHoldsOrNotOrIsOpen(String text, Truth expected) {
        assertThat(new Condition(text).in(KNOWN)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "${putusan == 'setuju' && ke < batas}, `[putusan, ke, batas]`",
                "${!perlu || putusan != \"ya dan\"}, `[perlu, putusan]`",
                "petugas-dinkes, []"
            })
    void itsVariablesAreNamed(String text, String variables) {
        assertThat(new Condition(text).variables()).hasToString(variables);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"oss, oss", "${1}, 1", "${'ya'}, ya", "${nama},", "Rp${jumlah},", "``,"})
    void aTextThatHasToBeWorkedOutIsNoConstant(String text, String value) {
        assertThat(Condition.constant(text)).isEqualTo(Optional.ofNullable(value));
    }
}
