package id.mpp.workers.fintech;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A QRIS payload (EMVCo, merchant-presented): tags with their values in the order in which they came. Names longer than their
 * limit are tolerated, for real codes have them; a broken length or a wrong checksum is not.
 *
 * @param tags the outermost level
 */
record QrisPayload(Map<String, String> tags) {

    private static final String CHECKSUM = "63";
    private static final int CHECKSUM_LENGTH = 4;

    /** Reads it; throws {@link Malformed} with one sentence. */
    static QrisPayload parse(String text) {
        Map<String, String> tags = read(text);
        String checksum = tags.getOrDefault(CHECKSUM, "");
        if (checksum.length() != CHECKSUM_LENGTH || !text.endsWith(CHECKSUM + "04" + checksum)) {
            throw new Malformed("checksum tidak di akhir");
        }
        if (!checksum.equalsIgnoreCase(crc(text.substring(0, text.length() - CHECKSUM_LENGTH)))) {
            throw new Malformed("checksum tidak sesuai");
        }
        if (!"01".equals(tags.get("00"))) {
            throw new Malformed("bukan payload QRIS");
        }
        return new QrisPayload(tags);
    }

    /** Tag, length and value again and again; also for what a value itself holds. */
    static Map<String, String> read(String text) {
        Map<String, String> tags = new LinkedHashMap<>();
        int at = 0;
        while (at < text.length()) {
            String tag = digits(text, at);
            int end = at + 4 + Integer.parseInt(digits(text, at + 2));
            if (end > text.length()) {
                throw new Malformed("panjang isi tag " + tag + " salah");
            }
            if (tags.put(tag, text.substring(at + 4, end)) != null) {
                throw new Malformed("tag " + tag + " ganda");
            }
            at = end;
        }
        return tags;
    }

    private static String digits(String text, int at) {
        String two = at + 2 <= text.length() ? text.substring(at, at + 2) : "";
        if (!two.matches("[0-9]{2}")) {
            throw new Malformed("tag atau panjang bukan dua angka");
        }
        return two;
    }

    /** CRC-16/CCITT-FALSE, four upper-case hex digits. */
    static String crc(String text) {
        int crc = 0xFFFF;
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            crc ^= (one & 0xFF) << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) != 0 ? crc << 1 ^ 0x1021 : crc << 1;
            }
            crc &= 0xFFFF;
        }
        return "%04X".formatted(crc);
    }

    boolean isDynamic() {
        return "12".equals(tags.get("01"));
    }

    /** With decimals or without; empty when the payer is to type it. */
    Optional<BigDecimal> amount() {
        return Optional.ofNullable(tags.get("54")).map(QrisPayload::decimal);
    }

    private static BigDecimal decimal(String text) {
        if (!text.matches("[0-9]{1,13}(\\.[0-9]{0,2})?")) {
            throw new Malformed("jumlah bukan angka");
        }
        return new BigDecimal(text.endsWith(".") ? text + "0" : text);
    }

    String currency() {
        return tags.getOrDefault("53", "");
    }

    /** The bill that the merchant wrote into it; empty when there is none. */
    Optional<String> bill() {
        return Optional.ofNullable(tags.get("62")).map(QrisPayload::read).map(more -> more.get("01"));
    }

    /** What is wrong with a payload, without the payload. */
    static final class Malformed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Malformed(String what) {
            super(what);
        }
    }
}
