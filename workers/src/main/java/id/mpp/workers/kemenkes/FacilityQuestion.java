package id.mpp.workers.kemenkes;

import id.mpp.workers.kit.FromRecord;
import id.mpp.workers.kit.Meaning;
import java.util.Optional;

/** Which facility is asked about. */
record FacilityQuestion(
        @FromRecord("praktik.kodeFasyankes") @Meaning("Kode fasilitas pelayanan kesehatan tempat praktik")
        Optional<String> kodeFasyankes) {}
