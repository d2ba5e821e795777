package id.mpp.engine.workers;

import id.mpp.engine.security.CurrentLogin;
import id.mpp.engine.security.RepeatableBody;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps workers' logins out of Camunda's web applications, one of which would let in anybody who has a password. */
class WebappsShield extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(WebappsShield.class);

    private static final int LARGEST_FORM = 64 * 1024;

    private final CurrentLogin login;

    WebappsShield(CurrentLogin login) {
        this.login = login;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isLogin(request)) {
            chain.doFilter(request, response);
            return;
        }
        byte[] form = request.getInputStream().readNBytes(LARGEST_FORM);
        if (namesWorker(new String(form, StandardCharsets.UTF_8))) {
            LOG.warn("A worker's login was refused in the web applications");
            // The same answer as for a wrong password: nobody learns from it which logins are workers'.
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            chain.doFilter(new RepeatableBody(request, form), response);
        }
    }

    private static boolean isLogin(HttpServletRequest request) {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        return "POST".equals(request.getMethod())
                && path.toLowerCase(Locale.ROOT).matches(".*/auth/user/.*/login/.*");
    }

    private boolean namesWorker(String form) {
        return Arrays.stream(form.split("&"))
                .map(field -> field.split("=", 2))
                .filter(field -> field.length == 2 && decode(field[0]).equals("username"))
                .anyMatch(field -> login.isWorker(decode(field[1])));
    }

    private static String decode(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // Nobody's login; the application itself refuses it.
            return "";
        }
    }
}
