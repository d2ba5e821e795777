package id.mpp.engine.workers;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.engine.security.CurrentLogin;
import id.mpp.engine.security.RepeatableBody;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leaves a worker's login only what it needs of {@code /engine-rest}: six calls, each for its own topics. */
class WorkerShield extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerShield.class);

    private static final String TASKS = "/engine-rest(?:/engine/default)?/external-task/";
    private static final Pattern FETCH = Pattern.compile(TASKS + "fetchAndLock");
    private static final Pattern TASK =
            Pattern.compile(TASKS + "([0-9A-Za-z-]+)/(complete|failure|bpmnError|extendLock|unlock)");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CurrentLogin login;
    private final FetchRule fetching;
    private final TaskRule tasks;

    WorkerShield(CurrentLogin login, FetchRule fetching, TaskRule tasks) {
        this.login = login;
        this.fetching = fetching;
        this.tasks = tasks;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!login.isWorker()) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletRequest admitted;
        try {
            admitted = admit(request);
        } catch (Refusal e) {
            LOG.warn("{} was refused: {}", login.id(), e.getMessage());
            answer(response, e);
            return;
        }
        login.admit();
        chain.doFilter(admitted, response);
    }

    private HttpServletRequest admit(HttpServletRequest request) throws IOException {
        String path = path(request);
        Matcher task = TASK.matcher(path);
        if (FETCH.matcher(path).matches()) {
            ObjectNode body = Body.read(request.getInputStream());
            fetching.narrow(body);
            sign(body);
            return new RepeatableBody(request, Body.write(body));
        } else if (task.matches()) {
            return admit(request, task.group(1), task.group(2));
        }
        throw Refusal.notAllowed("A worker's login may fetch, complete, fail, throw, extend and unlock"
                + " the external tasks of its own topics, and nothing else of the engine.");
    }

    private HttpServletRequest admit(HttpServletRequest request, String task, String verb) throws IOException {
        Optional<TopicContract> contract = tasks.contractOf(task);
        if (contract.isEmpty() || verb.equals("unlock")) {
            return request;
        }
        ObjectNode body = Body.read(request.getInputStream());
        tasks.check(verb, body, contract.get());
        sign(body);
        return new RepeatableBody(request, Body.write(body));
    }

    /** Two agencies may name their workers alike: with the login in front, neither ends the other's waiting request. */
    private void sign(ObjectNode body) {
        String mark = login.id() + ":";
        String worker = body.path("workerId").asText("");
        if (!worker.isEmpty() && !worker.startsWith(mark)) {
            body.put("workerId", mark + worker);
        }
    }

    /**
     * The path when it is spelled in the one plain way, else nothing: the container and the engine's REST each decode
     * and normalise by their own rules, and no request must mean one thing here and another there.
     */
    private static String path(HttpServletRequest request) {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        boolean isPlain = request.getRequestURI().equals(request.getContextPath() + path);
        return isPlain && "POST".equals(request.getMethod()) ? path : "";
    }

    private static void answer(HttpServletResponse response, Refusal refusal) throws IOException {
        response.setStatus(refusal.status());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream()
                .write(JSON.writeValueAsBytes(Map.of("type", refusal.type(), "message", refusal.getMessage())));
    }
}
