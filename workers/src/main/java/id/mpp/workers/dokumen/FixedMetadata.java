package id.mpp.workers.dokumen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Entities;

/** What the file says of itself: nothing that depends on when, or by which machine, it was drawn. */
final class FixedMetadata {

    private static final String PRODUCER = "MPP Digital";
    private static final OutputSettings XML = new OutputSettings().syntax(OutputSettings.Syntax.xml);

    private FixedMetadata() {}

    static void write(PDDocument pdf, Letter letter) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(letter.title());
        information.setAuthor(letter.author());
        information.setCreator(PRODUCER);
        information.setProducer(PRODUCER);
        information.setCreationDate(midnight(letter));
        information.setModificationDate(midnight(letter));
        pdf.setDocumentInformation(information);
        PDMetadata metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(xmp(letter).getBytes(StandardCharsets.UTF_8));
        pdf.getDocumentCatalog().setMetadata(metadata);
        pdf.getDocumentCatalog().setLanguage(Letter.LANGUAGE);
        pdf.setDocumentId((long) letter.title().hashCode());
    }

    private static String xmp(Letter letter) {
        return Resources.text("metadata.xml")
                .replace("@title@", Entities.escape(letter.title(), XML))
                .replace("@author@", Entities.escape(letter.author(), XML))
                .replace("@date@", letter.date() + "T00:00:00Z");
    }

    private static Calendar midnight(Letter letter) {
        Calendar midnight = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        midnight.setTimeInMillis(
                letter.date().atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
        return midnight;
    }
}
