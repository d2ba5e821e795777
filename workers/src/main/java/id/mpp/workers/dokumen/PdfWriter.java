package id.mpp.workers.dokumen;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;

/** Makes a PDF/A-2a of a letter: fonts inside, tagged, and the same bytes for the same letter on every machine. */
final class PdfWriter {

    private static final String FAMILY = "Surat";

    private final byte[] regular = Resources.bytes("fonts/LiberationSans-Regular.ttf");
    private final byte[] bold = Resources.bytes("fonts/LiberationSans-Bold.ttf");
    private final byte[] italic = Resources.bytes("fonts/LiberationSans-Italic.ttf");
    private final FontCoverage coverage = new FontCoverage(regular);

    PdfWriter() {
        XRLog.setLoggingEnabled(false); // it would log what it reads
    }

    byte[] write(Letter letter) {
        coverage.check(letter.page().text());
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(letter).buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            FixedMetadata.write(pdf, letter);
            ColourSpace.write(pdf);
            pdf.save(drawn, CompressParameters.NO_COMPRESSION);
            return PlainStreams.of(drawn.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfRendererBuilder builder(Letter letter) {
        return new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useFont(() -> new ByteArrayInputStream(regular), FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(bold), FAMILY, 700, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(italic), FAMILY, 400, FontStyle.ITALIC, true)
                .useExternalResourceAccessControl(
                        (address, type) -> address.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, type) -> address.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withW3cDocument(new W3CDom().fromJsoup(letter.styled()), "/");
    }
}
