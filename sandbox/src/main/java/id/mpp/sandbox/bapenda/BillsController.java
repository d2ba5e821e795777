package id.mpp.sandbox.bapenda;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The search for bills; the pages after the first are those of what this session searched last. */
@RestController
class BillsController {

    static final String PATH = "/bapenda/tagihan";

    private final Sessions sessions;
    private final Register register;

    BillsController(Sessions sessions, Register register) {
        this.sessions = sessions;
        this.register = register;
    }

    @GetMapping(PATH)
    ResponseEntity<String> form(
            @CookieValue(name = Sessions.COOKIE, required = false) String cookie,
            @RequestParam(required = false) Integer halaman,
            HttpServletRequest request) {
        Optional<Session> session = loggedIn(cookie);
        if (session.isEmpty()) {
            return Replies.go(LoginController.PATH);
        }
        return halaman == null || session.get().search() == null
                ? show(session.get(), "")
                : show(session.get(), results(session.get(), halaman, request));
    }

    @PostMapping(PATH)
    ResponseEntity<String> search(
            @CookieValue(name = Sessions.COOKIE, required = false) String cookie,
            @RequestParam(name = "_token", defaultValue = "") String token,
            @RequestParam(defaultValue = "") String npwpd,
            HttpServletRequest request) {
        Optional<Session> session = loggedIn(cookie).filter(found -> token.equals(found.token()));
        if (session.isEmpty()) {
            return Replies.go(LoginController.PATH);
        }
        session.get().searched(npwpd.strip());
        return show(session.get(), results(session.get(), 1, request));
    }

    private Optional<Session> loggedIn(String cookie) {
        return sessions.find(cookie).filter(Session::isLoggedIn);
    }

    private String results(Session session, int page, HttpServletRequest request) {
        boolean isChanged = request.getAttribute(PageMoods.CHANGED) != null;
        String results = register.taxpayer(session.search())
                .map(taxpayer -> ResultList.of(taxpayer, page).html(isChanged))
                .orElseGet(() -> Html.fill(Html.read("kosong"), Map.of("npwpd", Html.text(session.search()))));
        sessions.resultShown();
        if (request.getAttribute(PageMoods.FORGETFUL) != null) {
            sessions.end(session);
        }
        return results;
    }

    private static ResponseEntity<String> show(Session session, String results) {
        String content = Html.fill(Html.read("tagihan"), Map.of("token", session.token(), "hasil", results));
        return Replies.page(Html.page("Tagihan Pajak Daerah", content));
    }
}
