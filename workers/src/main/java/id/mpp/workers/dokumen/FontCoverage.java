package id.mpp.workers.dokumen;

import id.mpp.workers.kit.NotRetryable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Whether the font can write a text: a name with a letter that silently becomes another is no licence. Hebrew it could write,
 * but from the wrong end: nothing here turns a line around.
 */
final class FontCoverage {

    private static final String SPACES = " \t\n\r\f";
    private static final Set<Byte> TO_THE_LEFT =
            Set.of(Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);

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
                .filter(letter -> SPACES.indexOf(letter) < 0 && !isWritten(letter))
                .findFirst()
                .ifPresent(FontCoverage::refuse);
    }

    private boolean isWritten(int letter) {
        return letters.getGlyphId(letter) != 0 && !TO_THE_LEFT.contains(Character.getDirectionality(letter));
    }

    /** One letter alone tells nothing of a person. */
    private static void refuse(int letter) {
        throw new NotRetryable(
                String.format("Isi dokumen memuat huruf U+%04X, yang tidak dapat ditulis pada surat", letter),
                "Ganti huruf itu pada data permohonan");
    }
}
