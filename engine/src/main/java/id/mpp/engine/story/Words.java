package id.mpp.engine.story;

import id.mpp.engine.clock.Granted;
import id.mpp.engine.clock.Segment;
import id.mpp.engine.migration.Migrations.Migrated;

/** What the story's events are called in Bahasa Indonesia. */
final class Words {

    private Words() {}

    static String of(Segment segment) {
        return switch (segment.phase()) {
            case WAITING -> "Waktu layanan belum berjalan";
            case RUNNING -> "Waktu layanan berjalan";
            case PAUSED -> "Waktu layanan berhenti sementara";
            case STOPPED -> "Waktu layanan berhenti, kelak dihitung dari awal";
            case ENDED -> "Waktu layanan selesai";
        };
    }

    static String of(Migrated migrated) {
        return "Dipindahkan dari diagram versi " + migrated.from() + " ke versi " + migrated.to();
    }

    static String of(Granted evidence) {
        return evidence.limit() + " hari kerja" + (evidence.source() == null ? "" : " (" + evidence.source() + ")")
                + " sudah terpakai menurut kalender versi " + evidence.calendarVersion() + ". "
                + (evidence.agrees()
                        ? "Penghitungan ulang memberi hasil yang sama."
                        : "Penghitungan ulang memberi hasil yang berbeda: periksa jurnal permohonan ini.");
    }
}
