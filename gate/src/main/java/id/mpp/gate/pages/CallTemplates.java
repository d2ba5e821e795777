package id.mpp.gate.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.gate.project.Json;
import id.mpp.gate.project.Project;
import id.mpp.gate.project.ServiceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** The file of the templates for calls, made from the contracts. What binds
 * something else than the newest version becomes a newer one; words and choices are no part of a diagram. */
public final class CallTemplates {

    public static final String FILE = "processes/.camunda/element-templates/panggil.json";

    private static final JsonMapper JSON = new JsonMapper();
    private static final ObjectWriter WRITER = JSON.writer(new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private CallTemplates() {}

    /** What the file says today. */
    public static String of(Path root) {
        JsonNode before = before(root.resolve(FILE));
        ArrayNode all = JSON.createArrayNode();
        for (ServiceFolder service : Project.in(root).services()) {
            service.contract().ifPresent(contract -> add(all, new CallTemplate(service, contract), before));
        }
        try {
            return WRITER.writeValueAsString(all) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The newest version first; Modeler needs the earlier ones to see that an element is outdated. */
    private static void add(ArrayNode all, CallTemplate template, JsonNode before) {
        List<JsonNode> earlier = StreamSupport.stream(before.spliterator(), false)
                .filter(known -> known.path("id").asText().equals(template.id()))
                .toList();
        int newest = earlier.isEmpty() ? 0 : earlier.get(0).path("version").asInt();
        ObjectNode same = template.json(newest);
        boolean isSame = !earlier.isEmpty()
                && same.findValues("binding").equals(earlier.get(0).findValues("binding"));
        all.add(isSame ? same : template.json(newest + 1));
        earlier.stream().skip(isSame ? 1 : 0).forEach(all::add);
    }

    private static JsonNode before(Path file) {
        try {
            return Files.exists(file) ? Json.json(file) : MissingNode.getInstance();
        } catch (IOException e) {
            return MissingNode.getInstance(); // the gate says so
        }
    }
}
