package id.mpp.engine.documents;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The case or its service lacks something that the document needs; the sentence becomes the text of an incident. */
class CannotIssue extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    CannotIssue(String sentence) {
        super(HttpStatus.UNPROCESSABLE_ENTITY, sentence);
    }
}
