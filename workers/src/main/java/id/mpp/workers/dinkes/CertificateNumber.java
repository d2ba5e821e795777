package id.mpp.workers.dinkes;

import id.mpp.workers.kit.FromRecord;
import id.mpp.workers.kit.Meaning;
import java.util.Optional;

/** The number of the certificate that was filed. */
record CertificateNumber(
        @FromRecord("slhs") @Meaning("Nomor SLHS") Optional<String> slhs) {}
