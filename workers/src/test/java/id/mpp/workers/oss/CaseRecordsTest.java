package id.mpp.workers.oss;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What officers see, what workers read, and what nobody keeps. */
class CaseRecordsTest {

    private final CaseRecords records = new CaseRecords(
            TestSettings.oss("http://localhost:1"), Clock.fixed(Instant.parse("2026-11-24T03:15:00Z"), ZoneOffset.UTC));

    @Test
    void officersSeeTextsOnly() {
        JsonNode view = view(Pushes.pharmacy());

        assertThat(view.path("idIzin").asText()).isEqualTo("I-202611230001");
        assertThat(view.path("kbli").isTextual()).isTrue();
        assertThat(view.path("alamatUsaha").asText()).isEqualTo("Jalan Contoh 9");
        assertThat(view.path("skalaUsaha").asText()).isEqualTo("Usaha menengah");
        assertThat(view.path("skalaRisiko").asText()).isEqualTo("risiko menengah tinggi");
        assertThat(view.path("tanggalPengajuan").asText()).isEqualTo("23-11-2026");
        assertThat(view.path("perpanjangan").asText()).isEqualTo("Tidak");
        assertThat(view.at("/pemohon/nama").asText()).isEqualTo("Siti Contoh");
        assertThat(view.at("/pemohon/jabatan").asText()).isEqualTo("Direktur");
        assertThat(view.at("/dokumen/0/nomor").asText()).isEqualTo("99/SIPA/2026");
        assertThat(view.at("/dokumen/0/tanggal").asText()).isEqualTo("02-01-2026");
        assertThat(view.findValues("nama")).allMatch(JsonNode::isTextual);
    }

    @Test
    void theNikIsMaskedWhereverItWasWritten() {
        JsonNode view = view(Pushes.pharmacy());

        assertThat(view.at("/pemohon/nikTersamar").asText()).isEqualTo("9901********0002");
        assertThat(view.at("/dokumen/1/nomor").asText()).isEqualTo("9901********0002");
        assertThat(view.at("/dokumen/1/keterangan").asText()).isEqualTo("KTP 9901********0001");
        assertThat(view.toString()).doesNotContainPattern("\\d{16}");
    }

    @Test
    void tablesReadTheDayOfArrivalThePlaceTheLandAndTheProduct() {
        ObjectNode push = Pushes.pharmacy();
        ((ObjectNode) push.at("/dataNIB/data_proyek/0"))
                .put("luas_tanah", "0.25")
                .put("satuan_luas_tanah", "02")
                .withArray("data_proyek_produk")
                .add(Pushes.read("{\"id_produk\":\"D-0\",\"jenis_produksi\":\"Lain\",\"kapasitas\":9}"))
                .add(Pushes.read("{\"id_produk\":\"D-1\",\"jenis_produksi\":\"Layanan makan\",\"kapasitas\":40,"
                        + "\"satuan\":\"kursi\",\"merk_dagang\":\"Contoh\"}"));

        JsonNode view = view(push);
        assertThat(view.path("tanggalMasuk").asText()).isEqualTo("2026-11-24");
        assertThat(view.path("daerahLokasi").asText()).isEqualTo("9901010000");
        assertThat(view.path("luasTanah").asText()).isEqualTo("2500");
        assertThat(view.path("produk"))
                .isEqualTo(Pushes.read("{\"jenis\":\"Layanan makan\",\"merek\":\"Contoh\",\"kapasitas\":\"40\","
                        + "\"satuan\":\"kursi\"}"));
    }

    @Test
    void landInAnUnknownUnitIsNotGuessed() {
        ObjectNode push = Pushes.pharmacy();
        ((ObjectNode) push.at("/dataNIB/data_proyek/0")).put("luas_tanah", "90").put("satuan_luas_tanah", "09");

        assertThat(view(push).path("luasTanah").asText()).isEqualTo("-");
        assertThat(view(push).at("/produk/kapasitas").asText()).isEqualTo("-");
    }

    @Test
    void aBusinessInTwoRegionsNamesBoth() {
        ObjectNode push = Pushes.pharmacy();
        ((ObjectNode) push.at("/dataNIB/data_proyek/0"))
                .withArray("data_lokasi_proyek")
                .addObject()
                .put("proyek_daerah_id", "9902010000");

        assertThat(view(push).path("daerahLokasi").asText()).isEqualTo("9901010000 9902010000");
    }

    @Test
    void whatIsMissingIsADash() {
        ObjectNode push = (ObjectNode) Pushes.read("{\"dataNIB\":{\"nib\":\"0220001234567\",\"id_izin\":\"I-9\"}}");

        JsonNode view = view(push);
        assertThat(view.path("idIzin").asText()).isEqualTo("I-9");
        assertThat(view.path("namaIzin").asText()).isEqualTo("-");
        assertThat(view.at("/pemohon/nikTersamar").asText()).isEqualTo("-");
        assertThat(view.path("dokumen").isArray()).isTrue();
    }

