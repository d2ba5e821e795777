package id.mpp.workers.djp;

import id.mpp.workers.kit.FromRecord;
import id.mpp.workers.kit.Meaning;
import java.util.Optional;

/** The taxpayer's numbers as the applicant wrote them. */
record TaxNumbers(
        @FromRecord("usaha.npwp") @Meaning("NPWP badan usaha")
        Optional<String> company,

        @FromRecord("pemohon.npwp") @Meaning("NPWP pemohon") Optional<String> applicant) {

    /** Digits of the company's number, or of the applicant's own where he is the business. */
    Optional<String> digits() {
        return digits(company).or(() -> digits(applicant));
    }

    private static Optional<String> digits(Optional<String> number) {
        return number.map(text -> text.replaceAll("\\D", "")).filter(text -> !text.isEmpty());
    }
}
