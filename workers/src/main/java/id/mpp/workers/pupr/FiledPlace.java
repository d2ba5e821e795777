package id.mpp.workers.pupr;

import id.mpp.workers.kit.FromRecord;
import id.mpp.workers.kit.Meaning;
import id.mpp.workers.kit.WholeWords;
import java.util.List;
import java.util.Optional;

/** The requirements among which the KKPR is, and the region it has to be of. */
record FiledPlace(
        @FromRecord("dokumen") @Meaning("Dokumen persyaratan")
        Optional<List<FiledDocument>> dokumen,

        @FromRecord("oss.kd_daerah") @Meaning("Kode daerah lokasi")
        Optional<String> kodeDaerah) {

    Optional<String> number(List<String> words) {
        return FiledDocument.numberOf(dokumen.orElse(List.of()), new WholeWords(words));
    }
}
