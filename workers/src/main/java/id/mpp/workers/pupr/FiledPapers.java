package id.mpp.workers.pupr;

import id.mpp.workers.kit.FromRecord;
import id.mpp.workers.kit.Meaning;
import id.mpp.workers.kit.WholeWords;
import java.util.List;
import java.util.Optional;

/** The requirements among which the designer's licence is. */
record FiledPapers(
        @FromRecord("dokumen") @Meaning("Dokumen persyaratan")
        Optional<List<FiledDocument>> dokumen) {

    Optional<String> number(List<String> words) {
        return FiledDocument.numberOf(dokumen.orElse(List.of()), new WholeWords(words));
    }
}
