package id.mpp.engine.casefile;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/**
 * What fields are called: by the start form's author, else by the list in {@code casefile/labels.yaml}, else by their own name
 * in words.
 *
 * @param form labels of the start form, by path
 */
record Labels(Map<String, String> form) {

    private static final String MASKED = "Tersamar";
    private static final Map<String, String> KNOWN = read();

    String of(String path) {
        String whole = path.endsWith(MASKED) ? path.substring(0, path.length() - MASKED.length()) : path;
        String name = whole.substring(whole.lastIndexOf('.') + 1);
        String label = form.getOrDefault(whole, KNOWN.get(name));
        return label == null ? words(name) : label;
    }

    /** {@code luasBangunan} is "Luas bangunan", {@code TIDAK_COCOK} is "Tidak cocok". */
    static String words(String name) {
        String words =
                name.equals(name.toUpperCase(Locale.ROOT)) ? name : name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
        String plain = words.replace('_', ' ').replace('-', ' ').strip().toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? name : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }

    private static Map<String, String> read() {
        try (InputStream file = Labels.class.getResourceAsStream("/casefile/labels.yaml")) {
            return new YAMLMapper().readValue(file, new TypeReference<Map<String, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read casefile/labels.yaml", e);
        }
    }
}
