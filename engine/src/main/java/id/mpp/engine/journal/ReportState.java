package id.mpp.engine.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a report. */
enum ReportState {
    /** To be sent; a refused report is set back to this. */
    PENDING("Menunggu dikirim ke OSS"),
    /** OSS has it. */
    SENT("Sudah diterima OSS"),
    /** This milestone has no status code in OSS. */
    SKIPPED("Tidak dilaporkan ke OSS"),
    /** Could not be delivered this time; stays pending. */
    FAILED("Belum terkirim ke OSS, akan dicoba lagi"),
    /** OSS said no; this and all later reports of the application wait for a person. */
    REFUSED("Ditolak OSS, menunggu keputusan petugas");

    private final String label;

    ReportState(String label) {
        this.label = label;
    }

    /** For people. */
    String label() {
        return label;
    }

    @JsonValue
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static ReportState of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
