package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.CounterInBrowser;
import id.mpp.e2e.actors.Filing;
import id.mpp.e2e.actors.OfficerInBrowser;
import id.mpp.e2e.actors.WebappInBrowser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The four web applications speak Bahasa Indonesia to every browser, English to whoever chooses it, and are ours. */
@Journey
class LanguageIT {

    private static final Path PICTURES = Checkout.results("screenshots");

    private final Stack stack;
    private final Chromium chromium;
    private final Actors actors;

    LanguageIT(Stack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
        actors = stack.actors();
    }

    @ParameterizedTest
    @CsvSource({
        "welcome, Ubah profil, Edit profile",
        "tasklist, Mulai proses, Start process",
        "cockpit, Instans proses yang berjalan, Running Process Instances",
        "admin, Kelola otorisasi, Manage Authorizations"
    })
    void anEnglishBrowserIsSpokenToInIndonesianUntilItsUserChoosesEnglish(
            String app, String indonesian, String english) {
        WebappInBrowser webapp = chromium.abroad(stack.addresses(), app).open("/");
        assertThat(webapp.language()).isEqualTo("id");
        webapp.photograph(picture(app, "masuk")).logIn("admin", "demo").waitFor(indonesian);
        isOurs(webapp);
        assertThat(webapp.leftInEnglish()).isEmpty();
        webapp.photograph(picture(app, "id"));

        webapp.speakByKeyboard("English").waitFor(english);
        assertThat(webapp.language()).isEqualTo("en");
        isOurs(webapp);
        webapp.photograph(picture(app, "en"));

        webapp.speak("Bahasa Indonesia").waitFor(indonesian);
        assertThat(webapp.language()).isEqualTo("id");
    }

    /** What operators and administrators open most; each picture is kept to be looked at. */
    @Test
    void noPageOfCockpitOrAdminIsLeftInEnglish() {
        Filing filing = Filing.pharmacy();
        actors.oss().send(filing);
        actors.officers().clerk().findTask(filing.key(), "periksa-berkas");
        WebappInBrowser cockpit = chromium.abroad(stack.addresses(), "cockpit").open("/");
        cockpit.logIn("admin", "demo");

        for (String place : List.of(
                "/processes",
                "/process-instance/" + actors.operator().runningProcess(filing.key()) + "/runtime",
                "/decisions",
                "/tasks",
                "/repository")) {
            look(cockpit, "cockpit", place);
        }
        WebappInBrowser admin = cockpit.goTo("admin");
        for (String place : List.of("/users", "/groups", "/authorization?resource=0", "/system")) {
            look(admin, "admin", place);
        }
    }

    private void look(WebappInBrowser webapp, String app, String place) {
        webapp.open(place);
        String name = place.replaceAll("/process-instance/[^/]+", "/instans").replaceAll("[^a-z]+", "-");
        webapp.photograph(picture(app, name.substring(1)));
        isOurs(webapp);
        assertThat(webapp.leftInEnglish()).as(app + place).isEmpty();
    }

    @Test
    void formsAndCalendarsOfAnEnglishBrowserSpeakIndonesianToo() {
        OfficerInBrowser officer = chromium.officerAbroad(stack.addresses(), "petugas.dpmptsp");
        CounterInBrowser counter = officer.logIn().openCounter().choose("Surat Keterangan Penelitian");

        assertThat(counter.complaint()).isEqualTo("Wajib diisi.");
        assertThat(counter.days("Hari pertama penelitian"))
                .containsExactly("Min", "Sen", "Sel", "Rab", "Kam", "Jum", "Sab");
        counter.photograph(picture("tasklist", "formulir-awal"));
    }

    private static void isOurs(WebappInBrowser webapp) {
        assertThat(webapp.title()).startsWith("MPP Digital ").doesNotContain("_");
        assertThat(webapp.shows(".ce-eol-banner, .brand-logo svg")).as("banner").isFalse();
        assertThat(String.join("\n", webapp.lines())).doesNotContain("Camunda");
        assertThat(webapp.icon()).endsWith("mpp-digital.svg");
        assertThat(webapp.waysOut()).isEmpty();
        assertThat(webapp.barriers()).isEmpty();
    }

    private static Path picture(String app, String name) {
        return PICTURES.resolve("bahasa-" + app + "-" + name + ".png");
    }
}
