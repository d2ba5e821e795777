package id.mpp.workers.kit.partner;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.HttpEntity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The bytes of a page and what the partner says they are; they become a document only when they are a whole page, because
 * jsoup mends half of one without a word.
 */
record PageBody(String partner, String type, byte[] bytes) {

    private static final int LARGEST = 1_000_000;
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern END = Pattern.compile("</html\\s*>\\s*$", Pattern.CASE_INSENSITIVE);

    /** Reads at most so much and, however slowly it trickles, not longer than twice the read timeout. */
    static PageBody of(String partner, HttpEntity entity, Duration readTimeout) throws IOException {
        if (entity == null) {
            return new PageBody(partner, "", new byte[0]);
        }
        String type = entity.getContentType() == null ? "" : entity.getContentType();
        long deadline = System.nanoTime() + readTimeout.multipliedBy(2).toNanos();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[8192];
        InputStream content = entity.getContent();
        for (int count = content.read(chunk); count >= 0; count = content.read(chunk)) {
            bytes.write(chunk, 0, count);
            if (bytes.size() > LARGEST) {
                throw new UnexpectedAnswer(partner, "halaman lebih besar dari " + LARGEST + " bita");
            }
            if (System.nanoTime() > deadline) {
                throw new PartnerUnavailable(partner, "terlalu lambat mengirim halaman", null);
            }
        }
        return new PageBody(partner, type, bytes.toByteArray());
    }

    /** The document of a whole page. */
    Document document(String address) {
        if (bytes.length == 0) {
            throw new UnexpectedAnswer(partner, "halaman kosong");
        }
        if (!type.toLowerCase(Locale.ROOT).matches("(text/html|application/xhtml\\+xml)\\b.*")) {
            throw new UnexpectedAnswer(partner, "bukan halaman web");
        }
        PageCharset charset = PageCharset.of(partner, type, bytes);
        String text = charset.decode(bytes);
        Document document = Jsoup.parse(text, address);
        document.outputSettings().charset(charset.charset());
        if (!isWhole(text)) {
            throw new UnexpectedAnswer(partner, "halaman terpotong, " + PageExcerpt.of(document));
        }
        return document;
    }

    private static boolean isWhole(String text) {
        String said = COMMENT.matcher(text).replaceAll("");
        return !said.contains("<!--") && END.matcher(said).find();
    }

    /** For an excerpt of whatever came. */
    Document forgiving() {
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
    }
}
