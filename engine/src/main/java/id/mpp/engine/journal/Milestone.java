package id.mpp.engine.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What can happen to an application; a model names these in the extension property {@code mpp.milestone}. */
public enum Milestone {
    RECEIVED("Permohonan diterima"),
    VALIDATION("Berkas mulai diperiksa"),
    COMPLETE("Berkas dinyatakan lengkap dan benar"),
    INCOMPLETE("Berkas dinyatakan belum lengkap"),
    PAUSED("Waktu layanan dihentikan sementara"),
    RESUMED("Waktu layanan dilanjutkan"),
    STOPPED("Waktu layanan dihentikan"),
    RESTARTED("Waktu layanan dihitung ulang dari awal"),
    INSPECTION("Kunjungan lapangan"),
    RECOMMENDED("Direkomendasikan"),
    NOT_RECOMMENDED("Tidak direkomendasikan"),
    APPROVED("Permohonan disetujui"),
    REFUSED("Permohonan ditolak"),
    ISSUED("Izin terbit"),
    DEEMED("Dikabulkan otomatis karena batas waktu berakhir"),
    ISSUED_BY_OSS("Izin diterbitkan otomatis oleh OSS"),
    REVOKED("Izin dicabut oleh OSS"),
    CANCELLED("Permohonan dibatalkan oleh OSS"),
    UPDATED("Data permohonan diperbarui oleh OSS"),
    SIGNED("Berkas izin bertanda tangan diterima"),
    ROUTED("Permohonan diarahkan ke layanan lain"),
    CLOSED("Permohonan ditutup"),
    BILLED("Tagihan diterbitkan"),
    PAID("Pembayaran diterima"),
    VOIDED("Permohonan batal karena tidak dibayar"),
    CONSULTED("Konsultasi teknis dilaksanakan"),
    FEE_SET("Retribusi ditetapkan"),
    FEE_SET_BY_OSS("Retribusi ditetapkan oleh OSS"),
    ISSUED_PROVISIONALLY("Izin terbit dengan komitmen"),
    FULFILLED("Komitmen dipenuhi"),
    ADMONISHED("Pemegang izin diperingatkan"),
    FROZEN("Izin dibekukan"),
    WITHDRAWN("Izin dicabut"),
    REMINDED("Pemegang izin diingatkan"),
    EXPIRED("Masa berlaku izin berakhir"),
    WARNED("Peringatan batas waktu"),
    OVERDUE("Batas waktu terlewati");

    private final String label;

    Milestone(String label) {
        this.label = label;
    }

    /** For people, Bahasa Indonesia. */
    public String label() {
        return label;
    }

    /** The name in models, tables and the API: kebab-case. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads that name. */
    @JsonCreator
    public static Milestone of(String text) {
        return Arrays.stream(values())
                .filter(milestone -> milestone.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("mpp.milestone: '" + text + "' is none of "
                        + Arrays.stream(values()).map(Milestone::text).collect(Collectors.joining(", "))));
    }
}
