package id.mpp.engine.counter;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.mpp.engine.security.CurrentLogin;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes a start form before Camunda sees it, which would make process variables of the applicant's identifiers. Tasklist shows
 * the member {@code message} of a refusal and keeps its form open.
 */
class CounterFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(CounterFilter.class);

    private final CounterServices services;
    private final Counter counter;
    private final StarterRights rights;
    private final CurrentLogin login;
    private final ObjectMapper json;

    CounterFilter(
            CounterServices services, Counter counter, StarterRights rights, CurrentLogin login, ObjectMapper json) {
        this.services = services;
        this.counter = counter;
        this.rights = rights;
        this.login = login;
        this.json = json;
    }

    /** Without a login it is Camunda that refuses. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return login.id().isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Door> door = Door.of(request);
        try {
            Optional<CounterService> service = door.flatMap(services::behind);
            if (service.isPresent()) {
                start(service.get(), request, response);
                return;
            }
        } catch (Refused e) {
            answer(response, e.status(), Map.of("type", "StartRefused", "message", e.getMessage()));
            return;
        }
        if (Door.isListOf(request)) {
            rights.follow();
        }
        chain.doFilter(request, response);
    }

    private void start(CounterService service, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        counter.admit(service);
        Submission submission = Submission.read(request.getInputStream());
        try {
            Started.Begun begun = counter.start(service, submission);
            LOG.info("{} was taken in for {} by {}", begun.businessKey(), service.name(), login.id());
            String url = request.getRequestURL().toString();
            answer(response, 200, Started.of(begun, url.substring(0, url.indexOf("/process-definition"))));
        } catch (Refused e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("A start of {} at the counter failed: {}", service.name(), words(e));
            answer(response, 500, Map.of("type", "StartFailed", "message", """
                    Permohonan belum tersimpan karena gangguan sistem. Isian Anda masih ada di formulir: coba lagi sebentar \
                    lagi, dan hubungi administrator bila tetap gagal."""));
        }
    }

    /** The engine speaks of elements; a database may quote a row. */
    private static String words(RuntimeException e) {
        return e instanceof ProcessEngineException ? e.toString() : e.getClass().getName();
    }

    private void answer(HttpServletResponse response, int status, Object body) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(body));
    }
}
