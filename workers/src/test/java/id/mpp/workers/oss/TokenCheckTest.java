package id.mpp.workers.oss;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The token of OSS: the vector of domain.md 2.1 and the days around it. */
class TokenCheckTest {

    private static final String NIB = "0220001234567";
    private static final String TOKEN = "ce35ef3e1cf7dc592604b709e55045458e0374e3"; // of 2 March 2026

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T12:00:00+07:00, true",
        "2026-03-02T00:00:00+07:00, true",
        "2026-03-02T23:59:59+07:00, true",
        "2026-03-01T23:50:00+07:00, true",
        "2026-03-01T23:49:59+07:00, false",
        "2026-03-03T00:09:59+07:00, true",
        "2026-03-03T00:10:01+07:00, false",
        "2026-03-02T03:00:00Z, true",
        "2026-03-02T20:00:00Z, false",
        "2026-04-02T12:00:00+07:00, false"
    })
    void theDayIsThatOfWesternIndonesiaWithTenMinutesAroundMidnight(String now, boolean good) {
        assertThat(at(now).isGood(TOKEN, NIB)).isEqualTo(good);
    }

    @Test
    void everythingElseIsRefused() {
        TokenCheck check = at("2026-03-02T12:00:00+07:00");

        assertThat(check.isGood(TOKEN.toUpperCase(Locale.ROOT), NIB)).isTrue();
        assertThat(check.isGood(TOKEN, "0220001234568")).isFalse();
        assertThat(check.isGood(TOKEN.substring(1), NIB)).isFalse();
        assertThat(check.isGood("", NIB)).isFalse();
    }

    private static TokenCheck at(String now) {
        Instant instant = OffsetDateTime.parse(now).toInstant();
        return new TokenCheck(TestSettings.oss("http://localhost:1"), Clock.fixed(instant, ZoneOffset.UTC));
    }
}
