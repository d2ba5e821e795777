package id.mpp.engine.figures;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Somebody asks for figures in a way that has no answer; the message names the parameter and what to do. */
public class BadQuestion extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    /** Names the parameter and says what to do. */
    public BadQuestion(String parameter, String sentence) {
        super(HttpStatus.BAD_REQUEST, parameter + ": " + sentence);
    }
}
