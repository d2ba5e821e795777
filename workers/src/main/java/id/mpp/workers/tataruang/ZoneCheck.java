package id.mpp.workers.tataruang;

import static id.mpp.workers.tataruang.TataruangProperties.PARTNER;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Job;
import java.time.Clock;
import java.util.Optional;

/** Decides whether the zone map has room for the billboard. */
final class ZoneCheck {

    private final Tataruang tataruang;
    private final Clock clock;

    ZoneCheck(Tataruang tataruang, Clock clock) {
        this.tataruang = tataruang;
        this.clock = clock;
    }

    ZoneCheckResult check(Job job, ZoneQuestion asked) {
        return asked.kodeZona().isEmpty()
                ? result(Finding.TIDAK_DIAJUKAN, "Tidak ada kode zona untuk diperiksa", Optional.empty(), "")
                : judge(tataruang.zone(asked));
    }

    private ZoneCheckResult judge(Zone zone) {
        return switch (zone.state()) {
            case DIIZINKAN -> allowed(zone);
            case DILARANG ->
                result(Finding.TIDAK_COCOK, "Tidak cocok: reklame dilarang di zona ini", zone.road(), zone.proof());
            case TIDAK_DITEMUKAN ->
                result(Finding.TIDAK_DITEMUKAN, "Kode zona tidak ditemukan pada peta", Optional.empty(), zone.proof());
        };
    }

    private ZoneCheckResult allowed(Zone zone) {
        return zone.isTaken()
                ? result(
                        Finding.PERLU_DIPERIKSA,
                        "Perlu diperiksa: titik ini sudah dipakai reklame lain pada sebagian masa yang dimohonkan",
                        zone.road(),
                        zone.proof())
                : result(Finding.COCOK, "Cocok: zona mengizinkan dan titiknya kosong", zone.road(), zone.proof());
    }

    private ZoneCheckResult result(Finding finding, String sentence, Optional<RoadClass> road, String proof) {
        return new ZoneCheckResult(Evidence.of(PARTNER, finding, sentence, proof, clock.instant()), finding, road);
    }
}
