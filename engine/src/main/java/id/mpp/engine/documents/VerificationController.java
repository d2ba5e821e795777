package id.mpp.engine.documents;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The one page that needs no login: whoever holds a document sees whether it still holds. */
@Controller
class VerificationController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Verification verification;

    VerificationController(Verification verification) {
        this.verification = verification;
    }

    @GetMapping("/verifikasi/{code}")
    ResponseEntity<String> show(@PathVariable String code) {
        return verification
                .of(code, Instant.now())
                .map(found -> answer(HttpStatus.OK, VerificationPage.of(found)))
                .orElseGet(() -> answer(HttpStatus.NOT_FOUND, VerificationPage.unknown()));
    }

    /** What the state is now is kept by nobody, and no other site learns the address. */
    private static ResponseEntity<String> answer(HttpStatus status, String page) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
                                + " form-action 'none'; frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("Referrer-Policy", "no-referrer")
                .body(page);
    }
}
