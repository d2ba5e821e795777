package id.mpp.workers.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The templates a file has held so far. Earlier versions stay beside the newest, because Modeler tells an outdated
 * element, and what of it the designer has entered, only from the version it was made with.
 */
record TemplateHistory(List<JsonNode> templates) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static TemplateHistory in(Path file) {
        try {
            JsonNode content = JSON.readTree(DesignerFiles.read(file));
            return new TemplateHistory(
                    StreamSupport.stream(content.spliterator(), false).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest versions, and the earlier ones of the same templates. */
    List<Object> after(List<ElementTemplate> newest) {
        return Stream.concat(newest.stream(), newest.stream().flatMap(this::earlier))
                .toList();
    }

    private Stream<JsonNode> earlier(ElementTemplate newest) {
        return templates.stream()
                .filter(template -> template.path("id").asText().equals(newest.id())
                        && template.path("version").asInt() < newest.version())
                .sorted(Comparator.comparing(
                        template -> template.path("version").asInt(), Comparator.reverseOrder()));
    }
}
