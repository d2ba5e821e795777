package id.mpp.workers.bapenda;

import static id.mpp.workers.bapenda.FakeBapenda.CLEAN;
import static id.mpp.workers.bapenda.FakeBapenda.IN_ARREARS;
import static id.mpp.workers.bapenda.FakeBapenda.LOG_IN;
import static id.mpp.workers.bapenda.FakeBapenda.LOG_IN_PAGE;
import static id.mpp.workers.bapenda.FakeBapenda.PAGE_2;
import static id.mpp.workers.bapenda.FakeBapenda.PAGE_3;
import static id.mpp.workers.bapenda.FakeBapenda.SEARCH;
import static id.mpp.workers.bapenda.FakeBapenda.UNKNOWN;
import static id.mpp.workers.bapenda.FakeBapenda.fixture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.mpp.workers.fake.FakeSite.Reply;
import id.mpp.workers.kit.Explained;
import id.mpp.workers.kit.partner.PartnerUnavailable;
import id.mpp.workers.kit.partner.UnexpectedAnswer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a page gives a technical failure that says so, gives nothing away, and is never a verdict. */
class NeverAVerdictTest {

    private final FakeBapenda site = new FakeBapenda();
    private final WebBapenda client = site.client();

    @AfterEach
    void stop() {
        site.close();
    }

    static Stream<Arguments> spoiltPages() {
        return Stream.of(
                // the page is another one
                arguments("halaman hasil tidak dikenal", SEARCH, page("berubah")),
                arguments("halaman hasil tidak dikenal", PAGE_3, page("berubah")),
                arguments("halaman hasil tidak dikenal", SEARCH, page("tagihan")),
                arguments("halaman masuk tidak dikenal", LOG_IN_PAGE, page("tagihan")),
                arguments("formulir masuk tidak dikenal", LOG_IN_PAGE, edit("_token", "_csrf")),
                arguments("formulir kehilangan isian", LOG_IN_PAGE, edit("name=\"pengguna\"", "name=\"user\"")),
                arguments("formulir pencarian tidak dikenal", LOG_IN, page("berubah", "npwpd", "nomor")),
                arguments("formulir tidak dikirim dengan POST", LOG_IN, page("tagihan", "post", "get")),
                arguments("halaman hasil untuk NPWPD lain", SEARCH, edit(IN_ARREARS, CLEAN)),
                arguments("halaman hasil untuk NPWPD lain", PAGE_2, edit(IN_ARREARS, CLEAN)),
                arguments("halaman hasil tanpa NPWPD", SEARCH, edit("npwpd-dicari", "x")),
                arguments(
                        "halaman hasil bertentangan",
                        SEARCH,
                        edit("</section>", "<p class=\"kosong\">Data tidak ditemukan</p></section>")),
                arguments(
                        "halaman hasil bertentangan",
                        SEARCH,
                        page(
                                "kosong",
                                "{{npwpd}}</span></h2>\n<p class=\"kosong\">Data tidak ditemukan",
                                IN_ARREARS + "</span></h2>\n<p class=\"kosong\">Data tidak dapat dimuat")),
                arguments("HTTP 404", SEARCH, status(404)),
                arguments("bukan halaman web", SEARCH, type("application/json")),
                // its table is another one
                arguments("kolom tabel tagihan berubah", SEARCH, edit("<th>Status<", "<th>Keterangan<")),
                arguments("kolom tabel tagihan berubah", SEARCH, edit("<th>Status</th>", "")),
                arguments(
                        "kolom tabel tagihan berubah",
                        SEARCH,
                        edit("<th>Status</th>", "<th>Status</th><th>Denda</th>")),
                arguments("tabel tagihan tidak dikenal", SEARCH, edit("</table>", "</table><table></table>")),
                arguments("status tagihan tidak dikenal", PAGE_3, edit(">Belum lunas<", ">Lunas sebagian<")),
                arguments("status tagihan tidak dikenal", SEARCH, edit(">Lunas<", ">LUNAS?<")),
                arguments("jumlah tagihan tidak dikenal", SEARCH, edit("Rp 87.500", "Rp 87,500")),
                arguments("jumlah tagihan tidak dikenal", PAGE_3, edit("Rp 1.250.000", "1250000")),
                arguments("jatuh tempo tidak dikenal", SEARCH, edit("15-02-2024", "31-02-2024")),
                arguments("baris tagihan tidak lengkap", SEARCH, edit("<td>Rp 87.500</td>", "")),
                arguments("baris tagihan tidak lengkap", SEARCH, edit("<td>Rp 87.500</td>", "<td></td>")),
                arguments("baris tagihan tidak lengkap", PAGE_2, edit("</tbody>", "<tr><td>Memuat</td></tr></tbody>")),
                // its rows are not those that it announces
                arguments("jumlah baris tidak sesuai ringkasan", SEARCH, edit("<tr><td>.*?</tr>", "")),
                arguments("jumlah baris tidak sesuai ringkasan", PAGE_2, edit("dari 23 data", "dari 24 data")),
                arguments("jumlah baris tidak sesuai ringkasan", PAGE_3, edit("dari 23 data", "dari 22 data")),
                arguments("jumlah baris tidak sesuai ringkasan", PAGE_2, page("hasil-1")),
                arguments("jumlah baris tidak sesuai ringkasan", PAGE_2, page("hasil-3")),
                arguments("jumlah baris tidak sesuai ringkasan", PAGE_2, edit("page\">2<", "page\">1<")),
                arguments("ringkasan hasil tidak dikenal", SEARCH, edit("Menampilkan", "Tampil")),
                arguments("nomor halaman tidak dikenal", PAGE_2, edit("aria-current=\"page\"", "")),
                arguments("halaman berikutnya tidak ditemukan", SEARCH, edit(">Berikutnya<", ">Lanjut<")),
                arguments("tagihan yang sama muncul dua kali", PAGE_2, edit("2025/00213", "2024/00201")),
                arguments(
                        "masih ada halaman setelah data terakhir",
                        PAGE_3,
                        edit("</nav>", "<a href=\"/bapenda/tagihan?halaman=4\">Berikutnya</a></nav>")),
                // it is no whole page
                arguments("halaman terpotong", SEARCH, cut(0.7)),
                arguments("halaman terpotong", PAGE_3, cut(0.7)),
                arguments("halaman kosong", PAGE_2, bytes(new byte[0])),
                arguments("halaman lebih besar dari 1000000 bita", SEARCH, edit("</main>", "x".repeat(1_000_000))),
                arguments("isi halaman tidak sesuai dengan himpunan karakternya", SEARCH, encoded("windows-1252")),
                arguments("himpunan karakter halaman tidak dikenal", SEARCH, type("text/html;charset=mbuh")),
                arguments("ringkasan hasil tidak dikenal", SEARCH, type("text/html;charset=ISO-8859-1")),
                arguments("halaman terpotong", SEARCH, encoded("UTF-16LE")),
                // it leads somewhere else
                arguments("halaman mengarah ke luar situsnya", SEARCH, redirect(302, "https://pajak.example/")),
                arguments(
                        "halaman mengarah ke luar situsnya", LOG_IN, redirect(302, "//pajak.example/bapenda/tagihan")),
                arguments(
                        "halaman mengarah ke luar situsnya",
                        SEARCH,
                        edit("/bapenda/tagihan.halaman=2\">Ber", "http://localhost:1/x\">Ber")),
                arguments(
                        "halaman mengarah ke luar situsnya",
                        LOG_IN_PAGE,
                        edit("action=\"", "action=\"//pajak.example")),
                arguments("pengalihan yang mengulang formulir", SEARCH, redirect(307, "/bapenda/masuk")),
                arguments("pengalihan tanpa akhir", PAGE_2, redirect(302, "/bapenda/tagihan?halaman=2")));
    }

