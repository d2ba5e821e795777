package id.mpp.workers.oss;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What OSS has to say about one licence.
 *
 * @param messages names in order of preference; the process takes the first one it waits for
 * @param milestone what it means in the journal when the case has ended; null when nothing
 * @param document the new case record; null when nothing changed
 * @param mayComeFirst whether the engine keeps it when the application has not come yet
 */
record News(
        List<String> messages,
        String milestone,
        Map<String, Object> variables,
        Map<String, Object> document,
        boolean mayComeFirst) {

    /** New data; a process that waits for a correction takes it as one. */
    static News update(Map<String, Object> perbaikan, Map<String, Object> document) {
        return new News(
                List.of("oss-perbaikan", "oss-pembaruan"), "updated", Map.of("perbaikan", perbaikan), document, false);
    }

    /** OSS has set the retribution because we did not in time; kept until a process asks for it. */
    static News retribution(String amount) {
        return new News(List.of("oss-retribusi"), null, Map.of("retribusiOss", amount), null, false);
    }

    static News revocation() {
        return new News(List.of("oss-pencabutan"), "revoked", Map.of(), null, true);
    }

    static News cancellation() {
        return new News(List.of("oss-pembatalan"), "cancelled", Map.of(), null, true);
    }

    /** OSS has issued by itself. */
    static News issuedByOss() {
        return new News(List.of("oss-terbit-otomatis"), "issued-by-oss", Map.of(), null, false);
    }

    /** As the engine reads it. */
    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("messages", messages);
        body.put("milestone", milestone);
        body.put("variables", variables);
        body.put("document", document);
        body.put("keepIfUnknown", mayComeFirst);
        return body;
    }
}
