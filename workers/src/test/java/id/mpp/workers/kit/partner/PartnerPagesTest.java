package id.mpp.workers.kit.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mpp.workers.fake.FakeSite;
import id.mpp.workers.fake.FakeSite.Reply;
import id.mpp.workers.fake.FakeSite.Request;
import id.mpp.workers.kit.NotRetryable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A partner's pages reach us whole, from himself, in time, or not at all. */
@Timeout(30)
class PartnerPagesTest {

    private static final String FORM = """
            <html><head><title>Masuk</title></head><body><form method="post" action="kirim">
            <input type="hidden" name="_token" value="t&amp;1"><input name="nama" value=""><input type="checkbox" name="setuju">
            <button name="aksi" value="x">Kirim</button></form></body></html>""";

    private volatile Function<Request, Reply> behaviour = request -> Reply.page("<html>ya</html>");
    private final FakeSite site = new FakeSite(request -> behaviour.apply(request));

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void aFormIsSentWithItsHiddenFieldsAndTheOnesWeFill() {
        behaviour = request -> Reply.page(FORM);
        Visit visit = visit();

        visit.submit(visit.open("/masuk").form("nama", "formulir"), Map.of("nama", "Añ & b"));

        assertThat(site.lines()).containsExactly("GET /web/masuk", "POST /web/kirim");
        assertThat(site.requests().get(1).body()).isEqualTo("_token=t%261&nama=A%C3%B1+%26+b");
    }

    @Test
    void aFormIsSentInTheEncodingOfItsPage() {
        behaviour = request -> Reply.page("")
                .with("Content-Type", "text/html; charset=windows-1252")
                .with(FORM.getBytes(Charset.forName("windows-1252")));
        Visit visit = visit();

        visit.submit(visit.open("/masuk").form("nama", "formulir"), Map.of("nama", "ñ"));

        assertThat(site.requests().get(1).body()).endsWith("nama=%F1");
    }

    @Test
    void aFormThatWouldPutItsFieldsIntoTheAddressIsNotSent() {
        behaviour = request -> Reply.page(FORM.replace("method=\"post\"", ""));
        Visit visit = visit();
        Page page = visit.open("/masuk");

        assertThatExceptionOfType(UnexpectedAnswer.class)
                .isThrownBy(() -> visit.submit(page.form("nama", "formulir"), Map.of("nama", "x")))
                .withMessageContaining("formulir tidak dikirim dengan POST");
        assertThat(site.requests()).hasSize(1);
    }

