package id.mpp.workers.dokumen;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A text as a QR code that survives a stamp or a fold.
 *
 * @param text what a telephone reads
 */
record QrCode(String text) {

    private static final int DOTS_A_MODULE = 6;
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2);

    /** As the address of a picture. */
    String address() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png());
    }

    private byte[] png() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture(modules()), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private BitMatrix modules() {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalStateException("The verification address does not fit into a QR code", e);
        }
    }

    private static BufferedImage picture(BitMatrix modules) {
        int size = modules.getWidth() * DOTS_A_MODULE;
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                boolean isDark = modules.get(x / DOTS_A_MODULE, y / DOTS_A_MODULE);
                picture.setRGB(x, y, isDark ? 0xff000000 : 0xffffffff);
            }
        }
        return picture;
    }
}
