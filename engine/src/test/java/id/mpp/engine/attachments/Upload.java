package id.mpp.engine.attachments;

import id.mpp.engine.Answer;
import id.mpp.engine.Caller;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** A file as a browser sends it, honest or not. */
record Upload(String name, String claimedType, byte[] content) {

    private static final String BOUNDARY = "batas-uji-7f3a";

    static Upload pdf(String name, String words) {
        return new Upload(
                name, "application/pdf", ("%PDF-1.4\n% " + words + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8));
    }

    static Upload picture(String name, String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out);
            return new Upload(name, "image/" + format, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Upload text(String name, String claimedType, String text) {
        return new Upload(name, claimedType, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Ten megabytes of nothing in a few kilobytes. */
    static Upload zipBomb(String name) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("nol"));
                zip.write(new byte[10_000_000]);
            }
            return new Upload(name, "image/png", out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PNG whose header promises more dots than a browser has memory for. */
    static Upload hugePicture(String name) {
        byte[] png = picture(name, "png").content().clone();
        for (int side : new int[] {16, 20}) {
            png[side + 1] = 2;
        }
        return new Upload(name, "image/png", png);
    }

    static Upload ofSize(String name, int bytes) {
        byte[] content = new byte[bytes];
        byte[] begin = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(begin, 0, content, 0, begin.length);
        return new Upload(name, "application/pdf", content);
    }

    Answer to(Caller caller, String key) {
        return caller.send(caller.request("/api/applications/" + key + "/attachments")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body())));
    }

    private byte[] body() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: " + claimedType + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
