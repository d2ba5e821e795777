package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.e2e.actors.ModelerInBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader of the tutorial does as a designer: in Modeler, and in the files of forms and tests. */
record TutorialDesigner(ModelerInBrowser modeler, Desk desk, String service, Path pictures) {

    private static final int LOW = 420;
    private static final int HIGH = 560;

    void openTheDiagram() throws IOException {
        modeler.open(diagram()).click("Activity_VerifikasiNik").photograph(picture("diagram"), LOW);
    }

    void makeAMistake() throws IOException {
        modeler.open(diagram())
                .click("Flow_Setuju")
                .unfold("Condition")
                .fill("Condition Expression", "${keputusn == 'setuju'}")
                .photograph(picture("salah"), LOW);
        modeler.save(diagram());
    }

    void askAnotherAgency() {
        modeler.fill("Condition Expression", "${keputusan == 'setuju'}")
                .makeSpace("Flow_KePutusan", 180)
                .putServiceTask("Flow_KePutusan")
                .searchTemplate("djp")
                .photograph(picture("templat"), HIGH)
                .chooseTemplate("djp");
    }

    void nameTheStep() throws IOException {
        modeler.unfold("General")
                .fill("Name", "Verifikasi status pajak ke DJP")
                .fill("ID", "Activity_VerifikasiPajak")
                .photograph(picture("panel"), LOW);
        modeler.save(diagram());
        assertThat(modeler.complaints()).isEmpty();
    }

    /** The editor of forms is not part of Modeler's library, so this is what it would write. */
    void changeFormAndTests() throws IOException {
        Path forms = desk.forms().resolve(service);
        replace(forms.resolve("permohonan-" + service + ".form"), "\"components\": [\n        {", """
                "components": [
                        {
                          "id": "Field_usaha_npwp",
                          "type": "textfield",
                          "key": "usaha.npwp",
                          "label": "NPWP usaha"
                        },
                        {""");
        for (String test : List.of("disetujui", "ditolak")) {
            replace(
                    desk.processes().resolve(service + "/tests/" + test + ".yaml"),
                    "  - task:",
                    "  - topic: djp-verifikasi-kswp\n  - task:");
        }
    }

    private static void replace(Path file, String right, String other) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(right);
        Files.writeString(file, text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(other)));
    }

    private Path diagram() {
        return desk.processes().resolve(service).resolve(service + ".bpmn");
    }

    private Path picture(String name) {
        return pictures.resolve(name + ".png");
    }
}
