package id.mpp.workers.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
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
    private static final int HEAD = 1024;
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
        Charset charset = charset();
        String text = decode(charset);
        Document document = Jsoup.parse(text, address);
        document.outputSettings().charset(charset);
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

    /** Of the header, else of the page's own head, else UTF-8: the order of browsers. */
    private Charset charset() {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = CHARSET.matcher(type);
        boolean isDeclared = declared.find();
        if (!isDeclared) {
            declared = CHARSET.matcher(head);
            isDeclared = declared.find();
        }
        try {
            return isDeclared ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            throw new UnexpectedAnswer(partner, "himpunan karakter halaman tidak dikenal");
        }
    }

    private String decode(Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnexpectedAnswer(partner, "isi halaman tidak sesuai dengan himpunan karakternya");
        }
    }
}
