package id.mpp.workers.kemenkes;

import id.mpp.workers.kit.FromRecord;
import id.mpp.workers.kit.Meaning;
import java.util.Optional;

/** The number of the pharmacist's permit. */
record PermitNumber(
        @FromRecord("sipa") @Meaning("Nomor SIPA apoteker") Optional<String> sipa) {}
