package id.mpp.workers.kit.partner;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding a page says it has, taken at its word: bytes that do not fit are a failure, not question marks. */
record PageCharset(String partner, Charset charset) {

    private static final int HEAD = 1024;
    private static final Pattern NAME = Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    /** Of the header, else of the page's own head, else UTF-8: the order of browsers. */
    static PageCharset of(String partner, String contentType, byte[] page) {
        String head = new String(page, 0, Math.min(HEAD, page.length), StandardCharsets.ISO_8859_1);
        String name = named(contentType).or(() -> named(head)).orElse("UTF-8");
        try {
            return new PageCharset(partner, Charset.forName(name));
        } catch (IllegalArgumentException e) {
            throw new UnexpectedAnswer(partner, "himpunan karakter halaman tidak dikenal");
        }
    }

    private static Optional<String> named(String text) {
        Matcher name = NAME.matcher(text);
        return name.find() ? Optional.of(name.group(1)) : Optional.empty();
    }

    String decode(byte[] page) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(page))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnexpectedAnswer(partner, "isi halaman tidak sesuai dengan himpunan karakternya");
        }
    }
}
