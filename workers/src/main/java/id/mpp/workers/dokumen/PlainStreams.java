package id.mpp.workers.dokumen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A PDF without compression: what a deflater makes of the same bytes depends on the machine's zlib. */
final class PlainStreams {

    private PlainStreams() {}

    static byte[] of(byte[] pdf) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                COSBase content = object.getObject();
                if (content instanceof COSStream stream && stream.containsKey(COSName.FILTER)) {
                    unpack(stream);
                }
            }
            document.save(plain, CompressParameters.NO_COMPRESSION);
        }
        return plain.toByteArray();
    }

    private static void unpack(COSStream stream) throws IOException {
        byte[] content;
        try (InputStream decoded = stream.createInputStream()) {
            content = decoded.readAllBytes();
        }
        stream.removeItem(COSName.FILTER);
        stream.removeItem(COSName.DECODE_PARMS);
        try (OutputStream raw = stream.createRawOutputStream()) {
            raw.write(content);
        }
    }
}
