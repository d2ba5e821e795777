package id.mpp.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses expressions in ad hoc queries, wherever they hide (CVE-2026-109432: the engine checks the top of a query but
 * not its {@code orQueries}, and evaluates what it finds there). Saved filters may hold a few harmless ones.
 */
class ExpressionShield extends OncePerRequestFilter {

    /** Far above any form or verdict; files come as uploads, which are not read here. */
    static final int LARGEST_BODY = 16 * 1024 * 1024;

    private static final String REFUSAL = "{\"type\":\"ExpressionRefused\",\"message\":\"%s\"}";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> parameter = expressionParameter(request);
        if (parameter.isPresent()) {
            refuse(response, "The parameter " + parameter.get() + " is not allowed.");
        } else if (mayCarryQuery(request)) {
            inspectBody(new RepeatableBody(request, LARGEST_BODY + 1), response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void inspectBody(RepeatableBody request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.content().length > LARGEST_BODY) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        Optional<String> finding = new QueryInspection(isSavedFilter(request)).firstFinding(request.content());
        if (finding.isPresent()) {
            refuse(response, finding.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<String> expressionParameter(HttpServletRequest request) {
        if (request.getQueryString() == null) {
            return Optional.empty();
        }
        return Collections.list(request.getParameterNames()).stream()
                .filter(QueryInspection::isExpressionKey)
                .findFirst();
    }

    /** Uploads and login forms are no queries; every other body is read as the engine would read it. */
    private static boolean mayCarryQuery(HttpServletRequest request) {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        boolean isForm = type.startsWith("multipart/form-data") || type.startsWith("application/x-www-form-urlencoded");
        return !isForm && request.getContentLengthLong() != 0;
    }

    /** Creating or changing a filter; running one ({@code /filter/{id}/list}) is an ad hoc query again. */
    private static boolean isSavedFilter(HttpServletRequest request) {
        return request.getRequestURI().matches(".*/filter/[^/]+/?")
                && ("PUT".equals(request.getMethod()) || request.getRequestURI().matches(".*/filter/create/?"));
    }

    private static void refuse(HttpServletResponse response, String message) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("application/json");
        response.getWriter().write(REFUSAL.formatted(message));
    }
}
