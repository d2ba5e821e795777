package id.mpp.workers.dokumen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.workers.kit.NotRetryable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a template may show: the case as the engine froze it when the number was given.
 *
 * @param values by name; a path such as {@code permohonan.usaha.nama} leads into them
 */
record Content(ObjectNode values) {

    private static final String NOTHING = "-";
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    /** The text at a path; "-" when it is empty. A path that leads nowhere is a slip of the template. */
    String text(String path) {
        JsonNode value = at(path);
        if (value.isMissingNode()) {
            throw new NotRetryable(
                    "Templat membaca " + path + ", yang tidak ada pada perkara ini",
                    "Perbaiki nama itu, atau bungkus bagiannya dengan data-jika");
        }
        if (value.isContainerNode()) {
            throw new NotRetryable(
                    "Templat menampilkan " + path + ", yang bukan satu nilai", "Pilih salah satu bagian di dalamnya");
        }
        return plain(value).orElse(NOTHING);
    }

    /** The same; empty when there is nothing to show. */
    Optional<String> said(String path) {
        JsonNode value = at(path);
        if (value.isContainerNode()) {
            return value.isEmpty() ? Optional.empty() : Optional.of(path);
        }
        return plain(value).filter(text -> !text.equals(NOTHING) && !text.equals("false"));
    }

    /** The rows of a list; none when there is no list. */
    Iterable<JsonNode> rows(String path) {
        return at(path);
    }

    /** The same content with one row of a list under a name of its own. */
    Content with(String name, JsonNode row) {
        ObjectNode more = values.objectNode();
        more.setAll(values);
        more.set(name, row);
        return new Content(more);
    }

    private JsonNode at(String path) {
        JsonNode value = values;
        for (String step : path.split("\\.")) {
            value = value.path(step);
        }
        return value;
    }

    private static Optional<String> plain(JsonNode value) {
        return value.isNull() || value.isMissingNode()
                ? Optional.empty()
                : Optional.of(visible(value.asText()).strip()).filter(text -> !text.isEmpty());
    }

    /** Letters as one sign each, and none that nobody sees but that turns or tears a line. */
    private static String visible(String text) {
        return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    }

    /** Whether the text at a path is this one; upper and lower case are one. */
    boolean says(String path, String expected) {
        return said(path).orElse("").toLowerCase(Locale.ROOT).equals(expected.toLowerCase(Locale.ROOT));
    }
}
