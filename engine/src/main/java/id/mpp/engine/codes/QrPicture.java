package id.mpp.engine.codes;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A QR code as a picture that a page shows without asking anybody: an SVG in a data address. */
public final class QrPicture {

    private static final int QUIET_ZONE = 4;

    private QrPicture() {}

    /** Of a text of at most 512 characters. */
    public static String of(String text) {
        try {
            BitMatrix dots = new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
            byte[] svg = svg(dots).getBytes(StandardCharsets.US_ASCII);
            return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
        } catch (WriterException e) {
            throw new IllegalStateException("A code of at most 512 characters always fits", e);
        }
    }

    private static String svg(BitMatrix dots) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                if (dots.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\">"
                        + "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/><path d=\"%s\"/></svg>")
                .formatted(dots.getWidth(), dots.getHeight(), path);
    }
}
