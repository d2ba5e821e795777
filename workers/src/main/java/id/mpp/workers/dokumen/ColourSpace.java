package id.mpp.workers.dokumen;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** What the colours of the file mean. The profile goes in as it is: read by Java, each version of it writes a byte or two anew. */
final class ColourSpace {

    private static final String NAME = "sRGB IEC61966-2.1";

    private ColourSpace() {}

    static void write(PDDocument pdf) throws IOException {
        COSStream profile = pdf.getDocument().createCOSStream();
        profile.setInt(COSName.N, 3);
        try (OutputStream content = profile.createOutputStream()) {
            content.write(Resources.bytes("sRGB.icc"));
        }
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, NAME);
        intent.setString(COSName.INFO, NAME);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        pdf.getDocumentCatalog().addOutputIntent(new PDOutputIntent(intent));
    }
}
