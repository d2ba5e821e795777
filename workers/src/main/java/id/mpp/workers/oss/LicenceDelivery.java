package id.mpp.workers.oss;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.NoInput;
import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.NotYet;
import id.mpp.workers.kit.PartnerUnavailable;
import java.util.Map;

/** Sends the final licence, after every earlier report of the application, and reads back the number OSS keeps. */
final class LicenceDelivery {

    private final StatusReporter reporter;
    private final OssJournal journal;
    private final LicenceLetters letters;
    private final LicenceCheck check;
    private final Oss oss;

    LicenceDelivery(StatusReporter reporter, OssJournal journal, LicenceLetters letters, LicenceCheck check, Oss oss) {
        this.reporter = reporter;
        this.journal = journal;
        this.letters = letters;
        this.check = check;
        this.oss = oss;
    }

    LicenceResult send(Job job, NoInput none) {
        if (!reporter.flush(job.businessKey())) {
            throw new NotYet("OSS belum menerima laporan status sebelum izin ini", "Periksa hubungan ke OSS");
        }
        JsonNode approval = journal.approval(job.businessKey())
                .orElseThrow(() -> new NotRetryable(
                        "Jurnal tidak memuat persetujuan untuk izin ini",
                        "Periksa apakah diagram mencatat tonggak approved sebelum mengirim izin"));
        Map<String, String> letter = letters.write(job.process(), journal.identifiers(job.businessKey()), approval);
        check.check(letter);
        return result(oss.licence(letter), letter);
    }

    private static LicenceResult result(OssAnswer answer, Map<String, String> letter) {
        return switch (answer.meaning()) {
            case TAKEN ->
                new LicenceResult(answer.licenceNumber().isEmpty() ? letter.get("nomor_izin") : answer.licenceNumber());
            case TROUBLE -> throw new PartnerUnavailable("OSS", "sedang terganggu (" + answer.sentence() + ")", null);
            case WRONG_CONTENT ->
                throw new NotRetryable(
                        "Izin ditolak: " + answer.sentence(),
                        "Tanyakan kepada kontak teknis OSS apa yang harus diperbaiki");
            case WRONG_SETTINGS ->
                throw new NotRetryable(
                        "Izin ditolak: " + answer.sentence(), "Periksa pengaturan mpp.oss (alamat dan user_key)");
        };
    }
}
