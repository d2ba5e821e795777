package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.Builder;
import id.mpp.e2e.actors.Http;
import id.mpp.e2e.actors.Officer;
import id.mpp.e2e.actors.Operator;
import id.mpp.e2e.actors.Oss;
import id.mpp.e2e.actors.OurPage;
import id.mpp.e2e.actors.Payer;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A building from the push of OSS to its approval, or to the end that not paying has. */
@Journey
class PbgIT {

    private final Stack stack;
    private final Chromium chromium;
    private final Oss oss;
    private final Operator operator;
    private final Payer payer;
    private final Officer treasurer;
    private final Builder builder;

    PbgIT(Stack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
        Actors actors = stack.actors();
        oss = actors.oss();
        operator = actors.operator();
        payer = actors.payer();
        treasurer = actors.officer("bendahara.dpmptsp");
        builder = new Builder(actors.officer("petugas.pupr"), actors.officer("kepala.dpmptsp"));
    }

    @Test
    void aHouseIsConsultedPaidForAndIssuedWithItsAnnex() {
        String key = key(push("pbg-rumah"));

        builder.bringToTheBill(key, 70, 1);
        String bill = payer.waitForBill(key);
        assertThat(codeShownToTheApplicant(key, bill))
                .as("what the applicant scans from the officer's screen")
                .isEqualTo(payer.atPartner(bill).path("qr").asText());
        payer.pay(bill, "qris", "now");
        builder.issue(key);

        operator.waitForMilestone(key, "issued");
        assertThat(operator.milestones(key))
                .containsExactly(
                        "received",
                        "validation",
                        "complete",
                        "consulted",
                        "recommended",
                        "fee-set",
                        "paused",
                        "billed",
                        "paid",
                        "resumed",
                        "approved",
                        "issued");
        assertThat(note(key, "fee-set")).startsWith("Rp378000 ").contains("If=0.15", "SHST=6000000");
        assertThat(note(key, "issued")).contains("/PBG/");
        assertThat(operator.variables(key).get("saranPemeriksaan")).contains("Semua verifikasi cocok");
        assertThat(oss.licences(key)).hasSize(1);
    }

    @Test
    void whatIsNotPaidIsVoidAndMoneyThatComesLaterIsOnTheTreasurersList() {
        String key = key(push("pbg-ruko"));
        builder.bringToTheBill(key, 70, 1);
        String bill = payer.waitForBill(key);

        operator.letPass(key, "Event_BatasBayarLewat");
        operator.waitForMilestone(key, "voided");
        payer.pay(bill, "va", "now");

        await("money of " + key + " for the treasurer")
                .untilAsserted(() -> assertThat(moneyTasks(key)).hasSize(1));
        assertThat(note(key, "voided")).contains("Rp378000", bill);
        assertThat(operator.milestones(key)).endsWith("voided").doesNotContain("paid", "approved");
        assertThat(oss.licences(key)).isEmpty();
    }

    @Test
    void ossSetsTheRetributionThatWasNotSetInTime() {
        ObjectNode pushed = push("pbg-perancang-kedaluwarsa");
        String key = key(pushed);
        builder.bringToTheStatement(key, 120, 2);
        assertThat(formOfTheOfficer(key)).contains("Rp672.300");

        operator.letPass(key, "Event_PenetapanTerlewati");
        await("the wait for OSS")
                .until(() -> operator.timers(key, "Event_PenetapanTerlewati").isEmpty());
        update(pushed, item -> item.putObject("data_teknis").put("nilai_retribusi", 700_000));

        assertThat(payer.waitForBill(key)).isNotBlank();
        assertThat(note(key, "fee-set-by-oss"))
                .startsWith("Rp700000 ditetapkan OSS")
                .contains("672300");
        assertThat(operator.variables(key).get("verifikasiPerancang")).contains("telah habis");
        assertThat(operator.milestones(key)).doesNotContain("fee-set").contains("updated");
    }

    private String codeShownToTheApplicant(String key, String bill) {
        OurPage story = chromium.officer(stack.addresses(), "petugas.pupr")
                .logIn()
                .openStoryPage()
                .fill("Nomor permohonan", key)
                .press("Buka");
        story.waitFor(bill);
        assertThat(story.barriers()).isEmpty();
        return story.scan();
    }

    private String formOfTheOfficer(String key) {
        return chromium.officer(stack.addresses(), "petugas.pupr")
                .logIn()
                .waitForTaskOf(key)
                .open()
                .form();
    }

    private ObjectNode push(String persona) {
        return (ObjectNode) oss.pushPersona(persona).json().path("sent");
    }

    private static String key(JsonNode pushed) {
        return pushed.at("/dataNIB/data_checklist/0/id_izin").asText();
    }

    private void update(ObjectNode pushed, Consumer<ObjectNode> change) {
        ObjectNode nib = (ObjectNode) pushed.path("dataNIB");
        nib.put("tipe_dokumen", "5");
        change.accept((ObjectNode) nib.at("/data_checklist/0"));
        assertThat(Oss.status(
                        oss.pushRaw(pushed.toString(), oss.token(nib.path("nib").asText()))))
                .isEqualTo("1");
    }

    private String note(String key, String milestone) {
        return operator.journalLine(key, milestone).path("note").asText();
    }

    private List<JsonNode> moneyTasks(String key) {
        return list(treasurer.http(), "/engine-rest/task?processInstanceBusinessKeyLike=" + key + "/uang-%25");
    }

    private static List<JsonNode> list(Http http, String path) {
        return StreamSupport.stream(http.get(path).expect(200).json().spliterator(), false)
                .toList();
    }
}
