package id.mpp.engine.security;

import id.mpp.engine.inside.WebappsLogin;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets our pages and plug-ins inside the web applications call {@code /api} as who is logged in there.
 *
 * <p>A cookie comes along with whatever a strange site sends, so that everything but reading needs a header that such a site
 * cannot set. A page that sends the header is never answered with the browser's own log-in box.
 */
class SessionLoginFilter extends OncePerRequestFilter {

    static final String HEADER = "X-Requested-By";

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final WebappsLogin webapps;
    private final IdentityService identity;
    private final CurrentLogin login;

    SessionLoginFilter(WebappsLogin webapps, IdentityService identity, CurrentLogin login) {
        this.webapps = webapps;
        this.identity = identity;
        this.login = login;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isOurPage = "mpp".equals(request.getHeader(HEADER));
        Optional<String> user = webapps.of(request).filter(id -> !login.isWorker(id));
        if (user.isPresent() && (isOurPage || READING.contains(request.getMethod()))) {
            callAs(user.get(), request, response, chain);
        } else if (user.isPresent()) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, "Header " + HEADER + ": mpp is missing");
        } else if (isOurPage) {
            refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "Silakan masuk terlebih dahulu");
        } else {
            chain.doFilter(request, response);
        }
    }

    private void callAs(String user, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<String> groups = identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
        request.setAttribute(LoginFilter.KNOWN, true);
        identity.setAuthentication(user, groups, List.of());
        try {
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }

    private static void refuse(HttpServletResponse response, int status, String detail) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write("{\"status\":" + status + ",\"detail\":\"" + detail + "\"}");
    }
}
