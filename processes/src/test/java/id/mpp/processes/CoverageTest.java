package id.mpp.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of a service leave out is named, and seen in its picture. */
class CoverageTest {

    private static final String MODEL = "processes/laporan-oss/laporan-oss.bpmn: ";

    private final Service service = Service.in(Repository.ROOT, "laporan-oss");

    @Test
    void anElementThatNoTestPassesIsNamedOnce() {
        Set<String> passed = all();
        passed.removeAll(Set.of("Activity_TandaiDitangani", "Event_LaporanDitangani"));

        assertThat(faults(outcome("Event_LaporanDikirimUlang", null, passed)))
                .containsExactly(
                        MODEL + "Activity_TandaiDitangani (Tandai sudah ditangani di OSS): tidak dilalui uji mana pun."
                                + " Tambahkan uji di processes/laporan-oss/tests yang melewatinya.",
                        MODEL + "Event_LaporanDitangani (Laporan ditangani di OSS): tidak dilalui uji mana pun."
                                + " Tambahkan uji di processes/laporan-oss/tests yang melewatinya.");
    }

    @Test
    void anEndingThatIsOnlyPassedStillNeedsATestOfItsOwn() {
        assertThat(faults(outcome("Event_LaporanDikirimUlang", null, all())))
                .containsExactly(
                        MODEL + "Event_LaporanDitangani (Laporan ditangani di OSS): belum ada uji yang berakhir di"
                                + " sini. Tambahkan uji dengan end: Event_LaporanDitangani.");
    }

    @Test
    void aBrokenTestIsNamedWithItsFile() {
        assertThat(faults(
                        outcome("Event_LaporanDikirimUlang", "langkah 1 (tugas A): salah", all()),
                        outcome("Event_LaporanDitangani", null, all())))
                .containsExactly("laporan-oss/tests/uji.yaml, langkah 1 (tugas A): salah");
    }

    @Test
    void thePictureShowsWhatIsPassedAndByWhichTest(@TempDir Path folder) throws Exception {
        Set<String> passed = all();
        passed.remove("Event_LaporanDitangani");
        new Report(folder)
                .write(List.of(new Coverage(service, List.of(outcome("Event_LaporanDikirimUlang", null, passed)))));
        Document page = Jsoup.parse(Files.readString(folder.resolve("laporan-oss.html")));

        assertThat(page.select(".node.passed.uji-0").eachAttr("data-element-id"))
                .containsExactlyInAnyOrderElementsOf(passed);
        assertThat(page.select(".node.unpassed:not(.uji-0)").eachAttr("data-element-id"))
                .containsExactly("Event_LaporanDitangani");
        assertThat(Jsoup.parse(Files.readString(folder.resolve("index.html"))).text())
                .contains("laporan-oss 1 dari 1 6 dari 7 ✖ 1 temuan");
    }

    private Set<String> all() {
        return service.nodes().stream().map(FlowNode::getId).collect(Collectors.toSet());
    }

    private List<String> faults(Outcome... outcomes) {
        return new Coverage(service, List.of(outcomes)).faults();
    }

    private static Outcome outcome(String end, String fault, Set<String> passed) {
        return new Outcome("uji", "Uji", end, fault, passed, Map.of());
    }
}
