package id.mpp.workers.kit.partner;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An excerpt tells a developer which page came and nobody who is on it. */
class PageExcerptTest {

    @ParameterizedTest
    @CsvSource({
        "Sistem sedang dalam pemeliharaan, Sistem sedang dalam pemeliharaan",
        "502 Bad Gateway, *** Bad Gateway",
        "Tagihan atas nama Siti Contoh Rahayu, Tagihan atas nama …",
        "Siti membayar 12 tagihan NPWPD 9901000000010, … ** tagihan … *************",
        "P.2.0001234.05.008, … * ******* ** ***",
        "'', tanpa judul"
    })
    void onlyEverydayWordsStayAndDigitsAreMasked(String title, String expected) {
        assertThat(PageExcerpt.of(Jsoup.parse("<title>" + title + "</title>")))
                .isEqualTo("halaman \"" + expected + "\": -");
    }

    @Test
    void theFirstHeadingFollowsOrElseTheFirstWords() {
        assertThat(PageExcerpt.of(Jsoup.parse("<title>Galat</title>Daerah<h1>Akses ditolak</h1>untuk Budi")))
                .isEqualTo("halaman \"Galat\": Akses ditolak");
        assertThat(PageExcerpt.of(Jsoup.parse("<title>Galat</title><p>Akses ditolak untuk Budi, hubungi pengelola")))
                .isEqualTo("halaman \"Galat\": Akses ditolak untuk … hubungi pengelola");
    }

    @Test
    void anExcerptIsShort() {
        String words = "pemeliharaan ".repeat(50);

        assertThat(PageExcerpt.of(Jsoup.parse("<title>" + words + "</title>" + words)))
                .hasSize(120)
                .endsWith("…");
    }
}
