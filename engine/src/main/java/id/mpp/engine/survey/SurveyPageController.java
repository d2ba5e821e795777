package id.mpp.engine.survey;

import id.mpp.engine.services.ServiceCatalogue;
import id.mpp.engine.survey.Invitation.State;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The survey without login: whoever holds the code of an ended application answers once. */
@Controller
class SurveyPageController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Invitations invitations;
    private final Answers answers;
    private final ServiceCatalogue services;
    private final WrongCodes wrongCodes;

    SurveyPageController(Invitations invitations, Answers answers, ServiceCatalogue services, WrongCodes wrongCodes) {
        this.invitations = invitations;
        this.answers = answers;
        this.services = services;
        this.wrongCodes = wrongCodes;
    }

    @GetMapping("/survei/{code}")
    ResponseEntity<String> show(@PathVariable String code, HttpServletRequest request) {
        return with(code, request.getRemoteAddr(), found -> page(found, found.state(invitations.today())));
    }

    @PostMapping("/survei/{code}")
    ResponseEntity<String> take(
            @PathVariable String code, @RequestParam Map<String, String> form, HttpServletRequest request) {
        Filled filled = Filled.of(form);
        return with(
                code,
                request.getRemoteAddr(),
                found -> filled.whole().map(marks -> taken(found, marks)).orElseGet(() -> again(found, filled)));
    }

    private ResponseEntity<String> with(
            String code, String address, Function<Invitation, ResponseEntity<String>> step) {
        if (wrongCodes.isTooMany(address)) {
            return answer(HttpStatus.TOO_MANY_REQUESTS, SurveyPage.tooMany());
        }
        Optional<Invitation> found = invitations.find(code);
        if (found.isEmpty()) {
            wrongCodes.count(address);
            return answer(HttpStatus.NOT_FOUND, SurveyPage.unknown());
        }
        return step.apply(found.get());
    }

    /** A second click on the button comes to the same page as the first. */
    private ResponseEntity<String> taken(Invitation invitation, List<Integer> marks) {
        State before = answers.take(invitation, marks, Channel.ONLINE);
        return page(invitation, before == State.OPEN ? State.ANSWERED : before);
    }

    private ResponseEntity<String> again(Invitation invitation, Filled filled) {
        State state = invitation.state(invitations.today());
        return state == State.OPEN
                ? answer(HttpStatus.UNPROCESSABLE_ENTITY, SurveyPage.form(title(invitation), filled))
                : page(invitation, state);
    }

    private ResponseEntity<String> page(Invitation invitation, State state) {
        String title = title(invitation);
        return switch (state) {
            case ANSWERED -> answer(HttpStatus.OK, SurveyPage.thanks(title));
            case CLOSED -> answer(HttpStatus.GONE, SurveyPage.closed(title));
            default -> answer(HttpStatus.OK, SurveyPage.form(title, Filled.NOTHING));
        };
    }

    private String title(Invitation invitation) {
        return services.title(invitation.service());
    }

    /** Kept by nobody, found by no search, and no other site learns the address. */
    private static ResponseEntity<String> answer(HttpStatus status, String page) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
                                + " form-action 'self'; frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("Referrer-Policy", "no-referrer")
                .body(page);
    }
}