    @Test
    void cookiesAreKeptForOneVisitorAndNotForTheNext() {
        behaviour = request -> Reply.page("<html></html>").with("Set-Cookie", "sesi=a1; Path=/; HttpOnly");
        PartnerPages pages = pages(site.uri(), 1000);
        Visit first = pages.visit();
        first.open("/a");
        first.open("/b");
        pages.visit().open("/c");

        assertThat(site.requests().stream().map(Request::cookie)).containsExactly("", "sesi=a1", "");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303})
    void aRedirectWithinTheSiteIsFollowedWithoutTheForm(int status) {
        behaviour = request ->
                request.line().equals("POST /web/kirim") ? Reply.redirect(status, "/lain?x=1") : Reply.page(FORM);
        Visit visit = visit();

        Page page = visit.submit(visit.open("/masuk").form("nama", "formulir"), Map.of("nama", "x"));

        assertThat(page.isRedirected()).isTrue();
        assertThat(page.html().location()).isEqualTo(site.uri() + "/lain?x=1");
        assertThat(site.lines()).endsWith("GET /lain?x=1");
        assertThat(site.requests().get(2).body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost/",
                "http://127.0.0.1/",
                "//pajak.example/",
                "http://localhost:1/",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "http://localhost@pajak.example/",
                "http://[",
                "\\\\pajak.example"
            })
    void nobodyLeavesTheSite(String location) {
        behaviour = request -> Reply.redirect(302, location);

        assertThatExceptionOfType(UnexpectedAnswer.class)
                .isThrownBy(() -> visit().open("/"))
                .withMessageNotContaining("pajak.example");
        assertThat(site.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"401", "403"})
    void refusedCredentialsAreAnIncident(int status) {
        behaviour = request -> Reply.page("<html></html>").with(status);

        assertThatExceptionOfType(NotRetryable.class)
                .isThrownBy(() -> visit().open("/"))
                .withMessage("Pajak menolak kredensial kami");
    }

    @ParameterizedTest
    @CsvSource({"408", "429", "500", "503"})
    void troubleOfTheServerIsTriedLaterAndNotRepeatedBehindOurBack(int status) {
        behaviour = request ->
                Reply.page("<html><title>Galat 9901 Siti</title></html>").with(status);

        assertThatExceptionOfType(PartnerUnavailable.class)
                .isThrownBy(() -> visit().open("/"))
                .withMessageNotContaining("9901")
                .withMessageNotContaining("Siti");
        assertThat(site.requests()).hasSize(1);
    }

    @Test
    void nobodyListeningIsUnavailable() {
        PartnerPages nobody = pages(URI.create("http://localhost:1"), 1000);

        assertThatExceptionOfType(PartnerUnavailable.class)
                .isThrownBy(() -> nobody.visit().open("/"));
    }

    @Test
    void aSiteThatDoesNotAnswerIsUnavailable() {
        CountDownLatch never = new CountDownLatch(1);
        behaviour = request -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Reply.page("");
        };

        assertThatExceptionOfType(PartnerUnavailable.class)
                .isThrownBy(() -> pages(site.uri(), 200).visit().open("/"));
    }

    @Test
    void aPageThatTricklesIsUnavailable() throws IOException {
        try (RawSite trickling = new RawSite("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", true)) {
            assertThatExceptionOfType(PartnerUnavailable.class)
                    .isThrownBy(() -> pages(trickling.uri(), 300).visit().open("/"))
                    .withMessage("Pajak terlalu lambat mengirim halaman");
        }
    }

    @Test
    void aPageShorterThanItsAnnouncedLengthIsUnavailable() throws IOException {
        String half = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99\r\n\r\n<html></html>";
        try (RawSite broken = new RawSite(half, false)) {
            assertThatExceptionOfType(PartnerUnavailable.class)
                    .isThrownBy(() -> pages(broken.uri(), 1000).visit().open("/"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>x</html>", "<HTML>x</HTML >\n\n", "<html>x</html> <!-- 3 ms --> <!-- b -->\n"})
    void aWholePageEndsWithItsEndTag(String html) {
        behaviour = request -> Reply.page(html);

        assertThat(visit().open("/").html().text()).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>x</html", "<html>x", "x", "<html>x</html>y", "<html>x<!-- </html>", "{}"})
    void whatEndsOtherwiseIsNoWholePage(String html) {
        behaviour = request -> Reply.page(html);

        assertThatExceptionOfType(UnexpectedAnswer.class)
                .isThrownBy(() -> visit().open("/"))
                .withMessageContaining("halaman terpotong");
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, <meta charset=windows-1252>, windows-1252",
        "text/html, <meta http-equiv='Content-Type' content='text/html; charset=windows-1252'>, windows-1252",
        "text/html; charset=windows-1252, <meta charset=utf-8>, windows-1252",
        "text/html, <!-- -->, UTF-8",
        "application/xhtml+xml;charset=\"utf-8\", <!-- -->, UTF-8"
    })
    void thePageIsReadInTheEncodingItDeclares(String type, String head, String charset) {
        behaviour = request -> Reply.page("")
                .with("Content-Type", type)
                .with(("<html><head>" + head + "</head>1–2</html>").getBytes(Charset.forName(charset)));

        assertThat(visit().open("/").html().text()).isEqualTo("1–2");
    }

    private Visit visit() {
        return pages(site.uri(), 1000).visit();
    }

    private static PartnerPages pages(URI site, int readMillis) {
        return TestPartners.open()
                .pages("Pajak", site.resolve("/web/"), Duration.ofSeconds(1), Duration.ofMillis(readMillis));
    }

    /** Says these bytes to one caller and hangs up, or goes on byte by byte. */
    private static final class RawSite implements AutoCloseable {

        private final ServerSocket server;
        private final CountDownLatch closed = new CountDownLatch(1);

        RawSite(String answer, boolean trickles) throws IOException {
            server = new ServerSocket(0, 1, InetAddress.getByName("localhost"));
            Thread thread = new Thread(() -> serve(answer, trickles));
            thread.setDaemon(true);
            thread.start();
        }

        URI uri() {
            return URI.create("http://localhost:" + server.getLocalPort());
        }

        private void serve(String answer, boolean trickles) {
            try (Socket caller = server.accept();
                    InputStream in = caller.getInputStream();
                    OutputStream out = caller.getOutputStream()) {
                in.read(new byte[8192]);
                out.write(answer.getBytes(StandardCharsets.UTF_8));
                out.flush();
                while (trickles && !closed.await(50, TimeUnit.MILLISECONDS)) {
                    out.write('x');
                    out.flush();
                }
            } catch (IOException e) {
                // the caller has had enough
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() throws IOException {
            closed.countDown();
            server.close();
        }
    }
}
