package id.mpp.engine.clock;

import id.mpp.engine.calendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Says in Bahasa Indonesia what a clock shows. */
record ClockSentence(Reading reading, WorkCalendar calendar, Instant now) {

    String text(int used, boolean isUnconfirmed) {
        String sentence = switch (reading.phase()) {
            case WAITING -> "Waktu layanan belum berjalan: berkas belum dinyatakan lengkap dan benar.";
            case RUNNING -> running(used);
            case PAUSED -> paused(used);
            case STOPPED ->
                "Waktu layanan berhenti sejak " + moment(last().from()) + why()
                        + "; sesudahnya dihitung lagi dari awal. Menunggu pemohon.";
            case ENDED -> ended(used);
        };
        return isUnconfirmed ? sentence + unconfirmed() : sentence;
    }

    private String running(int used) {
        String deadline = moment(reading.deadline());
        return reading.isOverdueAt(now)
                ? "Batas waktu terlewati sejak " + deadline + ". Permohonan masih dikerjakan MPP."
                : "Terpakai " + used + " dari " + reading.limit() + " hari kerja; batas waktu " + deadline
                        + ". Sedang dikerjakan MPP.";
    }

    private String paused(int used) {
        String since = "Menunggu pemohon sejak " + moment(last().from()) + why() + ". ";
        return reading.startedAt() == null
                ? since + "Waktu layanan belum berjalan."
                : since + "Waktu layanan berhenti; terpakai " + used + " dari " + reading.limit() + " hari kerja.";
    }

    private String ended(int used) {
        String end = "Selesai pada " + moment(reading.endedAt());
        if (reading.startedAt() == null) {
            return end + "; waktu layanan tidak pernah berjalan.";
        }
        return end + ", terpakai " + used + " dari " + reading.limit() + " hari kerja"
                + (reading.isOverdueAt(now) ? ", melewati batas waktu " + moment(reading.deadline()) : "") + ".";
    }

    private String unconfirmed() {
        return reading.days().stream()
                .map(LocalDate::getYear)
                .distinct()
                .filter(year -> !calendar.isConfirmed(year))
                .map(String::valueOf)
                .collect(Collectors.joining(
                        ", ", " Kalender tahun ", " belum dikonfirmasi: batas waktu dapat bergeser."));
    }

    private String why() {
        String note = last().note();
        return note == null ? "" : " (" + note + ")";
    }

    private Segment last() {
        return reading.segments().get(reading.segments().size() - 1);
    }

    private String moment(Instant instant) {
        return calendar.say(instant);
    }
}