    @Test
    void theBuildingIsShownOnlyWhereOssSaysSomethingOfIt() {
        ObjectNode push = (ObjectNode) Pushes.read(
                "{\"dataNIB\":{\"data_checklist\":[{\"id_izin\":\"I-9\",\"data_teknis\":{\"luas_bangunan\":\"-\"}}],"
                        + "\"data_proyek\":[{\"luas_lantai_bangunan\":70,\"jumlah_lantai_bangunan\":\"1\"}]}}");

        JsonNode view = view(push);
        assertThat(view.at("/bangunan/luas").asText()).isEqualTo("70");
        assertThat(view.at("/bangunan/jumlahLantai").asText()).isEqualTo("1");
        assertThat(view.at("/bangunan/tinggi").asText()).isEqualTo("-");
        assertThat(view(Pushes.pharmacy()).has("bangunan")).isFalse();
    }

    @Test
    void anUpdateHasTheSameShapeAndItsTime() {
        JsonNode update = Pushes.tree(records.perbaikan(Pushes.first(Pushes.pharmacy())));

        assertThat(update.path("diterimaPada").asText()).isEqualTo("24-11-2026 10:15 WIB");
        assertThat(update.path("namaUsaha").asText()).isEqualTo("Apotek Contoh");
    }

    @Test
    void workersReadThePersonTheBusinessAndThePermit() {
        JsonNode document = document(Pushes.pharmacy());

        assertThat(document.at("/pemohon/nik").asText()).isEqualTo(Pushes.NIK);
        assertThat(document.at("/pemohon/tanggalLahir").asText()).isEqualTo("1990-08-17");
        assertThat(document.at("/pemohon/jenisKelamin").asText()).isEqualTo("P");
        assertThat(document.at("/usaha/npwp").asText()).isEqualTo("9912345678901230");
        assertThat(document.at("/usaha/noNpp").asText()).isEqualTo("99001");
        assertThat(document.path("sipa").asText()).isEqualTo("99/SIPA/2026");
        assertThat(document.path("slhs").isNull()).isTrue();
        assertThat(document.at("/oss/id_produk").asText()).isEqualTo("D-1");
        assertThat(document.at("/oss/kd_instansi").asText()).isEqualTo("990");
        assertThat(document.at("/oss/tipe_dokumen").asText()).isEqualTo("9");
    }

    @Test
    void workersReadTheCertificateOfAFoodBusiness() {
        ObjectNode push = Pushes.pharmacy();
        ((ObjectNode) Pushes.item(push, 0).at("/data_persyaratan/1"))
                .put("no_dokumen", "99/SLHS/2026/1")
                .put("keterangan", "Sertifikat Laik Higiene Sanitasi");

        assertThat(document(push).path("slhs").asText()).isEqualTo("99/SLHS/2026/1");
    }

    @Test
    void theOriginalKeepsUnknownFieldsAndDropsPersonalOnes() {
        JsonNode original = document(Pushes.pharmacy()).path("asli");

        assertThat(original.at("/header/medan_baru").asText()).isEqualTo("disimpan");
        assertThat(original.at("/item/kode_masa_depan/apa/0").asText()).isEqualTo("saja");
        assertThat(original.at("/proyek/id_proyek").asText()).isEqualTo("R-1");
        assertThat(original.at("/header/pemegang_saham/0/jabatan_pemegang_saham")
                        .asText())
                .isEqualTo("Direktur");
        assertThat(original.path("header").has("data_checklist")).isFalse();
        assertThat(original.toString())
                .doesNotContain("agama_user_proses")
                .doesNotContain("hp_user_proses")
                .doesNotContain("Siti Contoh");
        assertThat(original.path("header").toString()).doesNotContain(Pushes.NIK);
    }

    @Test
    void aPassportIsNotAskedForAtTheCivilRegistry() {
        ObjectNode push = Pushes.pharmacy();
        Pushes.header(push).put("jenis_id_user_proses", "02").put("no_id_user_proses", "X9900001");

        assertThat(document(push).at("/pemohon/nik").isNull()).isTrue();
        assertThat(view(push).at("/pemohon/nikTersamar").asText()).isEqualTo("X******1");
    }

    @Test
    void withoutAFilingAccountThePersonResponsibleApplies() {
        ObjectNode push = Pushes.pharmacy();
        Pushes.header(push).remove(List.of("no_id_user_proses", "nama_user_proses", "tgl_lahir_user_proses"));

        JsonNode person = document(push).path("pemohon");
        assertThat(person.path("nik").asText()).isEqualTo(Pushes.NIK);
        assertThat(person.path("nama").asText()).isEqualTo("Siti Contoh");
        assertThat(person.path("tanggalLahir").isNull()).isTrue();
    }

    private JsonNode view(ObjectNode push) {
        return Pushes.tree(records.permohonan(Pushes.first(push)));
    }

    private JsonNode document(ObjectNode push) {
        return Pushes.tree(records.document(Pushes.first(push)));
    }
}
