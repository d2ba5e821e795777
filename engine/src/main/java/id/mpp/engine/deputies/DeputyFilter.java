package id.mpp.engine.deputies;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.mpp.engine.security.CurrentLogin;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Lets each request of a deputy have the rights of the deputyships that are in force at this moment. */
class DeputyFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final DeputyshipTable table;
    private final IdentityService identity;
    private final CurrentLogin login;
    private final ObjectMapper json;

    DeputyFilter(DeputyshipTable table, IdentityService identity, CurrentLogin login, ObjectMapper json) {
        this.table = table;
        this.identity = identity;
        this.login = login;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return login.id().isEmpty() || login.isWorker();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<Deputyship> lent = table.lentTo(login.id());
        if (lent.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Authentication caller = identity.getCurrentAuthentication();
        List<String> groups = new ArrayList<>(LentGroups.own(caller));
        lent.stream().map(Deputyship::group).forEach(groups::add);
        identity.setAuthentication(caller.getUserId(), groups, caller.getTenantIds());
        try {
            pass(request, response, chain);
        } finally {
            identity.setAuthentication(caller);
        }
    }

    /** Tasklist shows the member {@code message} of an answer that says no. */
    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        Optional<String> refusal = Refusal.in(request);
        if (refusal.isPresent() && answer.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
            answer.resetBuffer();
            answer.setStatus(HttpServletResponse.SC_FORBIDDEN);
            answer.setContentType(MediaType.APPLICATION_JSON_VALUE);
            answer.getOutputStream()
                    .write(json.writeValueAsBytes(Map.of("type", "DeputyRefused", "message", refusal.get())));
        }
        answer.copyBodyToResponse();
    }
}
