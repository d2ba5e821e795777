package id.mpp.engine.webapps;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives each page of the web applications the nonce that its own header names. Camunda 7.24 keeps the nonce of whichever request
 * came last in one place for all; when somebody else's request comes while a page is made, the page bears a nonce that its header
 * does not allow, the browser runs none of its scripts, and the officer looks at an empty page.
 */
class PageNonce extends OncePerRequestFilter {

    private static final String POLICY = "Content-Security-Policy";
    private static final Pattern IN_HEADER = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern IN_PAGE = Pattern.compile("\\bnonce=\"[^\"]*\"");

    /** Every byte is one character of it, so nothing is lost on the way there and back. */
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    /** Pages end with a slash; scripts and pictures, which are large, have an ending. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().endsWith("/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        Optional<String> nonce = nonce(answer);
        if (nonce.isPresent()) {
            String page = new String(answer.getContentAsByteArray(), BYTES);
            String own = IN_PAGE.matcher(page).replaceAll(Matcher.quoteReplacement("nonce=\"" + nonce.get() + '"'));
            answer.resetBuffer();
            answer.getOutputStream().write(own.getBytes(BYTES));
        }
        answer.copyBodyToResponse();
    }

    private static Optional<String> nonce(HttpServletResponse answer) {
        return Optional.ofNullable(answer.getHeader(POLICY))
                .map(IN_HEADER::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }
}
