package id.mpp.engine.deployments;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By which door a request wants to deploy.
 *
 * @param kind what the request wants
 * @param deployment the earlier deployment that is to be deployed again; empty otherwise
 */
record Door(Kind kind, String deployment) {

    private static final String ENGINE = "/engine-rest(?:/engine/default)?/deployment/";
    private static final Pattern CREATE = Pattern.compile(ENGINE + "create/?");
    private static final Pattern REDEPLOY = Pattern.compile(ENGINE + "([0-9A-Za-z-]+)/redeploy/?");
    private static final Pattern WEBAPPS = Pattern.compile("/camunda/api/engine/engine/[^/]+/deployment(?:/.*)?");

    static Door of(HttpServletRequest request) {
        String path = path(request);
        if (!"POST".equals(request.getMethod()) || !path.contains("/deployment")) {
            return new Door(Kind.NONE, "");
        }
        Matcher redeploy = REDEPLOY.matcher(path);
        if (WEBAPPS.matcher(path).matches()) {
            return new Door(Kind.SHUT, "");
        } else if (!request.getRequestURI().equals(request.getContextPath() + path)) {
            return new Door(Kind.UNCLEAR, "");
        } else if (CREATE.matcher(path).matches()) {
            return new Door(Kind.CREATE, "");
        } else if (redeploy.matches()) {
            return new Door(Kind.REDEPLOY, redeploy.group(1));
        }
        return new Door(Kind.NONE, "");
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }

    /** What can be wanted. */
    enum Kind {
        /** Something else. */
        NONE,
        /** Files are sent. */
        CREATE,
        /** An earlier version is to be the live one again. */
        REDEPLOY,
        /** The web applications' own way to the engine, which no page of theirs uses for this. */
        SHUT,
        /** Spelled so that container and engine might read it differently. */
        UNCLEAR
    }
}
