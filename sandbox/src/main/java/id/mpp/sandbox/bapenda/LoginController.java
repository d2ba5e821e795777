package id.mpp.sandbox.bapenda;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log-in page; its form counts only with the hidden token of the visitor's own session. */
@RestController
class LoginController {

    static final String PATH = "/bapenda/masuk";

    private final Sessions sessions;
    private final BapendaSettings settings;

    LoginController(Sessions sessions, BapendaSettings settings) {
        this.sessions = sessions;
        this.settings = settings;
    }

    @GetMapping(PATH)
    ResponseEntity<String> form() {
        return show("");
    }

    @PostMapping(PATH)
    ResponseEntity<String> logIn(
            @CookieValue(name = Sessions.COOKIE, required = false) String cookie,
            @RequestParam(name = "_token", defaultValue = "") String token,
            @RequestParam(defaultValue = "") String pengguna,
            @RequestParam(defaultValue = "") String sandi) {
        Optional<Session> session = sessions.find(cookie).filter(found -> token.equals(found.token()));
        if (session.isEmpty()) {
            return show("Formulir sudah kedaluwarsa. Silakan masuk kembali.");
        }
        if (!settings.admits(pengguna, sandi)) {
            return show("Nama pengguna atau kata sandi salah.");
        }
        sessions.end(session.get());
        return Replies.go(BillsController.PATH, sessions.start(true));
    }

    private ResponseEntity<String> show(String error) {
        Session session = sessions.start(false);
        String alert = error.isEmpty() ? "" : "<p class=\"galat\" role=\"alert\">" + error + "</p>";
        String content = Html.fill(Html.read("masuk"), Map.of("galat", alert, "token", session.token()));
        return Replies.page(Html.page("Masuk", content), session);
    }
}
