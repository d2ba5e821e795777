package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.Filing;
import id.mpp.e2e.actors.Operator;
import id.mpp.e2e.actors.Oss;
import id.mpp.e2e.actors.Partners;
import id.mpp.e2e.actors.Reply;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** OSS pushes: what is started, how often, and how fast. */
@Journey
class PushIT {

    private final Actors actors;
    private final Oss oss;
    private final Operator operator;
    private final Partners partners;

    PushIT(Stack stack) {
        actors = stack.actors();
        oss = actors.oss();
        operator = actors.operator();
        partners = actors.partners();
    }

    @AfterEach
    void partnersAreWellAgain() {
        partners.allWell();
    }

    @Test
    void threeItemsStartExactlyTheRightProcesses() {
        Filing filing = Filing.empty().withPharmacy().withUnknownLicence().withIssuedByOss();

        oss.send(filing);

        assertThat(filing.keys().stream().map(operator::processes))
                .containsExactly(List.of("izin-apotek ACTIVE"), List.of("permohonan-lain ACTIVE"), List.of());
        // what OSS has issued by itself is noted, not worked on
        assertThat(operator.milestones(filing.keys().get(2))).containsExactly("received");
        assertThat(operator.application(filing.keys().get(2))
                        .json()
                        .path("service")
                        .isNull())
                .isTrue();
    }

    @Test
    void theAnswerComesInUnderASecondWhileEveryAgencyIsSlow() {
        oss.send(Filing.pharmacy()); // the first push pays for warming up
        Partners.AGENCIES.forEach(agency -> partners.slowDown(agency, 3000));
        Filing filing = Filing.empty().withPharmacy().withUnknownLicence().withIssuedByOss();

        Reply reply = oss.push(filing);

        assertThat(Oss.status(reply)).isEqualTo("1");
        assertThat(reply.took()).isLessThan(Duration.ofSeconds(1));
        assertThat(operator.variables(filing.key())).containsOnlyKeys("permohonan");
    }

    /**
     * The workers are fast: now and then one has asked its agency before this test has read the counters. A receiver that
     * asks first would never leave them unchanged.
     */
    @Test
    void theAnswerComesBeforeAnyAgencyIsAsked() {
        List<Long> askedAtAnswer = IntStream.range(0, 8)
                .mapToObj(push -> callsDuring(Filing.pharmacy()))
                .toList();

        assertThat(askedAtAnswer).contains(0L);
    }

    private long callsDuring(Filing filing) {
        long before = partners.callsOfAllAgencies();
        oss.send(filing);
        long after = partners.callsOfAllAgencies();
        actors.officers().clerk().findTask(filing.key(), "periksa-berkas"); // all four have answered
        return after - before;
    }

    @Test
    void theAnswerComesInUnderASecondWhileEveryAgencyIsDown() {
        oss.send(Filing.pharmacy());
        Partners.AGENCIES.forEach(agency -> partners.set(agency, "down"));

        Reply reply = oss.push(Filing.pharmacy());

        assertThat(Oss.status(reply)).isEqualTo("1");
        assertThat(reply.took()).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void tenPushesFiveOfThemAtOnceMakeOneApplication() {
        Filing filing = Filing.pharmacy();

        List<CompletableFuture<Reply>> atOnce = IntStream.range(0, 5)
                .mapToObj(push -> CompletableFuture.supplyAsync(() -> oss.push(filing)))
                .toList();
        List<Reply> replies = Stream.concat(
                        atOnce.stream().map(CompletableFuture::join),
                        IntStream.range(0, 5).mapToObj(push -> oss.push(filing)))
                .toList();

        assertThat(replies)
                .hasSize(10)
                .allSatisfy(reply -> assertThat(Oss.status(reply)).isEqualTo("1"));
        assertThat(operator.processes(filing.key())).containsExactly("izin-apotek ACTIVE");
        assertThat(operator.milestones(filing.key()).stream().filter("received"::equals))
                .hasSize(1);
        assertThat(operator.application(filing.key())
                        .json()
                        .path("documentVersion")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void unknownFieldsAndCodesAreKeptAndTheProcessRuns() {
        Filing filing = Filing.pharmacy()
                .with(nib -> nib.put("skala_usaha", "77")
                        .put("status_nib", "88")
                        .putObject("data_pedoman_baru")
                        .put("kode_baru", "X-9"))
                .withItem(0, item -> item.put("kd_dokumen", "KODE-BARU").put("kolom_baru", "nilai baru"));

        oss.send(filing);

        actors.officers().clerk().findTask(filing.key(), "periksa-berkas");
        assertThat(operator.document(filing.key()).toString())
                .contains("data_pedoman_baru", "X-9", "kolom_baru", "nilai baru", "KODE-BARU", "\"77\"", "\"88\"");
    }

    @Test
    void aTestersPersonaReachesTheOfficerToo() {
        Reply pushed = oss.pushPersona("tiga-izin");
        ObjectNode sent = (ObjectNode) pushed.json().path("sent");
        String key = sent.path("dataNIB").path("id_izin").asText();

        await("process of the persona's licence")
                .untilAsserted(() -> assertThat(operator.processes(key)).containsExactly("izin-apotek ACTIVE"));
        actors.officers().clerk().findTask(key, "periksa-berkas");
    }
}
