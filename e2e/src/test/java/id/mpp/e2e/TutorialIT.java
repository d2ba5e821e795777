package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The tutorial is true: its commands are typed and say what it quotes, and what its pictures show is done. {@code -Dmpp.pictures=true}
 * puts the pictures of this run into the documentation.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TutorialIT {

    private static final Path TASKS = Checkout.root().resolve("docs/tasks");
    private static final Path PICTURES = Checkout.results("tutorial");
    private static final long LARGEST_PICTURE = 150_000;
    private static final String SERVICE = "surat-keterangan-usaha";
    private static final String TITLE = "Surat Keterangan Usaha";

    /** What a reader does where a picture stands, or where the text asks for it without one. */
    private final Map<String, Deed> deeds = new HashMap<>();

    private Stack stack;
    private Chromium chromium;
    private Terminal terminal;

    /** Something a reader does. */
    private interface Deed {
        void doIt() throws IOException;
    }

    @BeforeAll
    void sitDown() throws IOException {
        Files.createDirectories(PICTURES);
        Desk desk = Desk.furnished();
        stack = Stack.start(desk.processes(), desk.forms(), addresses -> Map.of());
        chromium = Chromium.launch();
        terminal = new Terminal(
                desk.folder(), Map.of("MPP_ENGINE_PORT", port(), "MPP_LOGIN", "perancang", "MPP_PASSWORD", "demo"));
        teach(new TutorialDesigner(chromium.modeler(), desk, SERVICE, PICTURES));
        teach(new TutorialOfficer(chromium, stack, SERVICE, TITLE, PICTURES));
    }

    private void teach(TutorialDesigner designer) {
        deeds.put("diagram", designer::openTheDiagram);
        deeds.put("salah", designer::makeAMistake);
        deeds.put("templat", designer::askAnotherAgency);
        deeds.put("panel", designer::nameTheStep);
        deeds.put("formulir-dan-uji", designer::changeFormAndTests);
    }

    private void teach(TutorialOfficer officer) {
        deeds.put("loket", officer::takeIn);
        deeds.put("berkas", officer::readTheFile);
        deeds.put("putusan", officer::decide);
        deeds.put("riwayat", officer::readTheStory);
        deeds.put("permohonan-kedua", officer::leaveOneOpen);
        deeds.put("berkas-baru", officer::seeTheChange);
    }

    @AfterAll
    void getUp() {
        chromium.close();
        stack.close();
    }

    @Test
    void whatTheTutorialSaysIsTrue() throws IOException {
        Tutorial tutorial = Tutorial.read(TASKS.resolve("tutorial-layanan-baru.md"));
        assertThat(tutorial.deeds()).containsExactlyInAnyOrderElementsOf(deeds.keySet());
        for (Tutorial.Step step : tutorial.steps()) {
            walk(step);
        }
        if (Boolean.getBoolean("mpp.pictures")) {
            keep(tutorial.pictures());
        }
        assertThat(tutorial.pictures())
                .allSatisfy(picture -> assertThat(TASKS.resolve("pictures/" + picture + ".png"))
                        .as("made by -Dmpp.pictures=true")
                        .exists()
                        .satisfies(file -> assertThat(Files.size(file)).isLessThan(LARGEST_PICTURE)));
    }

    private void walk(Tutorial.Step step) throws IOException {
        if (step.kind() == Tutorial.Kind.COMMAND) {
            List<String> said = terminal.run(step.text())
                    .replace(":" + port(), ":8080")
                    .lines()
                    .toList();
            assertThat(step.answer())
                    .as("%s says %s", step.text(), said)
                    .allSatisfy(line -> assertThat(said).anyMatch(pattern(line).asMatchPredicate()));
        } else {
            deeds.get(step.text()).doIt();
        }
    }

    /** Three dots stand for what differs each time. */
    private static Pattern pattern(String line) {
        return Pattern.compile(Stream.of(line.strip().split("…", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*", "\\s*", "\\s*")));
    }

    private static void keep(List<String> pictures) throws IOException {
        for (String picture : pictures) {
            Files.copy(
                    PICTURES.resolve(picture + ".png"),
                    Files.createDirectories(TASKS.resolve("pictures")).resolve(picture + ".png"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private String port() {
        return String.valueOf(stack.addresses().engine().getPort());
    }
}
