package id.mpp.gate.project;

import java.util.List;
import java.util.Map;

/** What the engine itself puts into every document, beside the application and the variables of the case. */
public final class LetterFields {

    private static final Map<String, List<String>> OURS = Map.of(
            "dokumen",
            List.of("judul", "jenis", "nomor", "tanggal", "berlakuSampai", "alamatVerifikasi", "pemegang", "bukanIzin"),
            "keputusan",
            List.of("tentang", "tanggal", "oleh", "nip", "jabatan", "catatan", "tonggak"),
            "penandaTangan",
            List.of("nama", "nip", "jabatan"),
            "kop",
            List.of("pemerintah", "dinas", "alamat", "kontak", "tempat"));

    private LetterFields() {}

    public static boolean isOurs(String root) {
        return OURS.containsKey(root);
    }

    /** Whether there is such a field; all of one's own are not asked here. */
    public static boolean exists(String path) {
        String[] steps = path.split("\\.");
        List<String> fields = OURS.get(steps[0]);
        return fields == null || steps.length == 1 || steps.length == 2 && fields.contains(steps[1]);
    }

    /** For a finding: what there is to choose from. */
    public static String of(String root) {
        return root + "." + String.join(", " + root + ".", OURS.get(root));
    }
}
