package id.mpp.sandbox.oss;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reports to OSS as the guide wants them, to be spoilt by a test. */
final class Reports {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Reports() {}

    static ObjectNode status(String idIzin, String kdStatus) {
        ObjectNode report = JSON.createObjectNode();
        report.putObject("IZINSTATUS")
                .put("nib", "0220001234567")
                .put("id_produk", "K-1")
                .put("id_proyek", "R-1")
                .put("oss_id", "P-1")
                .put("id_izin", idIzin)
                .put("kd_izin", "063000000021")
                .put("kd_instansi", "063")
                .put("kd_status", kdStatus)
                .put("tgl_status", "2026-03-02 09:15:30")
                .put("nip_status", "990001012020011001")
                .put("nama_status", "Petugas Contoh")
                .put("keterangan", "Berkas diperiksa");
        return report;
    }

    static ObjectNode licence(String idIzin) {
        ObjectNode report = JSON.createObjectNode();
        report.putObject("IZINFINAL")
                .put("nib", "0220001234567")
                .put("id_proyek", "R-1")
                .put("oss_id", "P-1")
                .put("id_izin", idIzin)
                .put("kd_izin", "063000000021")
                .put("kd_daerah", "9901000000")
                .put("nomor_izin", "503/99/IA/2026")
                .put("tgl_terbit_izin", "2026-03-02")
                .put("tgl_berlaku_izin", "2031-03-02")
                .put("nama_ttd", "Kepala Contoh")
                .put("nip_ttd", "990001012010011001")
                .put("jabatan_ttd", "Kepala DPMPTSP")
                .put("status_izin", "50");
        return report;
    }
}
