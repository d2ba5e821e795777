package id.mpp.sandbox.oss;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Gives the answers of OSS as its present habits have them, or takes what is sent and does not answer. */
@Component
class QuirkFilter extends OncePerRequestFilter {

    private static final Set<String> SENDING =
            Set.of("/oss/receiveLicenseStatus", "/oss/receiveLicense", "/oss/updateLicense");
    private static final byte[] PAGE = """
            <!DOCTYPE html><html lang="id"><head><title>Galat</title></head><body><h1>Terjadi kesalahan pada peladen</h1>
            <p>Untuk NIB 9901011708900001 atas nama Contoh</p></body></html>""".getBytes(StandardCharsets.UTF_8);

    private final Quirks quirks;
    private final ObjectMapper json;

    QuirkFilter(Quirks quirks, ObjectMapper json) {
        this.quirks = quirks;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/oss/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (quirks.has(Quirk.GATEWAY_TIMEOUT)) {
            write(response, 504, MediaType.TEXT_HTML_VALUE, PAGE);
        } else if (quirks.has(Quirk.HTML_PAGE)) {
            write(response, 200, MediaType.TEXT_HTML_VALUE, PAGE);
        } else if (quirks.has(Quirk.HTML_AS_JSON)) {
            write(response, 200, MediaType.APPLICATION_JSON_VALUE, PAGE);
        } else {
            answer(request, response, chain);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (quirks.has(Quirk.SLOW)) {
            think();
        }
        ContentCachingResponseWrapper plain = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, plain);
        byte[] answer = shaped(plain.getContentAsByteArray());
        boolean isSending = SENDING.contains(request.getRequestURI());
        if (isSending && isLost()) {
            cut(response, answer.length);
        } else {
            write(response, plain.getStatus(), MediaType.APPLICATION_JSON_VALUE, shortened(answer, isSending));
        }
    }

    private boolean isLost() {
        return quirks.has(Quirk.ANSWER_LOST) || quirks.end(Quirk.ANSWER_LOST_ONCE);
    }

    private byte[] shaped(byte[] plain) throws IOException {
        if (!(json.readTree(plain) instanceof ObjectNode answer)) {
            return plain;
        }
        for (Quirk quirk : Quirk.values()) {
            answer = quirks.has(quirk) ? quirk.shape(answer) : answer;
        }
        return json.writeValueAsBytes(answer);
    }

    private byte[] shortened(byte[] answer, boolean isSending) {
        if (isSending && quirks.has(Quirk.EMPTY_ANSWER)) {
            return new byte[0];
        }
        return quirks.has(Quirk.HALF_JSON) ? Arrays.copyOf(answer, answer.length / 2) : answer;
    }

    /** Promises an answer and closes the connection instead. */
    private static void cut(HttpServletResponse response, int length) throws IOException {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        response.setContentLength(length);
        response.flushBuffer();
    }

    private static void write(HttpServletResponse response, int status, String type, byte[] body) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static void think() throws IOException {
        try {
            TimeUnit.SECONDS.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The sandbox stops while OSS is thinking");
        }
    }
}
