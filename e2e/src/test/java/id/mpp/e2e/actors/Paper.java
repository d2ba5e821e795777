package id.mpp.e2e.actors;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A licence or letter in the hands of somebody who reads it and holds a telephone over it.
 *
 * @param pdf the file
 */
public record Paper(byte[] pdf) {

    private static final int DOTS_AN_INCH = 150;

    /** What is written on it, in one line. */
    public String text() {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a telephone reads off the last page. */
    public String qr() {
        return Telephone.read(picture());
    }

    /** Keeps a picture of the last page for people. */
    public void photograph(Path file) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(picture(), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BufferedImage picture() {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, DOTS_AN_INCH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