    @ParameterizedTest(name = "{0} ({1})")
    @MethodSource("spoiltPages")
    void aSpoiltPageIsUnexpected(String what, String step, UnaryOperator<Reply> fault) {
        site.spoil(step, fault);

        Explained failure = failureOf(IN_ARREARS);

        assertThat(failure)
                .isInstanceOf(UnexpectedAnswer.class)
                .hasMessageStartingWith("Bapenda memberi jawaban yang tidak sesuai antarmuka: " + what);
        assertThatNothingIsGivenAway(failure.getMessage().replace("1000000", "").replaceAll("HTTP \\d{3}", ""));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "200, GET /bapenda/masuk",
        "200, POST /bapenda/masuk",
        "200, POST /bapenda/tagihan",
        "200, GET /bapenda/tagihan?halaman=3",
        "503, GET /bapenda/masuk",
        "503, POST /bapenda/tagihan",
        "503, GET /bapenda/tagihan?halaman=3"
    })
    void maintenancePassesAndIsTriedLater(int status, String step) {
        site.spoil(step, reply -> Reply.page(fixture("pemeliharaan")).with(status));

        Explained failure = failureOf(IN_ARREARS);

        assertThat(failure).isInstanceOf(PartnerUnavailable.class);
        assertThat(failure.getMessage()).containsIgnoringCase("halaman \"Pemeliharaan sistem");
        assertThatNothingIsGivenAway(failure.getMessage().replaceAll("HTTP \\d{3}", ""));
    }

    @ParameterizedTest
    @CsvSource({"POST /bapenda/tagihan", "GET /bapenda/tagihan?halaman=2", "POST /bapenda/masuk"})
    void namesAndNumbersOfAStrangePageAreMasked(String step) {
        site.spoil(
                step,
                reply -> Reply.page("<html><head><title>Sesi 9901000000010 atas nama Tunggak Contoh</title>"
                        + "</head><body><h1>Apotek Tunggak, 99.01.0000000.10</h1>Rp 1.250.000 Galih</body></html>"));

        Explained failure = failureOf(IN_ARREARS);

        assertThat(failure.getMessage()).contains("halaman \"Sesi ************* atas nama …\": …");
        assertThatNothingIsGivenAway(failure.getMessage());
    }

    static Stream<Arguments> wholePages() {
        return Stream.of(
                arguments(LOG_IN_PAGE, CLEAN),
                arguments("GET /bapenda/tagihan", CLEAN),
                arguments(SEARCH, CLEAN),
                arguments(SEARCH, UNKNOWN),
                arguments(SEARCH, IN_ARREARS),
                arguments(PAGE_2, IN_ARREARS),
                arguments(PAGE_3, IN_ARREARS));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("wholePages")
    void aPageCutAnywhereGivesNoVerdict(String step, String npwpd) {
        for (int position : positions(step, npwpd)) {
            site.spoil(step, reply -> reply.with(reply.html().substring(0, position)));

            assertThat(failureOf(npwpd)).as("cut at %d", position).isInstanceOf(UnexpectedAnswer.class);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("wholePages")
    void aPageCutAndMendedBySomebodyGivesTheRightAnswerOrNone(String step, String npwpd) {
        Optional<List<Bill>> right = client.bills(npwpd);
        for (int position : positions(step, npwpd)) {
            site.spoil(step, reply -> reply.with(reply.html().substring(0, position) + "</body></html>"));

            try {
                assertThat(client.bills(npwpd)).as("cut at %d", position).isEqualTo(right);
            } catch (UnexpectedAnswer none) {
                assertThat(none).hasMessageContaining("halaman");
            }
        }
    }

    /** Every fifty characters of the page, and around the end of the document. */
    private int[] positions(String step, String npwpd) {
        int[] end = new int[1];
        site.spoil(step, reply -> {
            end[0] = reply.html().indexOf("</html>") + "</html>".length();
            return reply;
        });
        client.bills(npwpd);
        return IntStream.concat(
                        IntStream.iterate(1, position -> position < end[0] - 8, position -> position + 50),
                        IntStream.range(end[0] - 8, end[0]))
                .toArray();
    }

    private Explained failureOf(String npwpd) {
        return catchThrowableOfType(Explained.class, () -> client.bills(npwpd));
    }

    private static void assertThatNothingIsGivenAway(String message) {
        assertThat(message).doesNotContainPattern("\\d").hasSizeLessThan(260);
        assertThat(message.replace("Bapenda", "")).doesNotContain("Apotek", "Tunggak", "Galih", "Contoh", "SKPD");
    }

    private static UnaryOperator<Reply> page(String name) {
        return reply -> Reply.page(fixture(name).replace("{{token}}", "rahasia-formulir"));
    }

    private static UnaryOperator<Reply> page(String name, String old, String changed) {
        return reply -> Reply.page(fixture(name).replace(old, changed));
    }

    private static UnaryOperator<Reply> edit(String pattern, String changed) {
        return reply -> {
            String edited = reply.html().replaceFirst(pattern, changed);
            assertThat(edited).as("%s is on the page", pattern).isNotEqualTo(reply.html());
            return reply.with(edited);
        };
    }

    private static UnaryOperator<Reply> status(int status) {
        return reply -> reply.with(status);
    }

    private static UnaryOperator<Reply> type(String type) {
        return reply -> reply.with("Content-Type", type);
    }

    private static UnaryOperator<Reply> bytes(byte[] body) {
        return reply -> reply.with(body);
    }

    private static UnaryOperator<Reply> encoded(String charset) {
        return reply -> reply.with(reply.html().getBytes(Charset.forName(charset)));
    }

    private static UnaryOperator<Reply> cut(double share) {
        return reply ->
                reply.with(new String(reply.body(), 0, (int) (reply.body().length * share), StandardCharsets.UTF_8));
    }

    private static UnaryOperator<Reply> redirect(int status, String location) {
        return reply -> Reply.redirect(status, location);
    }
}
