package id.mpp.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;

/** Camunda's own filter for HTTP Basic, which leaves the list of engines open to everybody; ours does not. */
class LoginFilter extends ProcessEngineAuthenticationFilter {

    /** Attribute of a request whose caller is known already, by the session of the web applications. */
    static final String KNOWN = LoginFilter.class.getName() + ".known";

    private final Duration cacheTime;

    LoginFilter(Duration cacheTime) {
        this.cacheTime = cacheTime;
    }

    @Override
    public void init(FilterConfig filterConfig) {
        authenticationProvider = new CheckedLogins(cacheTime, this::getGroupsOfUser, this::getTenantsOfUser);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(KNOWN) == null) {
            super.doFilter(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    @Override
    protected boolean requiresEngineAuthentication(String requestUrl) {
        return true;
    }

    /** There is one engine; a name that does not exist must not be told from one that does without a login. */
    @Override
    protected String extractEngineName(String requestUrl) {
        return DEFAULT_ENGINE_NAME;
    }
}
