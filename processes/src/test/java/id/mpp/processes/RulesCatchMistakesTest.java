package id.mpp.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;

/** One mistake at a time is put into a copy of a real service, and the rules must name it. */
class RulesCatchMistakesTest {

    private static final String MODEL = "processes/izin-apotek/izin-apotek.bpmn";
    private static final String FORM = "forms/izin-apotek/keputusan-kepala.form";

    @TempDir
    Path copy;

    @BeforeEach
    void copyTheRealServices() throws IOException {
        Path root = Path.of("").toAbsolutePath().getParent();
        for (String service : List.of("izin-apotek", "permohonan-lain")) {
            FileSystemUtils.copyRecursively(
                    root.resolve("processes").resolve(service),
                    copy.resolve("processes").resolve(service));
            FileSystemUtils.copyRecursively(
                    root.resolve("forms").resolve(service),
                    copy.resolve("forms").resolve(service));
        }
    }

    @Test
    void theCopyItselfIsWithoutMistakes() {
        assertThat(findings()).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = MODEL_MISTAKES)
    void aMistakeInAModelIsNamed(String right, String wrong, String message) throws IOException {
        replace(MODEL, right, wrong);

        assertThat(findings()).anySatisfy(finding -> assertThat(finding).contains(MODEL, message));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = FORM_MISTAKES)
    void aMistakeInAFormIsNamed(String right, String wrong, String message) throws IOException {
        replace(FORM, right, wrong);

        assertThat(findings()).anySatisfy(finding -> assertThat(finding).contains("izin-apotek", message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            days: 5          | days: 0              | batas waktu tidak lengkap
            at-limit: oss    | at-limit: nanti      | batas waktu tidak lengkap
            at-limit: oss    | at-limit: automatic  | at-limit automatic tanpa batas waktu pada diagram
            """)
    void aMistakeInTheLimitIsNamed(String right, String wrong, String message) throws IOException {
        replace("processes/izin-apotek/service.yaml", right, wrong);

        assertThat(findings()).anySatisfy(finding -> assertThat(finding).contains("processes/izin-apotek/", message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            mpp.limit | nanti  | batas waktu tidak dapat diatur mesin
            mpp.limit | oss    | batas waktu tidak dapat diatur mesin
            mpp.wait  | paused | menunggu pemohon dengan cara yang tidak dikenal
            """)
    void aClockElementInTheWrongPlaceIsNamed(String property, String value, String message) throws IOException {
        replace(
                MODEL,
                "<camunda:property name=\"mpp.milestone\" value=\"complete\" />",
                "<camunda:property name=\"" + property + "\" value=\"" + value + "\" />");

        assertThat(findings()).anySatisfy(finding -> assertThat(finding).contains(MODEL, message));
    }

    private List<String> findings() {
        return ServiceFolder.in(copy)
                .flatMap(service -> Stream.concat(ModelRulesTest.RULES.stream(), FormContractTest.RULES.stream())
                        .flatMap(rule -> rule.check().apply(service)))
                .map(Finding::toString)
                .toList();
    }

    private void replace(String file, String right, String wrong) throws IOException {
        Path path = copy.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(right);
        Files.writeString(path, text.replace(right, wrong == null ? "" : wrong));
    }

    private static final String MODEL_MISTAKES = """
            <bpmn:process id="izin-apotek"|<bpmn:process id="izin-apotik"|id proses tidak sama dengan nama folder
            name="izin-apotek"|name="izin-lain"|pesan awal tidak sama dengan nama folder
            name="Izin Apotek"|name="Izin Toko Obat"|lain dari title di service.yaml
            Activity_PeriksaBerkas|Activity_0k3j9x1|Activity_0k3j9x1: id ini dibuat oleh Modeler
            name="Berkas lengkap?"|name="Berkas lengkap"|Gateway_BerkasLengkap: namanya bukan pertanyaan
            name="Periksa kelengkapan berkas"|name=" "|Activity_PeriksaBerkas: tidak bernama
            isExecutable="true"|isExecutable="false"|proses tidak dapat dijalankan
            ` camunda:historyTimeToLive="P3650D"`||masa simpan riwayat kosong
            camunda:type="external" camunda:topic="oss-kirim-izin"|camunda:class="id.mpp.Kirim"|Activity_KirimIzin: bukan tugas eksternal
            camunda:type="external" camunda:topic="oss-kirim-izin"|camunda:class="id.mpp.Kirim"|Activity_KirimIzin: berisi skrip, listener, atau kode Java
            camunda:topic="oss-kirim-izin"|camunda:topic="oss.kirim"|Activity_KirimIzin: bukan tugas eksternal
            camunda:topic="oss-kirim-izin"|camunda:topic="oss-kirim-surat"|Activity_KirimIzin: topik "oss-kirim-surat" tidak dikerjakan siapa pun
            modelerTemplate="mpp-oss-kirim-izin" camunda:modelerTemplateVersion="1"|modelerTemplate="mpp-oss-kirim-izin" camunda:modelerTemplateVersion="0"|Activity_KirimIzin: tidak memakai templat terbaru topiknya
            camunda:formRef="telaah-dinkes"|camunda:formRef="telaah"|Activity_TelaahDinkes: formulir tidak ada
            ` camunda:candidateGroups="kepala-dpmptsp"`||Activity_KeputusanKepala: belum ada kelompok petugas
            name="Disetujui?"|name="Disetujui?" default="Flow_Tolak"|Flow_Tolak: jalur bawaan
            ${keputusan == 'tolak'}|${execution.getVariable('keputusan')}|Flow_Tolak: syarat kosong atau tidak sederhana
            ${keputusan == 'tolak'}|${keputusan == 'batal'}|Flow_Tolak: tidak ada formulir dengan pilihan keputusan = batal
            camunda:mapDecisionResult="singleEntry"|camunda:mapDecisionResult="resultList"|Activity_SusunSaran: tabel keputusan
            <camunda:outputParameter name="catatanBerkas" />|<camunda:outputParameter name="catatanBerkas"><camunda:script scriptFormat="javascript">1</camunda:script></camunda:outputParameter>|Event_PerbaikanDiterima: berisi skrip
            value="approved"|value="approvd"|Event_PermohonanDisetujui: tonggak "approvd" tidak dikenal
            value="alasanPenolakan"|value="alasanTolak"|Event_PermohonanDitolak: variabel catatan alasanTolak tidak tercantum
            name="mpp.note" value="nomorIzin"|name="mpp.catatan" value="nomorIzin"|Event_IzinTerkirim: properti mpp.catatan tidak dikenal
            name="oss-terbit-otomatis"|name="oss-pembaruan"|izin-apotek: at-limit oss tanpa peristiwa terbit otomatis
            name="Terbit otomatis diketahui dari OSS"|name="Terbit" isInterrupting="false"|izin-apotek: at-limit oss tanpa peristiwa terbit otomatis
            value="issued-by-oss"|value="issued"|izin-apotek: at-limit oss tanpa peristiwa terbit otomatis
            name="oss-pencabutan"|name="oss-cabut"|Message_OssPencabutan: pesan "oss-cabut" tidak pernah dikirim
            bpmnElement="Activity_KirimIzin"|bpmnElement="Activity_SusunSaran"|Activity_KirimIzin: ada dalam berkas tetapi tidak tergambar
            <dc:Bounds x="990" y="260"|<dc:Bounds x="900" y="260"|bertumpuk dengan Activity_PeriksaBerkas
            <di:waypoint x="1180" y="570" />|<di:waypoint x="1180" y="570" /><di:waypoint x="1400" y="200" />|garisnya memotong
            <di:waypoint x="1180" y="570" />|<di:waypoint x="1180" y="570" /><di:waypoint x="1400" y="300" />|garisnya menembus
            """;

    private static final String FORM_MISTAKES = """
            "id": "keputusan-kepala"|"id": "keputusan"|formulir tidak dipakai
            "type": "textarea"|"type": "dynamiclist"|komponen dynamiclist tidak jalan di Tasklist
            "schemaVersion": 16|"schemaVersion": 19|bukan formulir untuk Tasklist
            "key": "alasanPenolakan"|"key": "keputusan"|key "keputusan" dipakai dua kali
            "label": "Alasan penolakan (wajib diisi)"|"label": ""|Field_alasanPenolakan: label kosong
            "key": "alasanPenolakan"|"key": "permohonan.namaUsaha"|isian ini menimpa bukti
            permohonan.namaUsaha|pemohonan.namaUsaha|variabel pemohonan tidak tercantum
            "required": true|"required": false|Field_keputusan: keputusan boleh kosong
            "maxLength": 1000|"required": true|Field_alasanPenolakan: isian bersyarat ditandai Required
            "value": "tolak"|"value": "batal"|pilihan batal tidak punya jalur di diagram
            """;
}
