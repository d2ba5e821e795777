package id.mpp.engine.migration;

/** What can be alike or different between a step and the one that follows it, in the words a designer reads. */
enum Trait {
    NAME("namanya sama", "nama berganti dari %s menjadi %s"),
    FORM(
            "formulirnya sama",
            "formulir berganti dari %s menjadi %s; yang sudah terbuka di layar petugas tetap dapat dikirim"),
    TOPIC("topiknya sama", "topik berganti dari %s menjadi %s; pekerjaan yang sudah menunggu tetap memakai topik lama"),
    MESSAGE("pesannya sama", "pesan yang ditunggu berganti dari %s menjadi %s"),
    TIMER(null, "waktu tunggu berganti dari %s menjadi %s; yang sudah berjalan tetap memakai waktu lama"),
    LIMIT("batas waktu hukumnya sama", "jenis batas waktu hukum berganti dari %s menjadi %s"),
    MILESTONE("tonggaknya sama", "tonggak berganti dari %s menjadi %s; yang sudah tercatat tetap tercatat"),
    WAIT(null, "jeda waktu layanan berganti dari %s menjadi %s: periksa bahwa waktu layanan kelak dilanjutkan"),
    GROUP(
            null,
            "kelompok petugas berganti dari %s menjadi %s; tugas yang terbuka ikut berpindah, yang sudah diambil tetap"
                    + " pada pengambilnya");

    private final String alike;
    private final String different;

    Trait(String alike, String different) {
        this.alike = alike;
        this.different = different;
    }

    /** Whether two steps that share it may be the same work under another id. */
    boolean tells() {
        return alike != null;
    }

    /** The reason of a proposal. */
    String alike() {
        return alike;
    }

    /** What follows when it differs; null stands for none. */
    String different(String old, String now) {
        return String.format(different, quote(old), quote(now));
    }

    private static String quote(String value) {
        return value == null ? "tidak ada" : "'" + value + "'";
    }
}
