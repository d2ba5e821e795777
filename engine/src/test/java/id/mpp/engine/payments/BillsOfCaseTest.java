package id.mpp.engine.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What officers show an applicant who is to pay. */
@EngineTest
class BillsOfCaseTest extends BilledCase {

    private static final int DOT = 4;

    BillsOfCaseTest(RunningEngine engine, JdbcClient jdbc) {
        super(engine, jdbc);
    }

    @Test
    void theStoryOfTheCaseShowsTheBillAndByWhatItCanBePaid() {
        openBill();

        JsonNode shown = story();
        assertThat(shown.get("number").asText()).isEqualTo(bill);
        assertThat(shown.get("amount").asText()).isEqualTo("Rp378.000");
        assertThat(shown.get("label").asText()).isEqualTo("belum dibayar");
        assertThat(shown.get("vaNumber").asText()).isEqualTo("991");
        assertThat(scanned(shown.get("qrPicture").asText())).isEqualTo(QR);

        settle(reference(), "378000", Instant.now()).expect(200);
        assertThat(story().get("label").asText()).isEqualTo("lunas");
        assertThat(story().get("qrPicture").isNull())
                .as("nobody may scan it any more")
                .isTrue();
        assertThat(story().get("vaNumber").isNull()).isTrue();
    }

    /** What a telephone reads off the picture. */
    private static String scanned(String picture) {
        String svg = new String(
                Base64.getDecoder().decode(picture.replace("data:image/svg+xml;base64,", "")),
                StandardCharsets.US_ASCII);
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"").matcher(svg);
        assertThat(box.find()).isTrue();
        BufferedImage image = new BufferedImage(
                DOT * Integer.parseInt(box.group(1)), DOT * Integer.parseInt(box.group(2)), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        Pattern.compile("M(\\d+) (\\d+)h1v1h-1z")
                .matcher(svg)
                .results()
                .forEach(dot -> pen.fillRect(
                        DOT * Integer.parseInt(dot.group(1)), DOT * Integer.parseInt(dot.group(2)), DOT, DOT));
        return scanned(image);
    }

    private static String scanned(BufferedImage image) {
        int width = image.getWidth();
        int[] dots = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(
                            new HybridBinarizer(new RGBLuminanceSource(width, image.getHeight(), dots))))
                    .getText();
        } catch (ReaderException e) {
            throw new AssertionError("The code cannot be read", e);
        }
    }

    private JsonNode story() {
        return engine.as("manajer")
                .get("/api/applications/" + key + "/story")
                .expect(200)
                .json()
                .at("/bills/0");
    }
}
