package id.mpp.workers.tataruang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.fake.FakeHttp;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.partner.TestPartners;
import id.mpp.workers.kit.partner.UnexpectedAnswer;
import id.mpp.workers.kit.runtime.TestInput;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the zone map says about the place of a billboard. */
class ZoneCheckTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T03:15:00Z"), ZoneOffset.UTC);

    private final FakeHttp map = new FakeHttp();
    private final FakeEngine engine = new FakeEngine();

    @BeforeEach
    void aBillboardIsApplied() {
        engine.document(
                "L-1",
                "{\"reklame\":{\"kodeZona\":\"99-R-07\",\"koordinat\":\"-6.9, 107.6\",\"mulai\":\"2026-12-01\","
                        + "\"selesai\":\"2027-05-31\"}}");
    }

    @AfterEach
    void stop() {
        map.close();
        engine.close();
    }

    @ParameterizedTest
    @CsvSource({
        "DIIZINKAN, false, COCOK",
        "DIIZINKAN, true, PERLU_DIPERIKSA",
        "DILARANG, false, TIDAK_COCOK",
        "DILARANG, true, TIDAK_COCOK",
        "TIDAK_DITEMUKAN, false, TIDAK_DITEMUKAN"
    })
    void zoneAndNeighboursDecide(String zone, boolean isTaken, Finding expected) {
        map.answer(
                200,
                "{\"zona\":\"%s\",\"kelasJalan\":\"UTAMA\",\"tumpangTindih\":%s,\"nomorBukti\":\"T-1\"}"
                        .formatted(zone, isTaken));

        ZoneCheckResult result = check();

        assertThat(result.hasilZona()).isEqualTo(expected);
        assertThat(result.kelasJalanPeta().isPresent()).isEqualTo(expected != Finding.TIDAK_DITEMUKAN);
        assertThat(map.lastCall().headers()).containsEntry("x-api-key", "kunci");
        assertThat(map.lastCall().json().toString())
                .contains("\"99-R-07\"", "\"-6.9, 107.6\"", "\"2026-12-01\"", "\"2027-05-31\"");
    }

    @Test
    void withoutAZoneNobodyIsAsked() {
        engine.document("L-1", "{}");

        assertThat(check().hasilZona()).isEqualTo(Finding.TIDAK_DIAJUKAN);
        assertThat(map.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"zona\":\"DIIZINKAN\",\"kelasJalan\":\"UTAMA\"}",
                "{\"zona\":\"DIIZINKAN\",\"kelasJalan\":\"TOL\",\"tumpangTindih\":false}"
            })
    void halfAnAnswerIsNeverAVerdict(String answer) {
        map.answer(200, answer);

        assertThatExceptionOfType(UnexpectedAnswer.class).isThrownBy(this::check);
    }

    private ZoneCheckResult check() {
        TataruangProperties settings =
                new TataruangProperties(map.uri(), "kunci", Duration.ofSeconds(2), Duration.ofSeconds(2));
        return new ZoneCheck(new HttpTataruang(settings, TestPartners.open()), CLOCK)
                .check(
                        new Job("L-1", "tataruang-periksa-zona-reklame", "izin-reklame"),
                        TestInput.of(engine, "L-1", ZoneQuestion.class));
    }
}
