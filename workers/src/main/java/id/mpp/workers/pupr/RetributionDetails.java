package id.mpp.workers.pupr;

import id.mpp.workers.kit.Meaning;

/** What the retribution was computed from. */
record RetributionDetails(
        @Meaning("Semua masukan hitungan retribusi dalam satu baris")
        String rincianRetribusi) {}
