package id.mpp.workers.pupr;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Locale;
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
    static Optional<String> numberOf(List<FiledDocument> filed, List<String> words) {
        return filed.stream()
                .filter(document -> document.isCalled(words))
                .map(FiledDocument::nomor)
                .filter(number -> number != null && !number.isBlank())
                .map(String::strip)
                .findFirst();
    }

    private boolean isCalled(List<String> words) {
        String called = (kode + " " + keterangan).toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(word -> called.contains(word.toLowerCase(Locale.ROOT)));
    }
}
