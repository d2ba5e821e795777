package id.mpp.sandbox.oss;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.stereotype.Component;

/** Gives a push as OSS with its present habits sends it. */
@Component
class PushQuirks {

    private static final int SHORT = 13;
    private static final int LONG = 25;

    private final Quirks quirks;

    PushQuirks(Quirks quirks) {
        this.quirks = quirks;
    }

    /** The number of a new application in the length of the day. */
    String idIzin(String plain) {
        String digits = plain.substring("I-".length());
        if (quirks.has(Quirk.PUSH_SHORT_IDS)) {
            return "I-" + digits.substring(digits.length() - (SHORT - 2));
        }
        return quirks.has(Quirk.PUSH_LONG_IDS) ? "I-" + digits + "9".repeat(LONG - plain.length()) : plain;
    }

    ObjectNode shape(ObjectNode push) {
        ObjectNode header = (ObjectNode) push.path("dataNIB");
        if (quirks.has(Quirk.PUSH_NPWP_16)) {
            longTaxNumbers(push);
        }
        if (quirks.has(Quirk.PUSH_BLANK_TYPE)) {
            header.set("tipe_dokumen ", header.remove("tipe_dokumen"));
        }
        return quirks.has(Quirk.UNKNOWN_FIELDS) ? Quirk.UNKNOWN_FIELDS.shape(push) : push;
    }

    private static void longTaxNumbers(JsonNode node) {
        node.forEach(PushQuirks::longTaxNumbers);
        node.properties().stream()
                .filter(field -> field.getKey().startsWith("npwp")
                        && field.getValue().asText().matches("\\d{15}"))
                .forEach(field -> ((ObjectNode) node)
                        .put(field.getKey(), "0" + field.getValue().asText()));
    }
}
