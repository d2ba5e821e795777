package id.mpp.workers.pupr;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.mpp.workers.kit.WholeWords;
import java.util.List;
import java.util.Optional;

/**
 * A requirement the applicant has filed.
 *
 * @param kode what OSS calls it
 * @param nomor its number
 * @param keterangan what it is, in the applicant's or OSS's words
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record FiledDocument(String kode, String nomor, String keterangan) {

    /** The number of the first one that is called so. */
    static Optional<String> numberOf(List<FiledDocument> filed, WholeWords words) {
        return filed.stream()
                .filter(document -> document.isCalled(words))
                .map(FiledDocument::nomor)
                .filter(number -> number != null && !number.isBlank())
                .map(String::strip)
                .findFirst();
    }

    private boolean isCalled(WholeWords words) {
        return words.in(kode + " " + keterangan);
    }
}
