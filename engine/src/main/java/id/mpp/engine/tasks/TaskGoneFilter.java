package id.mpp.engine.tasks;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Puts a sentence in the place of Camunda's technical text when an officer takes or completes what is another's already.
 * Tasklist shows the member {@code message} of such an answer.
 */
class TaskGoneFilter extends OncePerRequestFilter {

    private static final String TAKING = "claim";

    private static final Pattern STEP =
            Pattern.compile("/(?:engine-rest(?:/engine/[^/]+)?|camunda/api/engine/engine/[^/]+)/task/([^/]+)/"
                    + "(complete|submit-form|resolve|claim)/?");

    private static final String UNTAKEN = " Tugas tidak dapat Anda ambil; muat ulang daftar tugas.";

    /** A form that is submitted wraps the exception and leaves its number only. */
    private static final Pattern COLLISION = Pattern.compile("OptimisticLocking|ENGINE-03005");

    private final WhatHappened whatHappened;
    private final TaskOwners owners;
    private final ObjectMapper json;

    TaskGoneFilter(WhatHappened whatHappened, TaskOwners owners, ObjectMapper json) {
        this.whatHappened = whatHappened;
        this.owners = owners;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !STEP.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        Optional<String> sentence = isFailure(answer) ? sentence(request, answer) : Optional.empty();
        if (sentence.isPresent()) {
            answer.resetBuffer();
            answer.setStatus(HttpServletResponse.SC_CONFLICT);
            answer.setContentType(MediaType.APPLICATION_JSON_VALUE);
            answer.getOutputStream()
                    .write(json.writeValueAsBytes(Map.of("type", "TaskGone", "message", sentence.get())));
        }
        answer.copyBodyToResponse();
    }

    /** Without a login nobody is told anything. */
    private static boolean isFailure(ContentCachingResponseWrapper answer) {
        return answer.getStatus() >= 400 && answer.getStatus() != 401;
    }

    /** Only for whom the task was: with the task the engine has taken away his right to it, and may answer 403. */
    private Optional<String> sentence(HttpServletRequest request, ContentCachingResponseWrapper answer) {
        Matcher path = STEP.matcher(request.getRequestURI());
        if (!path.matches()) {
            return Optional.empty();
        }
        String task = path.group(1);
        if (path.group(2).equals(TAKING)) {
            return whatHappened.since(task, owners.caller(request)).map(words -> words + UNTAKEN);
        }
        String body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        return owners.include(request, task)
                ? whatHappened.to(task, COLLISION.matcher(body).find())
                : Optional.empty();
    }
}
