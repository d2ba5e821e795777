package id.mpp.sandbox.bapenda;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;

/** The three kinds of answers a browser gets here: a page, a page with a new session, another address. */
final class Replies {

    private Replies() {}

    static ResponseEntity<String> page(String html) {
        return builder(HttpStatus.OK).body(html);
    }

    static ResponseEntity<String> page(String html, Session session) {
        return builder(HttpStatus.OK)
                .header(HttpHeaders.SET_COOKIE, cookie(session))
                .body(html);
    }

    static ResponseEntity<String> go(String path) {
        return builder(HttpStatus.FOUND).header(HttpHeaders.LOCATION, path).build();
    }

    static ResponseEntity<String> go(String path, Session session) {
        return builder(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, path)
                .header(HttpHeaders.SET_COOKIE, cookie(session))
                .build();
    }

    private static ResponseEntity.BodyBuilder builder(HttpStatus status) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_TYPE, Html.TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static String cookie(Session session) {
        return ResponseCookie.from(Sessions.COOKIE, session.id())
                .path("/bapenda")
                .httpOnly(true)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
