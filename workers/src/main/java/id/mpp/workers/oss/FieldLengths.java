package id.mpp.workers.oss;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** The guide's lengths, held against what arrives; unknown fields have none. */
final class FieldLengths {

    private static final String UNUSABLE = " memuat karakter yang tidak sah";

    private final Properties lengths;

    FieldLengths() {
        try {
            this.lengths = PropertiesLoaderUtils.loadProperties(new ClassPathResource("oss/field-lengths.properties"));
        } catch (IOException e) {
            throw new IllegalStateException("oss/field-lengths.properties cannot be read", e);
        }
    }

    /** The first breach, e.g. {@code dataNIB.data_checklist[1].id_izin melebihi 25 karakter}. */
    Optional<String> breach(String root, JsonNode node) {
        return breach(root, root, node);
    }

    private Optional<String> breach(String guideName, String shownName, JsonNode node) {
        if (node.isObject()) {
            return inObject(guideName, shownName, node);
        }
        if (node.isArray()) {
            return inArray(guideName, shownName, node);
        }
        return inValue(guideName, shownName, node.asText(""));
    }

    private Optional<String> inObject(String guideName, String shownName, JsonNode node) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String name = field.getKey().strip();
            String shown = shownName + "." + shown(name);
            if (!isStorable(name)) {
                return Optional.of(shown + UNUSABLE);
            }
            Optional<String> breach = breach(guideName + "." + name, shown, field.getValue());
            if (breach.isPresent()) {
                return breach;
            }
        }
        return Optional.empty();
    }

    private Optional<String> inArray(String guideName, String shownName, JsonNode node) {
        for (int i = 0; i < node.size(); i++) {
            Optional<String> breach = breach(guideName, shownName + "[" + i + "]", node.get(i));
            if (breach.isPresent()) {
                return breach;
            }
        }
        return Optional.empty();
    }

    private Optional<String> inValue(String guideName, String shownName, String value) {
        int longest = Integer.parseInt(lengths.getProperty(guideName, "0"));
        if (longest > 0 && value.codePointCount(0, value.length()) > longest) {
            return Optional.of(shownName + " melebihi " + longest + " karakter");
        }
        return isStorable(value) ? Optional.empty() : Optional.of(shownName + UNUSABLE);
    }

    /** A name goes into the answer and the log: nothing but what a field of the guide could be called. */
    private static String shown(String name) {
        return name.substring(0, Math.min(name.length(), 50)).replaceAll("[^A-Za-z0-9_-]", "?");
    }

    /** PostgreSQL stores neither NUL nor half a character; such a push would fail for ever. */
    private static boolean isStorable(String value) {
        return value.codePoints()
                .noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
