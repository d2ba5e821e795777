package id.mpp.engine.paths;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Somebody asks for steps in a way that has no answer; the message names the parameter and what to do. */
class BadQuestion extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    BadQuestion(String parameter, String sentence) {
        super(HttpStatus.BAD_REQUEST, parameter + ": " + sentence);
    }
}
