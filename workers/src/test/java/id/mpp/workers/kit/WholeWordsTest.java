package id.mpp.workers.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a paper is told from the others by its name. */
class WholeWordsTest {

    @ParameterizedTest
    @CsvSource({
        "STRA,STRA perencana,true",
        "STRA,nomor stra/2026,true",
        "STRA,Dokumen administrasi,false",
        "STRA,STRA2,false",
        "SIPA,Surat partisipasi masyarakat,false",
        "Izin Praktik,Surat izin praktik (asli),true",
        "S.1,S.1,true",
        "S.1,Sx1,false"
    })
    void aWordCountsAsAWholeOnly(String word, String text, boolean isThere) {
        assertThat(new WholeWords(List.of("tidak ada", word)).in(text)).isEqualTo(isThere);
    }
}
