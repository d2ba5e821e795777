package id.mpp.engine.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import id.mpp.engine.readiness.Punctuality.Share;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each criterion makes of a {@code service.yaml}, a diagram and the figures. */
class AssessmentTest {

    private static final String OSS = "oss: {kd-izin: ['99']}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "oss: {kd-izin: ['99']}                                      | YES | YES",
                "oss: {kd-izin: [], match: [{kbli: ['1'], jenis-izin: []}]}  | YES | YES",
                "oss: {kd-izin: [], match: []}                               | NO  | NOT_NEEDED",
                "title: Layanan daerah                                       | NO  | NOT_NEEDED"
            })
    void whatOssTakesBeginsDigitally(String yaml, Verdict start, Verdict oss) {
        assertThat(of(yaml).of(Criterion.DIGITAL_START).verdict()).isEqualTo(start);
        assertThat(of(yaml).of(Criterion.OSS).verdict()).isEqualTo(oss);
    }

    @Test
    void checksAreNamedByWhoIsAsked() {
        Finding some = new Assessment(yaml("{}"), List.of("KEMENKES", "DJP", "KEMENKES"), false, Share.NONE, 1)
                .of(Criterion.AUTOMATIC_CHECKS);
        assertThat(some).isEqualTo(new Finding(Verdict.YES, "3 pemeriksaan otomatis: DJP, KEMENKES."));
        assertThat(of("{}").of(Criterion.AUTOMATIC_CHECKS).verdict()).isEqualTo(Verdict.NO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tidak dipungut biaya.                                      | NOT_NEEDED",
                "[Tidak dipungut biaya., Pajak terpisah.]                   | NOT_NEEDED",
                "Izin tidak dipungut biaya; pajak reklame menurut peraturan | NO",
                "Retribusi menurut peraturan daerah                         | NO",
                "''                                                         | NO"
            })
    void whoTakesMoneyTakesItDigitally(String fee, Verdict verdict) {
        String yaml = "standar-pelayanan: {biaya: %s}".formatted(fee.isBlank() ? "''" : fee);
        assertThat(of(yaml).of(Criterion.PAYMENT).verdict()).isEqualTo(verdict);
        assertThat(new Assessment(yaml(yaml), List.of(), true, Share.NONE, 1)
                        .of(Criterion.PAYMENT)
                        .verdict())
                .isEqualTo(Verdict.YES);
    }

    @Test
    void aPdfOfOursIsHalfWayAndARefusalIsNoProduct() {
        String refusal = "tolak: {judul: T, bukan-izin: penolakan}";
        assertThat(signature("dokumen: {izin: {judul: I}, %s}".formatted(refusal)))
                .isEqualTo(Verdict.PARTLY);
        assertThat(signature("dokumen: {%s}".formatted(refusal))).isEqualTo(Verdict.NO);
        assertThat(signature(OSS + "\ndokumen: {lampiran: {judul: L}}")).isEqualTo(Verdict.PARTLY);
        assertThat(signature(OSS)).isEqualTo(Verdict.YES);
        assertThat(of("dokumen: {izin: {judul: I}}").of(Criterion.SIGNATURE).sentence())
                .contains("BSrE belum");
    }

    private static Verdict signature(String yaml) {
        return of(yaml).of(Criterion.SIGNATURE).verdict();
    }

    @ParameterizedTest
    @CsvSource({
        "100, 95, YES, '95% diputus dalam batas waktu (95 dari 100).'",
        "100, 94, NO, '94% diputus dalam batas waktu (94 dari 100); sasarannya 95%.'",
        "10000, 9499, NO, '94,9% diputus dalam batas waktu (9499 dari 10000); sasarannya 95%.'",
        "0, 0, UNKNOWN, 'Dalam jangka waktu ini belum ada permohonan yang diputus dengan batas waktu.'"
    })
    void theShareIsHeldAgainstItsTarget(long judged, long inTime, Verdict verdict, String sentence) {
        Assessment assessment =
                new Assessment(yaml("limit: {days: 5}"), List.of(), false, new Share(judged, inTime), 0.95);
        assertThat(assessment.of(Criterion.IN_TIME)).isEqualTo(new Finding(verdict, sentence));
    }

    @Test
    void withoutALimitNothingIsInTime() {
        assertThat(new Assessment(yaml("{}"), List.of(), false, new Share(3, 3), 0.95)
                        .of(Criterion.IN_TIME)
                        .verdict())
                .isEqualTo(Verdict.NO);
    }

    private static Assessment of(String yaml) {
        return new Assessment(yaml(yaml), List.of(), false, Share.NONE, 1);
    }

    private static JsonNode yaml(String text) {
        try {
            return new YAMLMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
