package id.mpp.workers.oss;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;

/** Reads a push of OSS: its size, its JSON, its token, its lengths, in this order. */
final class InboundReader {

    private final ObjectMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final OssProperties settings;
    private final TokenCheck tokens;
    private final FieldLengths lengths;

    InboundReader(OssProperties settings, TokenCheck tokens, FieldLengths lengths) {
        this.settings = settings;
        this.tokens = tokens;
        this.lengths = lengths;
    }

    /** The object under the root key, from OSS and within the guide's lengths. */
    GuideObject read(String root, String token, InputStream body) {
        if (token == null || token.isBlank()) {
            throw new InboundRefusal(401, "Token tidak ada");
        }
        GuideObject content = new GuideObject(parse(bytes(body))).child(root);
        require(content.isObject(), root);
        String nib = content.text("nib");
        require(!nib.isEmpty(), root + ".nib");
        if (!tokens.isGood(token, nib)) {
            throw new InboundRefusal(401, "Token tidak sesuai");
        }
        lengths.breach(root, content.node()).ifPresent(breach -> {
            throw new InboundRefusal(400, breach);
        });
        return content;
    }

    private byte[] bytes(InputStream body) {
        int limit = (int) settings.bodyLimit().toBytes();
        try {
            byte[] bytes = body.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new InboundRefusal(
                        413, "Isi melebihi " + settings.bodyLimit().toMegabytes() + " MB");
            }
            return bytes;
        } catch (IOException e) {
            throw new InboundRefusal(400, "Isi tidak diterima utuh");
        }
    }

    private JsonNode parse(byte[] bytes) {
        try {
            return json.readTree(bytes);
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? ""
                    : " (baris " + e.getLocation().getLineNr() + ", kolom "
                            + e.getLocation().getColumnNr() + ")";
            throw new InboundRefusal(400, "Isi bukan JSON yang benar" + place);
        } catch (IOException e) {
            throw new InboundRefusal(400, "Isi bukan JSON yang benar");
        }
    }

    private static void require(boolean present, String field) {
        if (!present) {
            throw InboundRefusal.of(field, "wajib diisi");
        }
    }
}
