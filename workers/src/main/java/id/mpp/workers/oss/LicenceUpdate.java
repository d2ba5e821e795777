package id.mpp.workers.oss;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.BusinessError;
import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.MppTime;
import id.mpp.workers.kit.NotRetryable;
import java.time.Clock;
import java.util.Map;

/**
 * Adds a technical annex to a licence that is issued. OSS signs the licence anew after that, so it is asked first whether it
 * has this annex already.
 */
final class LicenceUpdate {

    static final String NOT_ISSUED = "izin-belum-terbit";

    private final OssJournal journal;
    private final LicenceLetters letters;
    private final HeldByOss held;
    private final Oss oss;
    private final Clock clock;

    LicenceUpdate(OssJournal journal, LicenceLetters letters, HeldByOss held, Oss oss, Clock clock) {
        this.journal = journal;
        this.letters = letters;
        this.held = held;
        this.oss = oss;
        this.clock = clock;
    }

    LicenceUpdateResult send(Job job, TechnicalAnnex annex) throws BusinessError {
        String address = address(annex);
        JsonNode identifiers = journal.document(job.businessKey()).path("oss");
        String idIzin = identifiers.path("id_izin").asText();
        if (!held.annex(idIzin).filter(address::equals).isPresent()) {
            if (held.licenceNumber(idIzin).isEmpty()) {
                throw new BusinessError(NOT_ISSUED, "Izin ini belum terbit di OSS");
            }
            oss.update(letter(job, identifiers, address)).taken("Pembaruan izin");
        }
        return new LicenceUpdateResult(MppTime.forOfficers(clock.instant()));
    }

    private Map<String, String> letter(Job job, JsonNode identifiers, String address) {
        Map<String, String> letter =
                letters.write(job.process(), identifiers, journal.requireApproval(job.businessKey()));
        letter.put("kewenangan", identifiers.path("kewenangan").asText(""));
        letter.put("file_lampiran", address);
        return letter;
    }

    private static String address(TechnicalAnnex annex) {
        String address = annex.lampiranTeknis().strip();
        if (!SignedFiles.isAddress(address)) {
            throw new NotRetryable(
                    "Variabel lampiranTeknis bukan alamat http atau https",
                    "Perbaiki variabel lampiranTeknis pada proses");
        }
        return address;
    }
}
