package id.mpp.e2e.actors;

import java.util.Map;

/** The officers of a building approval; each verb is one form filled in the usual, friendly way. */
public final class Builder {

    private final Officer works;
    private final Officer head;

    public Builder(Officer works, Officer head) {
        this.works = works;
        this.head = head;
    }

    /** A simple dwelling of this size. */
    public void bringToTheStatement(String key, int area, int floors) {
        works.finish(key, "periksa-kebenaran", Map.of("keputusanPemeriksaan", "benar"));
        works.finish(
                key,
                "konsultasi-teknis",
                Map.of(
                        "tanggalKonsultasi", "2026-12-01",
                        "nomorBeritaAcara", "99/BA-TPT/2026/0001",
                        "kesimpulanKonsultasi", "Rencana teknis memenuhi standar.",
                        "hasilKonsultasi", "memenuhi"));
        works.finish(
                key,
                "data-bangunan",
                Map.of(
                        "luasLantai", area,
                        "jumlahLantai", floors,
                        "fungsiBangunan", "hunian",
                        "kompleksitas", "sederhana",
                        "permanensi", "permanen",
                        "kepemilikan", "perorangan-badan-usaha",
                        "jenisPekerjaan", "baru",
                        "prasarana", 0));
        works.finish(key, "pernyataan-standar-teknis", Map.of("nomorPernyataan", "99/SPPST/2026/0001"));
    }

    public void bringToTheBill(String key, int area, int floors) {
        bringToTheStatement(key, area, floors);
        works.finish(key, "tetapkan-retribusi", Map.of("penetapan", "tetapkan"));
    }

    public void issue(String key) {
        head.finish(key, "terbitkan-pbg", Map.of("keputusan", "terbitkan"));
    }
}
