package id.mpp.gate.traces;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Where each part of a YAML file stands. */
record Lines(Map<String, Integer> byPointer) {

    private static final YAMLFactory YAML = new YAMLFactory();

    static Lines of(byte[] content) throws IOException {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = YAML.createParser(content)) {
            while (parser.nextToken() != null) {
                lines.putIfAbsent(
                        parser.getParsingContext().pathAsPointer().toString(),
                        parser.currentTokenLocation().getLineNr());
            }
        }
        return new Lines(lines);
    }

    /** As a designer reads it, for a JSON pointer such as {@code /steps/2/answers}. */
    String place(String pointer) {
        return "baris " + byPointer.getOrDefault(pointer, 1);
    }
}
