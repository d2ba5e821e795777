package id.mpp.workers.bapenda;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Job;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verdict on local taxes. */
class LocalTaxCheckTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T03:15:00Z"), ZoneOffset.UTC);

    private final FakeBapenda site = new FakeBapenda();

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void oneUnpaidBillOnTheLastPageIsNoMatchAndItsAmountIsSaid() {
        LocalTaxCheckResult result = verify(FakeBapenda.IN_ARREARS);

        assertThat(result.hasilBapenda()).isEqualTo(Finding.TIDAK_COCOK);
        assertThat(result.tunggakanBapenda()).contains(1_250_000L);
        assertThat(result.verifikasiBapenda().uraian())
                .isEqualTo("Tidak cocok: 1 dari 23 tagihan belum lunas, tunggakan Rp 1.250.000");
        assertThat(result.verifikasiBapenda().instansi()).isEqualTo("Bapenda");
        assertThat(result.verifikasiBapenda().waktu()).isEqualTo("24-11-2026 10:15 WIB");
    }

    @Test
    void theArrearsOfAllUnpaidBillsAreAddedUp() {
        site.spoil(FakeBapenda.SEARCH, reply -> reply.with(reply.html().replace("<td>Lunas", "<td>Belum lunas")));

        LocalTaxCheckResult result = verify(FakeBapenda.CLEAN);

        assertThat(result.tunggakanBapenda()).contains(2_587_500L);
        assertThat(result.verifikasiBapenda().uraian())
                .isEqualTo("Tidak cocok: 3 dari 3 tagihan belum lunas, tunggakan Rp 2.587.500");
    }

    @Test
    void whoHasPaidEverythingMatches() {
        LocalTaxCheckResult result = verify(FakeBapenda.CLEAN);

        assertThat(result.hasilBapenda()).isEqualTo(Finding.COCOK);
        assertThat(result.tunggakanBapenda()).contains(0L);
        assertThat(result.verifikasiBapenda().uraian()).isEqualTo("Cocok: 3 tagihan, semuanya lunas");
    }

    @Test
    void whomTheOfficeDoesNotKnowIsNotFoundAndOwesNothingThatWeKnowOf() {
        LocalTaxCheckResult result = verify(FakeBapenda.UNKNOWN);

        assertThat(result.hasilBapenda()).isEqualTo(Finding.TIDAK_DITEMUKAN);
        assertThat(result.tunggakanBapenda()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void withoutANumberNobodyIsAsked(String npwpd) {
        assertThat(verify(npwpd).hasilBapenda()).isEqualTo(Finding.TIDAK_DIAJUKAN);
        assertThat(site.site().requests()).isEmpty();
    }

    @Test
    void theNumberOfTheApplicationIsTakenWhereNoOtherIsGiven() {
        assertThat(verify(new LocalTaxNumber(Optional.empty(), Optional.of(FakeBapenda.CLEAN)))
                        .hasilBapenda())
                .isEqualTo(Finding.COCOK);
    }

    private LocalTaxCheckResult verify(String npwpd) {
        return verify(new LocalTaxNumber(Optional.of(npwpd), Optional.empty()));
    }

    private LocalTaxCheckResult verify(LocalTaxNumber number) {
        return new LocalTaxCheck(site.client(), CLOCK)
                .verify(new Job("I-1", "bapenda-verifikasi-pajak", "uji-bapenda"), number);
    }
}
