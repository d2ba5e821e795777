package id.mpp.sandbox.bapenda;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets the tester end all sessions, now or after some more result pages. */
@RestController
class SessionControl {

    private final Sessions sessions;

    SessionControl(Sessions sessions) {
        this.sessions = sessions;
    }

    @DeleteMapping("/control/bapenda/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@RequestParam(defaultValue = "0") int afterPages) {
        if (afterPages > 0) {
            sessions.endAllAfter(afterPages);
        } else {
            sessions.endAll();
        }
    }
}
