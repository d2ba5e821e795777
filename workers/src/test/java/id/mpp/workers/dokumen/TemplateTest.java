package id.mpp.workers.dokumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.workers.kit.NotRetryable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A template takes in what a case has, as text and as its author said. */
class TemplateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<b data-isi='permohonan.usaha.nama'>x</b>; Apotek <b>Sehat</b> & Ikhlas",
                "<i data-isi='keputusan.catatan'></i>; -",
                "<i data-isi='dokumen.tanggal' data-bentuk='tanggal'></i>; 26 November 2026",
                "<i data-isi='permohonan.tanggalPengajuan' data-bentuk='tanggal'></i>; 5 November 2026",
                "<i data-isi='luas' data-bentuk='angka'></i>; 1.250,5",
                "<i data-isi='retribusi' data-bentuk='rupiah'></i>; Rp378.000",
                "<i data-isi='keputusan.catatan' data-bentuk='rupiah'></i>; -",
                "<i data-jika='luas'>ada</i>; ada",
                "<i data-jika='keputusan.catatan'>ada</i>; ''",
                "<i data-jika='hilang'>ada</i>; ''",
                "<i data-jika='!hilang'>tidak</i>; tidak",
                "<i data-jika='tahap = tetap'>ya</i><i data-jika='tahap != tetap'>bukan</i>; ya",
                "<i data-jika='tahap=tetap'>ya</i><i data-jika='tahap!=tetap'>bukan</i><i data-jika='tahap!=uji'>!</i>; ya!",
                "<i data-jika='permohonan.dokumen'>ada</i>; ada",
                "<i data-ulang='d di permohonan.dokumen'><u data-isi='d.nama'></u>/</i>; Denah bangunan/Akta pendirian/",
                "<i data-ulang='d di permohonan.lampiran'>x</i>; ''"
            })
    void whatTheAuthorAskedForStandsThere(String body, String text) {
        assertThat(fill(body)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<i data-isi='permohonan.usaha.nma'></i>; permohonan.usaha.nma, yang tidak ada",
                "<i data-isi='permohonan.usaha'></i>; bukan satu nilai",
                "<i data-isi='luas' data-bentuk='hari'></i>; bentuk yang tidak dikenal: hari",
                "<i data-isi='tahap' data-bentuk='rupiah'></i>; bentuk rupiah dari tahap",
                "<i data-ulang='permohonan.dokumen'></i>; data-ulang yang tidak terbaca",
                "<i data-jika='! tahap = tetap'></i>; data-jika yang tidak terbaca",
                "<i data-jika='tahap tetap'></i>; data-jika yang tidak terbaca",
                "<i data-jika=''></i>; data-jika yang tidak terbaca",
                "<i data-bagian='kepala'></i>; bagian yang tidak dikenal: kepala"
            })
    void aSlipOfTheAuthorIsNamedAndNothingIsDrawn(String body, String said) {
        assertThatThrownBy(() -> fill(body))
                .isInstanceOf(NotRetryable.class)
                .hasMessageContaining(said)
                .hasMessageNotContaining("Apotek");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>1</script>",
                "<iframe src='http://contoh.example'></iframe>",
                "<a href='http://contoh.example'>x</a>",
                "<img src='http://contoh.example/a.png'>",
                "<img src='file:///etc/passwd'>",
                "<p onclick='x()'>x</p>",
                "<p style='background: url(http://contoh.example)'>x</p>",
                "<style>@import 'http://contoh.example'</style>",
                "<form></form>",
                "<svg></svg>"
            })
    void nothingIsFetchedAndNothingRuns(String body) {
        assertThatThrownBy(() -> fill(body))
                .isInstanceOf(NotRetryable.class)
                .hasMessageContaining("tidak diperbolehkan");
    }

    /** Pasted from elsewhere: a space without width, an accent on its own, and a sign that turns the line around. */
    @Test
    void lettersThatNobodySeesAreLeftOut() {
        ObjectNode values = Sample.values();
        values.put("tahap", "Jos\u200be\u0301 \u202eidu\u00adB");
        Content content = new Content(values);
        assertThat(content.text("tahap")).isEqualTo("Jos\u00e9 iduB");
        assertThat(content.says("tahap", "Jos\u00e9 iduB")).isTrue();
    }

    @Test
    void nothingOfTheTemplatesOwnLanguageIsLeft() {
        assertThat(Template.fill(Sample.template(), Sample.content()).outerHtml())
                .doesNotContain("data-isi", "data-jika", "data-ulang", "data-bagian", "data-bentuk");
    }

    @ParameterizedTest
    @CsvSource({
        "0, nol",
        "11, sebelas",
        "19, sembilan belas",
        "100, seratus",
        "1000, seribu",
        "1999, seribu sembilan ratus sembilan puluh sembilan",
        "21000000, dua puluh satu juta",
        "1000000001, satu miliar satu",
        "-5, minus lima"
    })
    void numbersAreSpelledAsReceiptsDo(long number, String words) {
        assertThat(NumberWords.of(number)).isEqualTo(words);
    }

    private static String fill(String body) {
        return Template.fill(Sample.template(body), Sample.content()).body().text();
    }
}
