package id.mpp.e2e.actors;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Map;

/** A telephone that is held over a picture with a QR code. */
final class Telephone {

    private Telephone() {}

    static String read(BufferedImage picture) {
        int width = picture.getWidth();
        int[] dots = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, picture.getHeight(), dots)));
        try {
            return new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (NotFoundException e) {
            throw new AssertionError("There is no QR code in the picture", e);
        } catch (ReaderException e) {
            throw new AssertionError("The QR code cannot be read", e);
        }
    }
}
