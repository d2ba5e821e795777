package id.mpp.workers.oss;

import id.mpp.workers.kit.FromRecord;
import id.mpp.workers.kit.Meaning;
import java.util.Optional;

/** The number to ask for. */
record NibQuestion(@FromRecord("oss.nib") @Meaning("NIB") Optional<String> nib) {

    /** A NIB as OSS gives them: 13 digits. */
    Optional<String> wellFormed() {
        return nib.map(String::strip).filter(text -> text.matches("\\d{13}"));
    }
}
