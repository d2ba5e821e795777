package id.mpp.workers.fintech;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;

/**
 * A call of the partner as it came.
 *
 * @param url the path with its query, as the partner signs it
 * @param body the very bytes
 */
record InboundCall(HttpServletRequest request, String url, byte[] body) {

    private static final int LARGEST = 64 * 1024;

    static InboundCall of(HttpServletRequest request) {
        String query = Optional.ofNullable(request.getQueryString())
                .map(text -> "?" + text)
                .orElse("");
        try {
            byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
            if (body.length > LARGEST) {
                throw InboundRefusal.invalid("body");
            }
            return new InboundCall(request, request.getRequestURI() + query, body);
        } catch (IOException e) {
            throw InboundRefusal.invalid("body");
        }
    }

    String header(String name) {
        String value = request.getHeader(name);
        if (value == null || value.isBlank()) {
            throw InboundRefusal.missing(name);
        }
        return value.strip();
    }

    /** The token of the Authorization header. */
    String bearer() {
        String authorization = header("Authorization");
        if (!authorization.startsWith("Bearer ")) {
            throw InboundRefusal.invalidToken();
        }
        return authorization.substring("Bearer ".length()).strip();
    }
}
