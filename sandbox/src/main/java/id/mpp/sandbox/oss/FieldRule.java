package id.mpp.sandbox.oss;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.Optional;

/**
 * What the guide demands of one field.
 *
 * @param length most characters, 0 for no limit
 * @param format the guide's spelling of a date or time
 * @param codes number of the reference table that must hold the value; null for any value
 */
record FieldRule(String type, int length, String format, String codes, boolean optional) {

    /** What is wrong with the value, in words; empty when nothing is. */
    Optional<String> fault(JsonNode value, Map<String, Map<String, String>> tables) {
        if (isBlank(value)) {
            return optional ? Optional.empty() : Optional.of("wajib diisi");
        }
        if (!hasType(value)) {
            return Optional.of("harus bertipe " + type);
        }
        return value.isContainerNode() ? Optional.empty() : textFault(value.asText(), tables);
    }

    private Optional<String> textFault(String text, Map<String, Map<String, String>> tables) {
        if (length > 0 && text.length() > length) {
            return Optional.of("paling panjang " + length + " karakter");
        }
        if (format != null && !hasFormat(text)) {
            return Optional.of("harus berformat " + format);
        }
        if (!text.codePoints().allMatch(FieldRule::isReadable)) {
            return Optional.of("memuat karakter yang tidak sah");
        }
        return codes == null || tables.get(codes).containsKey(text)
                ? Optional.empty()
                : Optional.of("bukan kode yang dikenal");
    }

    /** No control characters but line breaks and tabs, and no half of a character. */
    private static boolean isReadable(int character) {
        boolean isHalf = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return character == '\n' || character == '\t' || !Character.isISOControl(character) && !isHalf;
    }

    private static boolean isBlank(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || value.isTextual() && value.asText().isBlank();
    }

    private boolean hasType(JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "boolean" -> value.isBoolean();
            case "number" -> value.isNumber() || value.asText().matches("\\d+([.]\\d+)?");
            default -> value.isTextual();
        };
    }

    private boolean hasFormat(String text) {
        String pattern = format.replace("YYYY", "uuuu")
                .replace("DD", "dd")
                .replace("II", "mm")
                .replace("SS", "ss");
        try {
            DateTimeFormatter.ofPattern(pattern)
                    .withResolverStyle(ResolverStyle.STRICT)
                    .parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
