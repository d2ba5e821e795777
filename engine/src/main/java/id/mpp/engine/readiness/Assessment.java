package id.mpp.engine.readiness;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.readiness.Punctuality.Share;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Holds a service against the criteria. A pure function of what is known of it.
 *
 * @param description its {@code service.yaml}
 * @param agencies that are asked by its workers and bring evidence back, one for each verification
 * @param isBilled whether it can come to a bill
 * @param share decided within the limit
 * @param wanted the share that has to be
 */
record Assessment(JsonNode description, Collection<String> agencies, boolean isBilled, Share share, double wanted) {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final Pattern FREE =
            Pattern.compile("(?i)^\\s*(tidak dipungut|tanpa biaya|gratis|tidak ada biaya|rp\\s?0\\b)");

    Finding of(Criterion criterion) {
        return switch (criterion) {
            case DIGITAL_START -> digitalStart();
            case AUTOMATIC_CHECKS -> automaticChecks();
            case OSS -> oss();
            case PAYMENT -> payment();
            case SIGNATURE -> signature();
            case IN_TIME -> inTime();
        };
    }

    private Finding digitalStart() {
        return isAtOss()
                ? new Finding(Verdict.YES, "Pemohon mengajukan sendiri secara daring melalui OSS.")
                : new Finding(
                        Verdict.NO,
                        "Permohonan hanya diterima di loket; pemohon belum dapat mengajukannya sendiri secara daring.");
    }

    private Finding automaticChecks() {
        if (agencies.isEmpty()) {
            return new Finding(Verdict.NO, "Tidak ada langkah yang menanyakan data kepada instansi secara otomatis.");
        }
        String names = String.join(", ", agencies.stream().distinct().sorted().toList());
        return new Finding(Verdict.YES, agencies.size() + " pemeriksaan otomatis: " + names + ".");
    }

    private Finding oss() {
        return isAtOss()
                ? new Finding(Verdict.YES, "Diterima dari OSS; status dan izinnya dilaporkan kembali ke OSS.")
                : new Finding(
                        Verdict.NOT_NEEDED,
                        "Layanan ini tidak diajukan melalui OSS: service.yaml tidak memuat aturan oss.");
    }

    private boolean isAtOss() {
        JsonNode oss = description.path("oss");
        return !oss.path("kd-izin").isEmpty() || !oss.path("match").isEmpty();
    }

    private Finding payment() {
        if (isBilled) {
            return new Finding(Verdict.YES, "Tagihan terbit dengan QRIS dan virtual account.");
        }
        JsonNode fee = description.at("/standar-pelayanan/biaya");
        String said = fee.isArray() ? fee.path(0).asText() : fee.asText();
        return FREE.matcher(said).find()
                ? new Finding(Verdict.NOT_NEEDED, "Layanan ini tidak dipungut biaya menurut standar pelayanannya.")
                : new Finding(
                        Verdict.NO,
                        "Standar pelayanan tidak menyebut bebas biaya, dan prosesnya tidak menerbitkan tagihan digital.");
    }

    private Finding signature() {
        boolean hasOwn = description.path("dokumen").properties().stream()
                .anyMatch(kind -> !kind.getValue().has("bukan-izin"));
        if (hasOwn) {
            return new Finding(
                    Verdict.PARTLY,
                    (isAtOss() ? "Izin ditandatangani OSS. " : "")
                            + "Dokumen MPP terbit sebagai PDF dengan kode QR verifikasi; tanda tangan elektronik BSrE belum ada.");
        }
        return isAtOss()
                ? new Finding(Verdict.YES, "Izin diterbitkan dan ditandatangani secara elektronik oleh OSS.")
                : new Finding(Verdict.NO, "Produk layanan belum terbit sebagai dokumen digital.");
    }

    private Finding inTime() {
        if (!description.has("limit")) {
            return new Finding(Verdict.NO, "Layanan ini belum memiliki batas waktu (limit) dalam service.yaml.");
        }
        if (share.judged() == 0) {
            return new Finding(
                    Verdict.UNKNOWN, "Dalam jangka waktu ini belum ada permohonan yang diputus dengan batas waktu.");
        }
        boolean isEnough = share.value() >= wanted;
        return new Finding(
                isEnough ? Verdict.YES : Verdict.NO,
                "%s diputus dalam batas waktu (%d dari %d)%s."
                        .formatted(
                                percent(share.value()),
                                share.inTime(),
                                share.judged(),
                                isEnough ? "" : "; sasarannya " + percent(wanted)));
    }

    /** Rounded down, so that nothing looks like its target that has not reached it. */
    private static String percent(double value) {
        NumberFormat format = NumberFormat.getPercentInstance(INDONESIAN);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.FLOOR);
        return format.format(value);
    }
}
