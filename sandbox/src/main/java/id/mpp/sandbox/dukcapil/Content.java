package id.mpp.sandbox.dukcapil;

import java.util.List;
import java.util.Map;

/** The one-row answer of Dukcapil, whether it found something or not. */
record Content(List<Map<String, String>> content) {

    static Content of(Map<String, String> row) {
        return new Content(List.of(row));
    }

    static Content failure(String code, String text) {
        return of(Map.of("RESPONSE_CODE", code, "RESPONSE", text));
    }
}
