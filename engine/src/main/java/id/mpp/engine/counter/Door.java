package id.mpp.engine.counter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way by which Camunda lets somebody start a process: its own REST interface or that of its web applications.
 *
 * @param id of the process definition; null when it is named by its key
 * @param key of the process definition; null when it is named by its id
 */
record Door(String id, String key) {

    private static final String DEFINITIONS =
            "/(?:engine-rest(?:/engine/[^/]+)?|camunda/api/engine/engine/[^/]+)/process-definition";
    private static final Pattern START =
            Pattern.compile(DEFINITIONS + "/(?:key/([^/]+)|([^/]+))/(?:start|submit-form)/?");
    private static final Pattern LIST = Pattern.compile(DEFINITIONS + "(?:/count)?/?");

    static Optional<Door> of(HttpServletRequest request) {
        Matcher start = START.matcher(path(request));
        return "POST".equals(request.getMethod()) && start.matches()
                ? Optional.of(new Door(start.group(2), start.group(1)))
                : Optional.empty();
    }

    /** Whether somebody asks what he may start, as Tasklist does before it shows its list. */
    static boolean isListOf(HttpServletRequest request) {
        return LIST.matcher(path(request)).matches() && "true".equals(request.getParameter("startablePermissionCheck"));
    }

    /** The container has decoded and normalised this path, so no spelling of it slips through. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }
}
