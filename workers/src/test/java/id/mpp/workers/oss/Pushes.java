package id.mpp.workers.oss;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A push as OSS would write it, for a fictitious pharmacy, ready to be bent by a test. */
final class Pushes {

    static final String NIK = "9901015708900002";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Pushes() {}

    static ObjectNode pharmacy() {
        return (ObjectNode) read("""
                {"dataNIB":{
                  "nib":"0220001234567","tgl_pengajuan_nib":"2026-11-23","oss_id":"P-202611230001",
                  "id_izin":"I-202611230001","kd_izin":"033000000001","kd_daerah":"9901000000","kewenangan":"02",
                  "no_npp":"99001","no_va":"99002","versi_pia":"4.3","npwp_perseroan":"9912345678901230",
                  "nama_perseroan":"Apotek Contoh","alamat_perseroan":"Jalan Kantor 1","skala_usaha":"02",
                  "pemegang_saham":[{"jabatan_pemegang_saham":"Direktur","nama_pemegang_saham":"Siti Contoh",
                    "no_identitas_pemegang_saham":"9901015708900002"}],
                  "penanggung_jwb":{"jns_identitas_penanggung_jwb":"01",
                    "no_identitas_penanggung_jwb":"9901015708900002","nama_penanggung_jwb":"Siti Contoh",
                    "jabatan_penanggung_jwb":"Direktur","npwp_penanggung_jwb":"9901015708900002"},
                  "data_proyek":[
                    {"id_proyek":"R-1","kbli":47721,"uraian_usaha":"Apotek","skala_usaha":"03","skala_resiko":"MT",
                     "no_identitas_pj":"9901015708900002","nama_pj":"Siti Contoh",
                     "data_lokasi_proyek":[{"proyek_daerah_id":"9901010000","alamat_usaha":"Jalan Contoh 9"}]},
                    {"id_proyek":"R-2","kbli":"56101","uraian_usaha":"Restoran"}],
                  "data_checklist":[
                    {"id_produk":"D-1","id_proyek":"R-1","id_izin":"I-202611230001","jenis_izin":"02",
                     "kd_izin":"033000000001","kd_daerah":"9901000000","nama_izin":"Izin Apotek","kewenangan":"02",
                     "flag_checklist":"Y","flag_perpanjangan":"N","kode_masa_depan":{"apa":["saja"]},
                     "data_persyaratan":[
                       {"id_syarat":"S-1","no_dokumen":"99/SIPA/2026","tgl_dokumen":"2026-01-02",
                        "file_dokumen":"https://berkas.contoh.example/1","keterangan":"SIPA apoteker"},
                       {"id_syarat":"S-2","no_dokumen":"9901015708900002","tgl_dokumen":"2026-01-02",
                        "file_dokumen":"https://berkas.contoh.example/2","keterangan":"KTP 9901011708900001"}]},
                    {"id_proyek":"R-2","id_izin":"I-202611230002","jenis_izin":"04","kd_izin":"040000000001",
                     "kd_daerah":"9901000000","nama_izin":"Restoran","kewenangan":"02","flag_checklist":"Y"},
                    {"id_proyek":"R-1","id_izin":"I-202611230003","jenis_izin":"02","kd_izin":"033000000001",
                     "kd_daerah":"9901000000","nama_izin":"Izin otomatis","kewenangan":"02","flag_checklist":"O"}],
                  "jenis_id_user_proses":"01","no_id_user_proses":"9901015708900002",
                  "nama_user_proses":"Siti Contoh","jns_kelamin_user_proses":"P","tempat_lahir_user_proses":"Contoh",
                  "tgl_lahir_user_proses":"1990-08-17","agama_user_proses":"Rahasia","hp_user_proses":"0990000002",
                  "tipe_dokumen ":"9","medan_baru":"disimpan"}}""");
    }

    static ObjectNode header(ObjectNode push) {
        return (ObjectNode) push.path("dataNIB");
    }

    static ObjectNode item(ObjectNode push, int index) {
        return (ObjectNode) push.at("/dataNIB/data_checklist/" + index);
    }

    static LicenceItem first(ObjectNode push) {
        return NibPush.of(new GuideObject(header(push))).items().get(0);
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode tree(Object value) {
        return JSON.valueToTree(value);
    }
}
