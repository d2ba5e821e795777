package id.mpp.workers.oss;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.NoInput;
import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.NotYet;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the final licence, after every earlier report of the application, and reads back the number OSS keeps.
 *
 * <p>A worker may have died after OSS took the licence, so OSS is always asked for its number first.
 */
final class LicenceDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(LicenceDelivery.class);

    private final StatusReporter reporter;
    private final OssJournal journal;
    private final LicenceLetters letters;
    private final HeldByOss held;
    private final Oss oss;
    private final Outage outage;
    private final Closing closing;
    private final RunningProcesses processes;

    LicenceDelivery(
            StatusReporter reporter,
            OssJournal journal,
            LicenceLetters letters,
            HeldByOss held,
            Oss oss,
            Outage outage,
            Closing closing,
            RunningProcesses processes) {
        this.reporter = reporter;
        this.journal = journal;
        this.letters = letters;
        this.held = held;
        this.oss = oss;
        this.outage = outage;
        this.closing = closing;
        this.processes = processes;
    }

    LicenceResult send(Job job, NoInput none) {
        if (outage.seemsOn() || !reporter.flush(job.businessKey())) {
            throw new NotYet("OSS belum menerima laporan status sebelum izin ini", "Periksa hubungan ke OSS");
        }
        refuseIfIssuedByOss(job.businessKey());
        JsonNode approval = journal.requireApproval(job.businessKey());
        JsonNode document = journal.document(job.businessKey());
        Map<String, String> letter = letters.write(job.process(), document.path("oss"), approval);
        LetterCheck.check(Call.LICENCE, letter); // before OSS is asked anything
        return held.licenceNumber(letter.get("id_izin"))
                .filter(number -> !number.equals(replaced(document)))
                .map(number -> taken(job, number))
                .orElseGet(() -> result(oss.licence(letter), letter));
    }

    /** OSS may have been faster than our approval: then there is a licence already, and ours must not become a second one. */
    private void refuseIfIssuedByOss(String idIzin) {
        Closing.Licence approved = new Closing.Licence(idIzin, false, List.of("approved"));
        if (held.status(idIzin)
                .filter(status -> closing.isIssuedByOss(status, approved))
                .isPresent()) {
            processes.tell(idIzin, News.issuedByOss()); // ends this very job, where the diagram awaits it
            throw new NotRetryable(
                    "OSS sudah menerbitkan izin ini secara otomatis, jadi izin tidak dikirim",
                    "Gambar peristiwa oss-terbit-otomatis pada diagram layanan ini");
        }
    }

    /** The number of the licence that is being renewed: OSS shows it until ours arrives. */
    private static String replaced(JsonNode document) {
        return new GuideObject(document.at("/asli/item")).text("no_izin");
    }

    private static LicenceResult taken(Job job, String number) {
        LOG.info("{} licence: OSS has it already, not sent again", job.businessKey());
        return new LicenceResult(number);
    }

    private static LicenceResult result(OssAnswer answer, Map<String, String> letter) {
        String number = answer.taken("Izin").licenceNumber();
        return new LicenceResult(number.isEmpty() ? letter.get("nomor_izin") : number);
    }
}
