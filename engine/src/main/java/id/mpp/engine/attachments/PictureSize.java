package id.mpp.engine.attachments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads how large a picture is without unpacking it: a few bytes can hold more dots than a browser has memory for. */
final class PictureSize {

    private static final long MOST_DOTS = 100_000_000;

    private PictureSize() {}

    /** Whether its header can be read and promises no more dots than a large scan has. */
    static boolean isReasonable(byte[] content) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            return readers.hasNext() && isReasonable(readers.next(), input);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static boolean isReasonable(ImageReader reader, ImageInputStream input) throws IOException {
        try {
            reader.setInput(input);
            return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_DOTS;
        } finally {
            reader.dispose();
        }
    }
}
