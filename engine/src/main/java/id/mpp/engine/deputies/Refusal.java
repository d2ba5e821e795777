package id.mpp.engine.deputies;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * A sentence for a deputy on what he may not do. The engine wraps what listeners throw into words of its own, so the sentence takes a
 * second way: with the request.
 */
final class Refusal {

    private static final String SENTENCE = Refusal.class.getName();

    private Refusal() {}

    /** To be thrown. */
    static AuthorizationException with(String sentence) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(SENTENCE, sentence, RequestAttributes.SCOPE_REQUEST);
        }
        return new AuthorizationException(sentence);
    }

    static Optional<String> in(ServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(SENTENCE));
    }
}
