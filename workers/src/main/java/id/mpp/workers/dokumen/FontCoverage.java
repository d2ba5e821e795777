package id.mpp.workers.dokumen;

import id.mpp.workers.kit.NotRetryable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Whether the font can write a text: a name with a letter that silently becomes another is no licence. */
final class FontCoverage {

    private final CmapLookup letters;

    FontCoverage(byte[] font) {
        try {
            letters = new TTFParser().parse(new RandomAccessReadBuffer(font)).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void check(String text) {
        text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && letters.getGlyphId(letter) == 0)
                .findFirst()
                .ifPresent(FontCoverage::refuse);
    }

    /** One letter alone tells nothing of a person. */
    private static void refuse(int letter) {
        throw new NotRetryable(
                String.format("Isi dokumen memuat huruf U+%04X, yang tidak ada pada fonta surat", letter),
                "Ganti huruf itu pada data permohonan");
    }
}
