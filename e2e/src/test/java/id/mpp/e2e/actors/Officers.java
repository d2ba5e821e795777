package id.mpp.e2e.actors;

import java.util.Map;

/** The chain of officers of a pharmacy licence; each verb is one form filled in the usual, friendly way. */
public final class Officers {

    private final Officer clerk;
    private final Officer inspector;
    private final Officer head;

    Officers(Officer clerk, Officer inspector, Officer head) {
        this.clerk = clerk;
        this.inspector = inspector;
        this.head = head;
    }

    public Officer clerk() {
        return clerk;
    }

    public Officer inspector() {
        return inspector;
    }

    public Officer head() {
        return head;
    }

    public void acceptFiles(String key) {
        clerk.finish(key, "periksa-berkas", Map.of("keputusanBerkas", "lengkap"));
    }

    public void askForCorrection(String key, String wish) {
        clerk.finish(key, "periksa-berkas", Map.of("keputusanBerkas", "perbaikan", "catatanBerkas", wish));
    }

    public void assess(String key) {
        inspector.finish(key, "telaah-dinkes", Map.of("hasilTelaah", "sesuai"));
    }

    public void visit(String key) {
        inspector.finish(
                key,
                "catat-kunjungan",
                Map.of(
                        "tanggalKunjungan", "2026-11-24",
                        "nomorBap", "99/BAP/2026/0001",
                        "hasilKunjungan", "memenuhi"));
    }

    public void recommend(String key) {
        inspector.finish(
                key, "rekomendasi-dinkes", Map.of("rekomendasi", "memenuhi", "nomorRekomendasi", "99/REK/2026/0001"));
    }

    public void approve(String key) {
        head.finish(key, "keputusan-kepala", Map.of("keputusan", "setuju"));
    }

    public void refuse(String key, String reason) {
        head.finish(key, "keputusan-kepala", Map.of("keputusan", "tolak", "alasanPenolakan", reason));
    }

    public void bringFromFilesToDecision(String key) {
        acceptFiles(key);
        assess(key);
        visit(key);
        recommend(key);
    }

    public void bringFromFilesToApproval(String key) {
        bringFromFilesToDecision(key);
        approve(key);
    }
}
