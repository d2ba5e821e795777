package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.e2e.actors.CockpitInBrowser;
import id.mpp.e2e.actors.OurPage;
import org.junit.jupiter.api.Test;

/** The page that lists where OSS and we differ; what it is told here stands in for a comparison. */
@Journey
class ReconciliationPageIT {

    private static final String ADDRESS = "/api/reconciliation";

    private final Stack stack;

    ReconciliationPageIT(Stack stack) {
        this.stack = stack;
    }

    @Test
    void beforeTheFirstComparisonThePageSaysSo() {
        try (Chromium chromium = Chromium.launch()) {
            assertThat(page(chromium, 404, "{\"status\":404}").text()).contains("Belum ada rekonsiliasi");
            assertThat(page(chromium, 200, "{\"checkedAt\":null,\"checked\":0,\"differences\":[]}")
                            .text())
                    .contains("Belum ada rekonsiliasi");
        }
    }

    @Test
    void differencesAreListedWithASentenceAndTheWayToTheStory() {
        try (Chromium chromium = Chromium.launch()) {
            OurPage page = page(chromium, 200, """
                    {"checkedAt": "2026-11-26T03:00:00Z", "checked": 123, "differences": [
                      {"businessKey": "I-99", "service": "izin-apotek", "kind": "status", "ours": "50", "theirs": "20",
                       "since": "2026-11-25T03:00:00Z", "sentence": "OSS belum mencatat persetujuan <b>MPP</b>."},
                      {"businessKey": "I-98", "service": null, "kind": "unknown-at-oss", "ours": "20", "theirs": null,
                       "since": null, "sentence": "OSS tidak mengenal permohonan ini."}]}
                    """);
            assertThat(page.text())
                    .contains("Kamis, 26 November 2026 pukul 10.00 WIB: 123 permohonan, 2 perbedaan")
                    .contains("I-99", "Status berbeda", "50", "20", "OSS belum mencatat persetujuan <b>MPP</b>.")
                    .contains("I-98", "Tidak dikenal OSS");
            assertThat(page.link("I-99")).endsWith("#/riwayat?nomor=I-99");
            assertThat(page.barriers()).isEmpty();
            page.photograph(Checkout.results("screenshots").resolve("rekonsiliasi.png"));
        }
    }

    @Test
    void troubleIsShownInWords() {
        try (Chromium chromium = Chromium.launch()) {
            OurPage page = page(chromium, 500, "{\"status\":500,\"detail\":\"Basis data tidak menjawab\"}");
            assertThat(page.message()).isEqualTo("Basis data tidak menjawab");
        }
    }

    private OurPage page(Chromium chromium, int status, String json) {
        CockpitInBrowser cockpit =
                chromium.cockpit(stack.addresses(), "manajer").logIn();
        return cockpit.answer(ADDRESS, status, json).open("Rekonsiliasi OSS");
    }
}
