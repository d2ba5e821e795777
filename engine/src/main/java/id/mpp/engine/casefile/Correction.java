package id.mpp.engine.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;

/**
 * What the applicant was asked to correct the last time; the names are those with which models keep it.
 *
 * @param asked in the officer's words; null when the applicant was asked nothing
 * @param missed whether the time for it ended without an answer
 */
record Correction(String asked, boolean missed) {

    private static final String ASKED = "permintaanPerbaikan";
    private static final String RESULT = "hasilPerbaikan";
    private static final String MISSED = "lewat-batas";

    /** The variables that tell it. */
    static final List<String> NAMES = List.of(ASKED, RESULT);

    static Correction of(Map<String, JsonNode> variables) {
        JsonNode nothing = MissingNode.getInstance();
        return new Correction(
                variables.getOrDefault(ASKED, nothing).asText(null),
                variables.getOrDefault(RESULT, nothing).asText().equals(MISSED));
    }
}
