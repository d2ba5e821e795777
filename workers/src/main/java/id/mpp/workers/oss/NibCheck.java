package id.mpp.workers.oss;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Job;
import java.time.Clock;

/** Decides whether the business may act under its NIB. */
final class NibCheck {

    private final NibRegister register;
    private final Clock clock;

    NibCheck(Oss oss, Clock clock) {
        this.register = new NibRegister(oss);
        this.clock = clock;
    }

    NibCheckResult verify(Job job, NibQuestion question) {
        return result(question.wellFormed().map(register::state).orElse(NibState.TIDAK_DIAJUKAN));
    }

    private NibCheckResult result(NibState state) {
        return switch (state) {
            case AKTIF -> result(state, Finding.COCOK, "Cocok: NIB aktif di OSS");
            case BELUM_AKTIF -> result(state, Finding.TIDAK_COCOK, "Tidak cocok: NIB belum aktif di OSS");
            case DIBEKUKAN -> result(state, Finding.TIDAK_COCOK, "Tidak cocok: NIB dibekukan di OSS");
            case DICABUT -> result(state, Finding.TIDAK_COCOK, "Tidak cocok: NIB telah dicabut di OSS");
            case TIDAK_DITEMUKAN -> result(state, Finding.TIDAK_DITEMUKAN, "NIB tidak ditemukan di OSS");
            case TIDAK_DIKENAL ->
                result(state, Finding.PERLU_DIPERIKSA, "OSS menyebut status NIB yang tidak ada dalam pedomannya");
            case TIDAK_DIAJUKAN ->
                result(state, Finding.TIDAK_DIAJUKAN, "Tidak ada NIB 13 angka pada permohonan untuk diperiksa");
        };
    }

    private NibCheckResult result(NibState state, Finding finding, String sentence) {
        return new NibCheckResult(Evidence.of("OSS", finding, sentence, "", clock.instant()), finding, state);
    }
}
