package id.mpp.engine.deployments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be deployed is refused in the words that Modeler shows, and nothing changes. */
@EngineTest
class RefusedDeploymentTest {

    private static final String HISTORY = " camunda:historyTimeToLive=\"P3650D\"";

    private final RunningEngine engine;
    private final Deployed deployed;
    private final SmallService service;

    RefusedDeploymentTest(RunningEngine engine) {
        this.engine = engine;
        this.deployed = Deployed.nothingYet(engine);
        this.service = deployed.service();
    }

    @Test
    void aFaultyDiagramIsRefusedInTheWordsThatModelerShowsAndNothingChanges() {
        deployed.designer().deploy(service).expect(200);

        Answer refused = deployed.designer()
                .deploy(service.diagram(), service.text().replace(HISTORY, "").replace("Catat berkas", ""));

        assertThat(refused.status()).isEqualTo(400);
        JsonNode body = refused.json();
        assertThat(body.path("type").asText()).isEqualTo("ParseException");
        assertThat(body.path("message").asText().lines())
                .hasSize(3)
                .first()
                .isEqualTo("Layanan " + service.name() + " tidak dipasang dan tidak ada yang berubah: 2 temuan.");
        assertThat(body.path("message").asText())
                .contains("processes/" + service.name() + "/" + service.diagram()
                        + ": Activity_CatatBerkas: tidak bernama. Beri nama yang dibaca petugas.")
                .contains(": " + service.name()
                        + " (Layanan Kecil): masa simpan riwayat kosong. Isi History time to live");
        JsonNode errors = body.path("details")
                .path(service.name() + "/" + service.diagram())
                .path("errors");
        assertThat(errors).hasSize(2);
        assertThat(errors.at("/0/mainElementId").asText()).isEqualTo("Activity_CatatBerkas");
        assertThat(errors.at("/0/elementIds/0").asText()).isEqualTo("Activity_CatatBerkas");
        assertThat(deployed.versions()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "catatan.txt | isi | catatan.txt tidak dijalankan oleh mesin",
                "../../etc/jahat.bpmn | isi | tidak dapat dipakai",
                "Diagram Baru.bpmn | isi | tidak dapat dipakai",
                "diagram_1.bpmn | isi | Simpan dengan nama layanannya",
                "tiada.form | {} | Pasang diagram (.bpmn) layanannya",
                "service.yaml | title: x | ada di beberapa layanan",
                "tiada/catat.form | {} | Sertakan tiada.bpmn",
                "tiada/service.yaml | title: x | Sertakan tiada.bpmn",
                "layanan-rusak.bpmn | <bpmn | tidak dapat dibaca sebagai diagram BPMN",
            })
    void whatCannotBeTakenIsAnsweredWithWhatToDo(String file, String text, String sentence) {
        Answer answer = deployed.designer().deploy(file, text);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains(sentence);
    }

    @Test
    void whatOnlyTheEngineFindsIsToldInItsOwnWordsAndNothingIsHalfDone() {
        deployed.designer().deploy(service).expect(200);
        assertThat(Deployed.message(deployed.designer()
                        .deploy(service.diagram(), service.text().replace("P3650D", "selamanya"))))
                .contains("selamanya");
        assertThat(deployed.versions()).isEqualTo(1);
    }

    @Test
    void severalServicesAtOnceAreRefused() {
        SmallService other = SmallService.some();
        assertThat(Deployed.message(deployed.designer()
                        .deploy(Map.of(service.diagram(), service.text(), other.diagram(), other.text()))))
                .contains(service.diagram(), other.diagram(), "satu layanan setiap kali");
        assertThat(Deployed.message(deployed.designer().deploy(Map.of("a/x.form", "{}", "b/y.form", "{}"))))
                .contains("a, b", "satu layanan setiap kali");
    }

    @Test
    void fieldsThatWouldMakeADifferentVersionAreRefused() {
        assertThat(Deployed.message(
                        deployed.designer().with("tenant-id", "dpmptsp").deploy(service)))
                .contains("tenant-id");
        assertThat(Deployed.message(deployed.designer()
                        .with("deployment-activation-time", "2030-01-01T00:00:00.000+0700")
                        .deploy(service)))
                .contains("deployment-activation-time");
        assertThat(deployed.designer().with("tenant-id", "").deploy(service).status())
                .isEqualTo(200);
    }

    @Test
    void whatIsNoUploadOrTooLargeIsRefusedInWords() {
        assertThat(Deployed.message(engine.as("perancang").post(Modeler.DOOR, "{}")))
                .contains("multipart/form-data");
        assertThat(Deployed.message(deployed.designer().send(Modeler.DOOR, "tanpa batas")))
                .contains("Tidak ada berkas yang dikirim");
        assertThat(Deployed.message(deployed.designer().deploy(Map.of()))).contains("Tidak ada berkas yang dikirim");
        Answer large = deployed.designer().deploy(service.with("besar.html", "x".repeat(UploadReader.LARGEST)));
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.json().path("message").asText()).contains("10 MB");
        assertThat(deployed.versions()).isZero();
    }

    @Test
    void aBombOfEntitiesIsNoDiagram() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">"
                + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
                + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">"
                + "<!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\"><!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\">]>"
                + "<x>&g;</x>";
        assertThat(Deployed.message(deployed.designer().deploy(service.with(service.diagram(), bomb))))
                .contains("tidak dapat dibaca sebagai diagram BPMN");
    }

    @Test
    void workOfTheEngineIsTakenByOneServiceOnly() {
        SmallService second = service.with(SmallService.DESCRIPTION, "title: Layanan Kecil\ntakes: refused-reports");
        assertThat(Deployed.message(deployed.designer().deploy(second)))
                .contains("sudah dikerjakan layanan laporan-uji");
    }

    @AfterEach
    void deleteIt() {
        deployed.delete();
    }
}
