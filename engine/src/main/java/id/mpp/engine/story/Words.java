package id.mpp.engine.story;

import id.mpp.engine.clock.Granted;
import id.mpp.engine.clock.Segment;
import id.mpp.engine.journal.Milestone;

/** What the story's events are called in Bahasa Indonesia. */
final class Words {

    private Words() {}

    static String of(Milestone milestone) {
        return switch (milestone) {
            case RECEIVED -> "Permohonan diterima";
            case VALIDATION -> "Berkas mulai diperiksa";
            case COMPLETE -> "Berkas dinyatakan lengkap dan benar";
            case INCOMPLETE -> "Berkas dinyatakan belum lengkap";
            case PAUSED -> "Waktu layanan dihentikan sementara";
            case RESUMED -> "Waktu layanan dilanjutkan";
            case STOPPED -> "Waktu layanan dihentikan";
            case RESTARTED -> "Waktu layanan dihitung ulang dari awal";
            case INSPECTION -> "Kunjungan lapangan";
            case RECOMMENDED -> "Direkomendasikan";
            case NOT_RECOMMENDED -> "Tidak direkomendasikan";
            case APPROVED -> "Permohonan disetujui";
            case REFUSED -> "Permohonan ditolak";
            case ISSUED -> "Izin terbit";
            case DEEMED -> "Dikabulkan otomatis karena batas waktu berakhir";
            case ISSUED_BY_OSS -> "Izin diterbitkan otomatis oleh OSS";
            case REVOKED -> "Izin dicabut oleh OSS";
            case CANCELLED -> "Permohonan dibatalkan oleh OSS";
            case UPDATED -> "Data permohonan diperbarui oleh OSS";
            case SIGNED -> "Berkas izin bertanda tangan diterima";
            case ROUTED -> "Permohonan diarahkan ke layanan lain";
            case CLOSED -> "Permohonan ditutup";
            case WARNED -> "Peringatan batas waktu";
            case OVERDUE -> "Batas waktu terlewati";
        };
    }

    static String of(Segment segment) {
        return switch (segment.phase()) {
            case WAITING -> "Waktu layanan belum berjalan";
            case RUNNING -> "Waktu layanan berjalan";
            case PAUSED -> "Waktu layanan berhenti sementara";
            case STOPPED -> "Waktu layanan berhenti, kelak dihitung dari awal";
            case ENDED -> "Waktu layanan selesai";
        };
    }

    static String of(Granted evidence) {
        return evidence.limit() + " hari kerja" + (evidence.source() == null ? "" : " (" + evidence.source() + ")")
                + " sudah terpakai menurut kalender versi " + evidence.calendarVersion() + ". "
                + (evidence.agrees()
                        ? "Penghitungan ulang memberi hasil yang sama."
                        : "Penghitungan ulang memberi hasil yang berbeda: periksa jurnal permohonan ini.");
    }
}
