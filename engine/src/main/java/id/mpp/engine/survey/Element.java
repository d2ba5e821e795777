package id.mpp.engine.survey;

import java.util.List;
import java.util.Locale;

/** The nine elements of PermenPANRB 14/2017 as people are asked for them; answers stand in order of their marks, 1 to 4. */
enum Element {
    U1(
            "Persyaratan",
            "Bagaimana kesesuaian persyaratan dengan jenis layanan yang Anda urus?",
            "Tidak sesuai",
            "Kurang sesuai",
            "Sesuai",
            "Sangat sesuai"),
    U2("Prosedur", "Bagaimana kemudahan prosedur layanan ini?", "Tidak mudah", "Kurang mudah", "Mudah", "Sangat mudah"),
    U3(
            "Waktu penyelesaian",
            "Bagaimana kecepatan waktu pelayanan?",
            "Tidak cepat",
            "Kurang cepat",
            "Cepat",
            "Sangat cepat"),
    U4(
            "Biaya",
            "Bagaimana kewajaran biaya layanan ini?",
            "Sangat mahal",
            "Cukup mahal",
            "Murah",
            "Gratis atau sangat wajar"),
    U5(
            "Produk layanan",
            "Bagaimana kesesuaian hasil layanan dengan yang tercantum dalam standar pelayanan?",
            "Tidak sesuai",
            "Kurang sesuai",
            "Sesuai",
            "Sangat sesuai"),
    U6(
            "Kompetensi petugas",
            "Bagaimana kemampuan petugas yang melayani Anda?",
            "Tidak kompeten",
            "Kurang kompeten",
            "Kompeten",
            "Sangat kompeten"),
    U7(
            "Perilaku petugas",
            "Bagaimana kesopanan dan keramahan petugas?",
            "Tidak sopan dan ramah",
            "Kurang sopan dan ramah",
            "Sopan dan ramah",
            "Sangat sopan dan ramah"),
    U8(
            "Penanganan pengaduan",
            "Bagaimana penanganan pengaduan, saran, dan masukan?",
            "Tidak ada",
            "Ada, tetapi tidak berfungsi",
            "Berfungsi, tetapi kurang maksimal",
            "Dikelola dengan baik"),
    U9(
            "Sarana dan prasarana",
            "Bagaimana kualitas sarana dan prasarana, termasuk layanan daring?",
            "Buruk",
            "Cukup",
            "Baik",
            "Sangat baik");

    private final String label;
    private final String question;
    private final List<String> answers;

    Element(String label, String question, String... answers) {
        this.label = label;
        this.question = question;
        this.answers = List.of(answers);
    }

    String label() {
        return label;
    }

    String question() {
        return question;
    }

    /** In order of their marks, beginning with 1. */
    List<String> answers() {
        return answers;
    }

    /** The name of its column and its field: {@code u1}. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
