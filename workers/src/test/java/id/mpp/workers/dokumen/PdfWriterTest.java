package id.mpp.workers.dokumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.mpp.workers.kit.NotRetryable;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The file that people get. */
class PdfWriterTest {

    private static byte[] pdf;

    @BeforeAll
    static void draw() throws Exception {
        pdf = new PdfWriter().write(Letter.of(Sample.template(), Sample.content()));
        Files.createDirectories(Path.of("target/dokumen"));
        Files.write(Path.of("target/dokumen/izin-contoh.pdf"), pdf);
        ImageIO.write(
                picture(), "png", Path.of("target/dokumen/izin-contoh.png").toFile());
    }

    @Test
    void itIsATaggedPdfForTheArchive() throws Exception {
        assertThat(faults(PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void itSaysWhatWasDecided() throws Exception {
        assertThat(text())
                .contains("PEMERINTAH KABUPATEN CONTOH")
                .contains("503/007/IUC/XI/2026")
                .contains("Kepala DPMPTSP Kabupaten Contoh tanggal 25 November 2026")
                .contains("Apotek <b>Sehat</b> & Ikhlas")
                .contains("1.250,5 m²")
                .contains("Rp378.000 (tiga ratus tujuh puluh delapan ribu rupiah)")
                .contains("26 November 2031")
                .contains("Denah bangunan D-01")
                .contains("Kota Contoh, 26 November 2026")
                .contains("Hadi Teladan")
                .contains("NIP 990101197001011001")
                .doesNotContain("Percobaan");
    }

    @Test
    void itsQrCodeLeadsToTheVerificationAddress() throws Exception {
        assertThat(qr()).isEqualTo("https://mpp.contoh.example/verifikasi/7k3qf9xw2m4hbt6c");
    }

    @Test
    void theSameContentIsTheSameBytesWhateverTheMachine() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(new PdfWriter().write(Letter.of(Sample.template(), Sample.content())))
                    .isEqualTo(pdf);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(DocumentStore.sha256(pdf))
                .as("drawn by another program start; a new version of the renderer may change it, a run may not")
                .isEqualTo("ad105c3231d2dcf892270633e8c8184342c4f7a80e05392ba62073916e18f1b7");
    }

    /** A name without a blank as long as a line does not leave the paper, and the signature does not get lost. */
    @Test
    void aLongLetterRunsOverPagesAndNothingIsCutOff() throws Exception {
        ObjectNode other = Sample.values();
        other.withObject("/permohonan/usaha").put("nama", "Maju".repeat(75));
        ArrayNode rows = other.withObject("/permohonan").putArray("dokumen");
        IntStream.rangeClosed(1, 120)
                .forEach(i -> rows.addObject().put("nama", "Berkas " + i).put("nomor", "D-" + i));
        byte[] letter = new PdfWriter().write(Letter.of(Sample.template(), new Content(other)));
        Files.write(Path.of("target/dokumen/panjang.pdf"), letter);
        Inked inked = Inked.of(letter);
        assertThat(inked.pages()).isBetween(3, 6);
        assertThat(inked.text())
                .contains("Maju".repeat(75), "Berkas1D-1", "Berkas120D-120", "HadiTeladan", "Halaman3dari");
        assertThat(inked.right()).as("of a page of 595 points").isLessThan(595 - 40);
    }

    @Test
    void anotherContentIsOtherBytes() {
        ObjectNode other = Sample.values();
        other.withObject("/penandaTangan").put("nama", "Wira Saksama");
        assertThat(new PdfWriter().write(Letter.of(Sample.template(), new Content(other))))
                .isNotEqualTo(pdf);
    }

    /** Chinese, Arabic and Javanese it has not; Hebrew it would write from the wrong end. */
    @ParameterizedTest
    @ValueSource(strings = {"\u5b89", "\u0639", "\ua9b2", "\u05d0", "\u3000", "\ud83d\ude00", "\u0007"})
    void aLetterThatTheFontCannotWriteIsNoOtherLetter(String letter) {
        ObjectNode other = Sample.values();
        other.withObject("/permohonan/usaha").put("nama", "Toko " + letter + " Baru");
        assertThatThrownBy(() -> new PdfWriter().write(Letter.of(Sample.template(), new Content(other))))
                .isInstanceOf(NotRetryable.class)
                .hasMessageContaining(String.format("U+%04X", letter.codePointAt(0)))
                .hasMessageNotContaining("Toko");
    }

    private static List<String> faults(PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static String text() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String qr() throws Exception {
        BufferedImage picture = picture();
        int[] dots = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), dots);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    private static BufferedImage picture() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 150);
        }
    }
}
