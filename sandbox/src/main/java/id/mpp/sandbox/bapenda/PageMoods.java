package id.mpp.sandbox.bapenda;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** What can go wrong with web pages and not with an interface made for programs. */
final class PageMoods {

    /** Attribute of a request that is answered as after a redesign. */
    static final String CHANGED = "bapenda.changed";

    /** Attribute of a request after whose result page the session ends. */
    static final String FORGETFUL = "bapenda.forgetful";

    static final Map<String, Filter> ALL = Map.of(
            "changed", marked(CHANGED),
            "forgetful", marked(FORGETFUL),
            "maintenance", maintenance(200),
            "maintenance-503", maintenance(503),
            "half", PageMoods::half);

    private PageMoods() {}

    private static Filter marked(String attribute) {
        return (request, response, chain) -> {
            request.setAttribute(attribute, true);
            chain.doFilter(request, response);
        };
    }

    private static Filter maintenance(int status) {
        byte[] page =
                Html.page("Pemeliharaan sistem", Html.read("pemeliharaan")).getBytes(StandardCharsets.UTF_8);
        return (request, response, chain) -> {
            ((HttpServletResponse) response).setStatus(status);
            response.setContentType(Html.TYPE);
            response.getOutputStream().write(page);
        };
    }

    /** The table ends in the middle of a row and the page with it; the length that is announced is that of the half. */
    private static void half(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ContentCachingResponseWrapper whole = new ContentCachingResponseWrapper((HttpServletResponse) response);
        chain.doFilter(request, whole);
        String page = new String(whole.getContentAsByteArray(), StandardCharsets.UTF_8);
        int table = page.indexOf("<tbody>");
        if (table > 0) {
            String half = page.substring(0, (table + page.indexOf("</tbody>")) / 2);
            whole.resetBuffer();
            whole.getOutputStream().write(half.getBytes(StandardCharsets.UTF_8));
        }
        whole.copyBodyToResponse();
    }
}
