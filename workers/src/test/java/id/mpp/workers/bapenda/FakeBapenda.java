package id.mpp.workers.bapenda;

import id.mpp.workers.fake.FakeSite;
import id.mpp.workers.fake.FakeSite.Reply;
import id.mpp.workers.fake.FakeSite.Request;
import id.mpp.workers.kit.partner.TestPartners;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** The office's site with pages as the sandbox serves them; a test spoils the answer of one step. */
final class FakeBapenda implements AutoCloseable {

    static final String IN_ARREARS = "9901000000010";
    static final String CLEAN = "9901000000001";
    static final String UNKNOWN = "3201000000010";

    static final String LOG_IN_PAGE = "GET /bapenda/masuk";
    static final String LOG_IN = "POST /bapenda/masuk";
    static final String FORM = "GET /bapenda/tagihan";
    static final String SEARCH = "POST /bapenda/tagihan";
    static final String PAGE_2 = "GET /bapenda/tagihan?halaman=2";
    static final String PAGE_3 = "GET /bapenda/tagihan?halaman=3";

    private static final String TOKEN = "rahasia-formulir";

    private final FakeSite site = new FakeSite(this::answer);
    private final Map<String, String> searches = new ConcurrentHashMap<>();
    private final Map<String, UnaryOperator<Reply>> faults = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> endings = new ConcurrentHashMap<>();

    WebBapenda client() {
        return client("sandi-benar");
    }

    WebBapenda client(String password) {
        Duration patience = Duration.ofSeconds(2);
        BapendaProperties settings =
                new BapendaProperties(site.uri().resolve("/bapenda"), "mpp", password, patience, patience, 5);
        return new WebBapenda(settings, TestPartners.open());
    }

    /** From now on this step is answered differently. */
    void spoil(String step, UnaryOperator<Reply> fault) {
        faults.put(step, fault);
    }

    void mend() {
        faults.clear();
    }

    /** All sessions end just before this step, so many times. */
    void endSessionsAt(String step, int times) {
        endings.put(step, new AtomicInteger(times));
    }

    long count(String step) {
        return site.lines().stream().filter(step::equals).count();
    }

    FakeSite site() {
        return site;
    }

    static String fixture(String name) {
        try (InputStream file = FakeBapenda.class.getResourceAsStream("/bapenda/" + name + ".html")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reply answer(Request request) {
        AtomicInteger ending = endings.getOrDefault(request.line(), new AtomicInteger());
        if (ending.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            searches.clear();
        }
        return faults.getOrDefault(request.line(), UnaryOperator.identity()).apply(healthy(request));
    }

    private Reply healthy(Request request) {
        return switch (request.line()) {
            case LOG_IN_PAGE ->
                page("masuk").with("Set-Cookie", cookie(UUID.randomUUID().toString()));
            case LOG_IN -> logIn(request);
            default -> searches.containsKey(session(request)) ? inside(request) : toLogIn();
        };
    }

    private Reply logIn(Request request) {
        if (!request.field("_token").equals(TOKEN) || session(request).isEmpty()) {
            return page("masuk-kedaluwarsa");
        }
        if (!request.field("pengguna").equals("mpp") || !request.field("sandi").equals("sandi-benar")) {
            return page("masuk-salah");
        }
        String session = UUID.randomUUID().toString();
        searches.put(session, "");
        return Reply.redirect(302, "/bapenda/tagihan").with("Set-Cookie", cookie(session));
    }

    private Reply inside(Request request) {
        return switch (request.line()) {
            case FORM -> page("tagihan");
            case SEARCH -> search(request);
            default -> results(searches.get(session(request)), request.line().replaceAll(".*halaman=", ""));
        };
    }

    private Reply search(Request request) {
        if (!request.field("_token").equals(TOKEN)) {
            return toLogIn();
        }
        searches.put(session(request), request.field("npwpd"));
        return results(request.field("npwpd"), "1");
    }

    private static Reply results(String npwpd, String number) {
        if (npwpd.equals(IN_ARREARS)) {
            return page("hasil-" + number);
        }
        Reply template = page(npwpd.startsWith("99") ? "lunas" : "kosong");
        return template.with(template.html().replace("{{npwpd}}", npwpd));
    }

    private static Reply page(String name) {
        return Reply.page(fixture(name).replace("{{token}}", TOKEN));
    }

    private static Reply toLogIn() {
        return Reply.redirect(302, "/bapenda/masuk");
    }

    private static String cookie(String session) {
        return "SESI=" + session + "; Path=/bapenda; HttpOnly";
    }

    private static String session(Request request) {
        return request.cookie().replaceAll(".*SESI=", "").replaceAll(";.*", "");
    }

    @Override
    public void close() {
        site.close();
    }
}
