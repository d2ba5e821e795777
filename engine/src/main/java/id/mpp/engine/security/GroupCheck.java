package id.mpp.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a call of {@code /api} pass when the login belongs to a group the method is {@link AllowedTo}. */
class GroupCheck implements HandlerInterceptor {

    private final CurrentLogin login;

    GroupCheck(CurrentLogin login) {
        this.login = login;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method) && !isAllowed(method)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "This login may not call " + request.getRequestURI());
        }
        return true;
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("id.mpp.");
    }

    /** A method without the annotation is open to administrators only. */
    private boolean isAllowed(HandlerMethod method) {
        AllowedTo allowed = method.getMethodAnnotation(AllowedTo.class);
        return login.isIn(Groups.ADMIN) || allowed != null && (isForEveryone(allowed) || login.isIn(allowed.value()));
    }

    private static boolean isForEveryone(AllowedTo allowed) {
        return List.of(allowed.value()).contains(Groups.EVERYONE);
    }
}
