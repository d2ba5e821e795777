package id.mpp.sandbox.fintech;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** A dynamic QRIS of the fictitious merchant. */
record QrCode(String bill, BigDecimal amount) {

    String text() {
        String code = tag("00", "01")
                + tag("01", "12")
                + tag(
                        "26",
                        tag("00", "ID.CO.EXAMPLE.WWW")
                                + tag("01", "936009990000000017")
                                + tag("02", "MPPDEMO00000001")
                                + tag("03", "URE"))
                + tag("51", tag("00", "ID.CO.QRIS.WWW") + tag("02", "ID1020000000017") + tag("03", "URE"))
                + tag("52", "9399")
                + tag("53", "360")
                + tag("54", amount.stripTrailingZeros().toPlainString())
                + tag("58", "ID")
                + tag("59", "MPP DIGITAL DEMO")
                + tag("60", "KAB CONTOH")
                + tag("61", "12345")
                + tag("62", tag("01", bill))
                + "6304";
        return code + checksum(code);
    }

    private static String tag(String tag, String value) {
        return tag + "%02d".formatted(value.length()) + value;
    }

    /** CRC-16/CCITT-FALSE. */
    private static String checksum(String text) {
        int crc = 0xFFFF;
        for (byte one : text.getBytes(StandardCharsets.US_ASCII)) {
            crc ^= one << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) == 0 ? crc << 1 : crc << 1 ^ 0x1021;
            }
        }
        return "%04X".formatted(crc & 0xFFFF);
    }
}
