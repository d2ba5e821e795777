package id.mpp.sandbox.fintech;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;

/** Answers of SNAP: HTTP status, service and case in one code. */
final class Reply {

    private Reply() {}

    static ResponseEntity<Object> good(String service, Map<String, ?> more) {
        return of(200, service, "00", "Successful", more);
    }

    static ResponseEntity<Object> of(int http, String service, String kind, String message) {
        return of(http, service, kind, message, Map.of());
    }

    private static ResponseEntity<Object> of(
            int http, String service, String kind, String message, Map<String, ?> more) {
        return ResponseEntity.status(http).body(body(http, service, kind, message, more));
    }

    static Map<String, Object> body(int http, String service, String kind, String message, Map<String, ?> more) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("responseCode", http + service + kind);
        body.put("responseMessage", message);
        body.putAll(more);
        return body;
    }
}
