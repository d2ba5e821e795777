package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.CalendarPage;
import id.mpp.e2e.actors.CockpitInBrowser;
import id.mpp.e2e.actors.Filing;
import id.mpp.e2e.actors.Http;
import id.mpp.e2e.actors.OfficerInBrowser;
import id.mpp.e2e.actors.OurPage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator corrects the calendar and sees beforehand whom it moves. */
@Journey
class CalendarIT {

    private static final Path PICTURES = Checkout.results("screenshots");
    private static final String NAME = "Hari Jadi Kabupaten Contoh";

    private final Stack stack;
    private final Chromium chromium;
    private final Actors actors;
    private final Http admin;
    private JsonNode before;

    CalendarIT(Stack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
        actors = stack.actors();
        admin = actors.operator().http();
    }

    @BeforeEach
    void rememberTheCalendar() {
        before = calendar();
    }

    @AfterEach
    void putItBack() {
        if (!calendar().get("version").equals(before.get("version"))) {
            apply(before.get("calendar"));
        }
    }

    @Test
    void aNewHolidayShowsWhomItMovesAndThenMovesThem() {
        Filing filing = running();
        LocalDate holiday = workingDay(filing, 2);
        CalendarPage calendar = open();
        assertThat(calendar.mayBeApplied()).isFalse();

        calendar.addHoliday(holiday, NAME);
        assertThat(calendar.changes()).singleElement().asString().contains("Ditambahkan", NAME, "libur daerah");
        assertThat(calendar.mayBeApplied())
                .as("before anybody has seen whom it moves")
                .isFalse();
        assertThat(calendar.preview()).contains(filing.key(), "permohonan yang masih terbuka akan berpindah");
        String deadline = calendar.newDeadline(filing.key());
        assertThat(sentence(filing)).as("nothing has moved yet").doesNotContain(deadline);
        assertThat(calendar.page().barriers()).isEmpty();
        calendar.page().photograph(PICTURES.resolve("kalender-pratinjau.png"));

        assertThat(calendar.apply()).contains("Alasan perubahan: wajib diisi");
        assertThat(calendar().get("version")).isEqualTo(before.get("version"));
        assertThat(calendar.because("Perbup Contoh 99/2026").apply()).contains("berlaku", "berpindah");
        assertThat(calendar.page().waitFor("Perbup Contoh 99/2026")).contains("oleh admin");
        assertThat(sentence(filing)).contains(deadline);
        assertThat(inTasklist(filing)).contains(deadline);
    }

    @Test
    void whoeverEditsAfterThePreviewHasToLookAgain() {
        Filing filing = running();
        CalendarPage calendar = open().addHoliday(workingDay(filing, 1), NAME);
        calendar.preview();
        assertThat(calendar.mayBeApplied()).isTrue();
        calendar.addHoliday(workingDay(filing, 3), "Hari kedua");
        assertThat(calendar.mayBeApplied()).isFalse();
    }

    @Test
    void whoComesSecondIsToldAndLosesNothing() {
        Filing filing = running();
        LocalDate mine = workingDay(filing, 1);
        LocalDate theirs = workingDay(filing, 3);
        CalendarPage calendar = open().addHoliday(mine, NAME).because("Perbup Contoh 98/2026");
        calendar.preview();
        apply(with(before.get("calendar"), theirs, "Hari orang lain"));

        assertThat(calendar.apply()).contains("sudah diganti orang lain", "Isian Anda tidak hilang");
        calendar.page().photograph(PICTURES.resolve("kalender-bentrok.png"));
        calendar.page().press("Pindahkan perubahan saya ke versi terbaru").waitFor("Periksa lagi");
        assertThat(calendar.changes()).singleElement().asString().contains(NAME);
        assertThat(calendar.page().value("Alasan perubahan")).isEqualTo("Perbup Contoh 98/2026");
        calendar.preview();
        assertThat(calendar.apply()).contains("berlaku");
        assertThat(calendar().toString()).contains(NAME, "Hari orang lain");
    }

