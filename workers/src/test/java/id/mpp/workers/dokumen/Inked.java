package id.mpp.workers.dokumen;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What a reader finds on the paper, and where.
 *
 * @param text in the order of the page, without blanks
 * @param right the end of the letter that stands farthest right, in points
 */
record Inked(int pages, String text, float right) {

    static Inked of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Reader reader = new Reader();
            reader.setSortByPosition(true);
            String text = reader.getText(document).replaceAll("\\s+", "");
            return new Inked(document.getNumberOfPages(), text, reader.right);
        }
    }

    /** Notes how far the letters reach. */
    private static final class Reader extends PDFTextStripper {

        private float right;

        @Override
        protected void writeString(String text, List<TextPosition> letters) throws IOException {
            for (TextPosition letter : letters) {
                right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
            }
            super.writeString(text, letters);
        }
    }
}
