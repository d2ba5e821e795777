package id.mpp.workers.fintech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes that people scan: what they say, and what is no code. */
class QrisPayloadTest {

    static final String STATIC =
            "00020101021126690017ID.CO.EXAMPLE.WWW01189360099900000000170215MPPDEMO000000010303UMI51440014ID.CO.QRIS.WWW0215ID1020000000017"
                    + "0303UMI5204939953033605802ID5916MPP DIGITAL DEMO6010KAB CONTOH610512345630477B5";
    static final String DYNAMIC =
            "00020101021226690017ID.CO.EXAMPLE.WWW01189360099900000000170215MPPDEMO000000010303UMI51440014ID.CO.QRIS.WWW0215ID1020000000017"
                    + "0303UMI52049399530336054061500005802ID5916MPP DIGITAL DEMO6010KAB CONTOH61051234562170113SKR202600012363048725";

    @Test
    void theTwoKnownCodesAreRead() {
        QrisPayload fixed = QrisPayload.parse(STATIC);
        QrisPayload dynamic = QrisPayload.parse(DYNAMIC);

        assertThat(fixed.isDynamic()).isFalse();
        assertThat(fixed.amount()).isEmpty();
        assertThat(dynamic.isDynamic()).isTrue();
        assertThat(dynamic.amount())
                .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo("150000"));
        assertThat(dynamic.bill()).contains("SKR2026000123");
        assertThat(dynamic.currency()).isEqualTo("360");
        assertThat(dynamic.tags()).containsEntry("59", "MPP DIGITAL DEMO").containsEntry("58", "ID");
        assertThat(QrisPayload.read(dynamic.tags().get("26"))).containsEntry("03", "UMI");
    }

    @Test
    void theChecksumIsCcittFalse() {
        assertThat(QrisPayload.crc("123456789")).isEqualTo("29B1");
    }

    @Test
    void aNameThatIsTooLongIsTolerated() {
        String name = "DINAS PENANAMAN MODAL DAN PTSP KABUPATEN X";

        assertThat(QrisPayload.parse(code(Map.of("59", name))).tags()).containsEntry("59", name);
    }

    @ParameterizedTest
    @CsvSource({"100003.00, 100003", "100003, 100003", "5., 5", "0.50, 0.5"})
    void anAmountHasDecimalsOrNone(String written, BigDecimal meant) {
        assertThat(QrisPayload.parse(code(Map.of("54", written))).amount())
                .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo(meant));
    }

    @Test
    void everyFlippedDigitIsFound() {
        for (int i = 0; i < DYNAMIC.length(); i++) {
            char other = DYNAMIC.charAt(i) == '7' ? '8' : '7';
            String changed = DYNAMIC.substring(0, i) + other + DYNAMIC.substring(i + 1);

            assertThatExceptionOfType(QrisPayload.Malformed.class)
                    .as("position %d", i)
                    .isThrownBy(() -> QrisPayload.parse(changed));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "000201",
                "0002016304",
                "00020163041234",
                "0099",
                "00-101",
                "000201000201630400FF",
                "６３０４"
            })
    void whatIsNoCodeIsSaidInASentenceAndNotRepeated(String text) {
        assertThatExceptionOfType(QrisPayload.Malformed.class)
                .isThrownBy(() -> QrisPayload.parse(text))
                .withMessageNotContaining("000201");
    }

    @Test
    void whateverTagsAreWrittenAreReadAgainAndNoNoiseEverPasses() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            Map<String, String> tags = new LinkedHashMap<>();
            for (int tag = 2 + random.nextInt(5); tag < 60; tag += 1 + random.nextInt(9)) {
                tags.put("%02d".formatted(tag), text(random, 1 + random.nextInt(99)));
            }
            String code = code(tags);

            assertThat(QrisPayload.parse(code).tags()).containsAllEntriesOf(tags);
            String noise = text(random, 1 + random.nextInt(200));
            assertThatExceptionOfType(QrisPayload.Malformed.class).isThrownBy(() -> QrisPayload.parse(noise));
        }
    }

    private static String code(Map<String, String> tags) {
        StringBuilder code = new StringBuilder("000201");
        tags.forEach((tag, value) ->
                code.append(tag).append("%02d".formatted(value.length())).append(value));
        code.append("6304");
        return code + QrisPayload.crc(code.toString());
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        random.ints(length, ' ', '~').forEach(one -> text.append((char) one));
        return text.toString();
    }
}