    @Test
    void aFaultIsNamedByItsPlaceAndNothingTypedIsLost() {
        CockpitInBrowser cockpit = cockpit("admin");
        CalendarPage calendar = new CalendarPage(cockpit.open("Kalender"))
                .addHoliday(LocalDate.of(2027, 3, 3), NAME)
                .addEmptyDay(2027);
        assertThat(calendar.previewInVain()).contains("Tahun 2027, hari ke-", "tanggal: wajib diisi");
        cockpit.open("Riwayat");
        cockpit.open("Kalender");
        assertThat(calendar.changes()).as("after a walk to another page").anyMatch(change -> change.contains(NAME));
        assertThat(calendar.load("{\"years\": [}")).contains("bukan JSON yang dapat dibaca");
        String wrongKind = before.get("calendar").toString().replaceFirst("\"libur\"", "\"liburan\"");
        assertThat(calendar.load(wrongKind)).contains("sudah dimuat");
        assertThat(calendar.previewInVain()).contains("Tahun 2026, hari ke-1, jenis");
        String noDecree = before.get("calendar").toString().replaceFirst("\"unconfirmed\"", "\"confirmed\"");
        calendar.load(noDecree);
        assertThat(calendar.previewInVain()).contains("Tahun 2027, keputusan", "wajib menyebut nomor keputusannya");
        calendar.load(before.get("calendar").toString());
        assertThat(calendar.addHoliday(LocalDate.of(2027, 12, 25), "Natal dua kali")
                        .previewInVain())
                .contains("Tahun 2027, daftar hari: 2027-12-25 tercantum dua kali");
        assertThat(calendar().get("version")).isEqualTo(before.get("version"));
    }

    @Test
    void aSessionThatEndsLosesNothingTyped() {
        CockpitInBrowser cockpit = cockpit("admin");
        CalendarPage calendar = new CalendarPage(cockpit.open("Kalender")).addHoliday(LocalDate.of(2027, 3, 3), NAME);
        cockpit.loseSession();
        assertThat(calendar.previewInVain()).contains("Silakan masuk terlebih dahulu");
        calendar = new CalendarPage(cockpit.logInAgain().open("Kalender"));
        assertThat(calendar.changes()).singleElement().asString().contains(NAME);
    }

    @Test
    void aWholeCalendarComesInAsADocument() {
        Filing filing = running();
        LocalDate holiday = workingDay(filing, 2);
        CalendarPage calendar = open();
        assertThat(calendar.load(with(before.get("calendar"), holiday, NAME).toString()))
                .contains("Belum ada yang berlaku");
        assertThat(calendar.changes()).singleElement().asString().contains(NAME);
        assertThat(calendar.preview()).contains(filing.key());
    }

    @Test
    void aManagerReadsTheCalendarAndChangesNothing() {
        OurPage page = cockpit("manajer").open("Kalender");
        assertThat(page.text())
                .contains(
                        "Versi " + before.get("version").asText(),
                        "SKB 3 Menteri",
                        "Dikonfirmasi",
                        "Belum dikonfirmasi")
                .contains("Zona waktu", "WIB", "5 hari, Senin sampai Jumat", "08:00", "16:00")
                .contains("belum ditetapkan dengan keputusan", "Hari Kemerdekaan", "Kalender bawaan");
        assertThat(page.offers("Pratinjau")).isFalse();
        assertThat(page.barriers()).isEmpty();
        page.photograph(PICTURES.resolve("kalender-manajer.png"));
        assertThat(actors.officer("manajer")
                        .http()
                        .post("/api/calendar/preview", Map.of("calendar", before.get("calendar")))
                        .status())
                .isEqualTo(403);
        page.press("Lihat versi 1").waitFor("Isi versi 1");
    }

    private Filing running() {
        Filing filing = Filing.pharmacy();
        actors.oss().send(filing);
        actors.officers().acceptFiles(filing.key());
        return filing;
    }

    private LocalDate workingDay(Filing filing, int index) {
        return LocalDate.parse(clock(filing).at("/days/" + index).asText());
    }

    private String sentence(Filing filing) {
        return clock(filing).get("sentence").asText();
    }

    private JsonNode clock(Filing filing) {
        return actors.operator().application(filing.key()).expect(200).json().get("clock");
    }

    private String inTasklist(Filing filing) {
        OfficerInBrowser inspector =
                chromium.officer(stack.addresses(), "petugas.dinkes").logIn();
        inspector.waitForTaskOf(filing.key());
        return inspector.open().openStory().text();
    }

    private CalendarPage open() {
        return new CalendarPage(cockpit("admin").open("Kalender"));
    }

    private CockpitInBrowser cockpit(String login) {
        return chromium.cockpit(stack.addresses(), login).logIn();
    }

    private JsonNode calendar() {
        return admin.get("/api/calendar").expect(200).json();
    }

    private void apply(JsonNode calendar) {
        int basedOn = calendar().get("version").intValue();
        admin.post("/api/calendar", Map.of("basedOn", basedOn, "reason", "Uji", "calendar", calendar))
                .expect(200);
    }

    private static JsonNode with(JsonNode calendar, LocalDate date, String name) {
        ObjectNode changed = calendar.deepCopy();
        changed.withArray("years").forEach(year -> {
            if (year.get("year").intValue() == date.getYear()) {
                ((ObjectNode) year)
                        .withArray("days")
                        .addObject()
                        .put("date", date.toString())
                        .put("kind", "daerah")
                        .put("name", name);
            }
        });
        return changed;
    }
}
