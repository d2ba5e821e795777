package id.mpp.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which step sets up the timer of an event, wherever the event stands. */
class MarkTest {

    @ParameterizedTest
    @CsvSource({
        "layanan-hari-kerja, BatasPanggil, Panggil",
        "tunggu-hari-kerja, Hari, Hari",
        "tunggu-hari-kerja, HariGerbang, Mana",
        "tunggu-hari-kerja, HariDalam, Dalam",
        "tunggu-hari-kerja, HariSemua, ''"
    })
    void theOwnerIsFound(String model, String event, String owner) {
        File file = new File("src/test/resources/processes/layanan-hari-kerja/" + model + ".bpmn");
        Event found = Bpmn.readModelFromFile(file).getModelElementById(event);
        assertThat(Mark.of(found, "mpp.workingDays", "1").owners()).containsExactly(owner);
    }
}
