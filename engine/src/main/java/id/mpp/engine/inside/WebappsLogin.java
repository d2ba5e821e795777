package id.mpp.engine.inside;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.springframework.stereotype.Component;

/** Who is logged in to Camunda's web applications in a browser: their session is the only place that knows. */
@Component
public class WebappsLogin {

    private final ProcessEngine engine;

    WebappsLogin(ProcessEngine engine) {
        this.engine = engine;
    }

    /** The user id; empty when nobody is logged in. */
    public Optional<String> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Authentications logins = session == null ? null : AuthenticationUtil.getAuthsFromSession(session);
        return Optional.ofNullable(logins)
                .map(found -> found.getAuthenticationForProcessEngine(engine.getName()))
                .map(Authentication::getIdentityId);
    }
}
