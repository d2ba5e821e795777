package id.mpp.sandbox.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts each call of an agency and lets the agency's mood decide what becomes of it. */
@Component
class MoodFilter extends OncePerRequestFilter {

    private static final String ODD_PAGE =
            "<!DOCTYPE html><html lang=\"id\"><title>Pemeliharaan</title><h1>Layanan sedang dalam pemeliharaan</h1></html>";

    private final Map<String, Agency> agencies;
    private final Moods moods;
    private final Calls calls;
    private final ObjectMapper json;

    MoodFilter(List<Agency> agencies, Moods moods, Calls calls, ObjectMapper json) {
        this.agencies = agencies.stream().collect(Collectors.toMap(Agency::name, Function.identity()));
        this.moods = moods;
        this.calls = calls;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return agencyOf(request) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Agency agency = agencyOf(request);
        calls.count(agency.name());
        Mood mood = moods.of(agency.name());
        switch (mood.mood()) {
            case "ok" -> chain.doFilter(request, response);
            case "slow" -> {
                think(mood.delayMillis());
                chain.doFilter(request, response);
            }
            case "down" -> close(response);
            case "refuses" -> refuse(response, agency.refusal().apply(request.getRequestURI()));
            case "odd" -> write(response, 200, MediaType.TEXT_HTML_VALUE, ODD_PAGE);
            default -> agency.ownMoods().get(mood.mood()).doFilter(request, response, chain);
        }
    }

    private Agency agencyOf(HttpServletRequest request) {
        String[] segments = request.getRequestURI().split("/", 3);
        return segments.length < 3 ? null : agencies.get(segments[1]);
    }

    private static void think(long millis) throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The sandbox stops while an agency is thinking", e);
        }
    }

    private static void close(HttpServletResponse response) {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.CONNECTION, "close");
    }

    private void refuse(HttpServletResponse response, Refusal refusal) throws IOException {
        if (refusal.body() instanceof String page) {
            write(response, refusal.status(), MediaType.TEXT_HTML_VALUE, page);
        } else {
            String body = json.writeValueAsString(refusal.body());
            write(response, refusal.status(), MediaType.APPLICATION_JSON_VALUE, body);
        }
    }

    private static void write(HttpServletResponse response, int status, String type, String body) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(body);
    }
}
