package id.mpp.workers.bpjs;

import id.mpp.workers.kit.FromRecord;
import id.mpp.workers.kit.Meaning;
import java.util.Optional;

/** The business's numbers at both branches. */
record MembershipNumbers(
        @FromRecord("usaha.noNpp") @Meaning("Nomor NPP BPJS Ketenagakerjaan")
        Optional<String> noNpp,

        @FromRecord("usaha.noVa") @Meaning("Nomor VA BPJS Kesehatan")
        Optional<String> noVa) {}
