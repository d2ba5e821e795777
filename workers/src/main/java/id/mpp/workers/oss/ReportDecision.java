package id.mpp.workers.oss;

import id.mpp.workers.kit.Explained;
import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.Meaning;
import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.engine.EngineRefused;

/** Carries out what an officer has decided about a report that OSS refused; a second time changes nothing. */
record ReportDecision(OssJournal journal) {

    Done carryOut(Job job, Question question) {
        if (question.catatanTindakLanjut().isBlank()) {
            throw wrong("catatanTindakLanjut kosong", "Isi variabel catatanTindakLanjut di Cockpit");
        }
        try {
            String state = state(question.tindakLanjut());
            journal.settleRefused(
                    question.nomorLaporan(),
                    state,
                    question.catatanTindakLanjut().strip());
            return new Done();
        } catch (EngineRefused e) {
            throw e.status() == 404
                    ? wrong(
                            "laporan " + question.nomorLaporan() + " tidak ada",
                            "Periksa variabel nomorLaporan di Cockpit")
                    : e;
        }
    }

    private static String state(String decision) {
        return switch (decision) {
            case "kirim-ulang" -> "pending";
            case "sudah-ditangani" -> ReportState.SKIPPED.word();
            default ->
                throw wrong(
                        "tindakLanjut bukan kirim-ulang atau sudah-ditangani",
                        "Perbaiki variabel tindakLanjut di Cockpit");
        };
    }

    private static Explained wrong(String what, String advice) {
        return new NotRetryable("Tindak lanjut laporan tidak dapat dijalankan: " + what, advice);
    }

    /** The decision. */
    record Question(
            @Meaning("Nomor laporan yang ditolak OSS") Long nomorLaporan,

            @Meaning("Keputusan petugas: kirim-ulang atau sudah-ditangani")
            String tindakLanjut,

            @Meaning("Apa yang telah diperbaiki atau ditangani")
            String catatanTindakLanjut) {}

    /** Nothing is written: the report itself shows what became of it. */
    record Done() {}
}
