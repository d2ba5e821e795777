package id.mpp.workers.kit.contract;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import id.mpp.workers.kit.Agency;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files that tell designers and the engine about the topics: made from the rows, kept beside the diagrams. */
final class DesignerFiles {

    private static final ObjectWriter JSON = new ObjectMapper()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .writer(new DefaultPrettyPrinter()
                    .withSeparators(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private DesignerFiles() {}

    /** What each file should contain; paths are relative to the folder, which is {@code processes/.camunda}. */
    private static Map<Path, String> of(List<Agency> agencies, Path folder) {
        Map<Path, String> files = new TreeMap<>();
        for (Agency agency : agencies) {
            Contract contract = Contract.of(agency);
            files.put(Path.of("topics", agency.name() + ".json"), text(contract));
            Path templates = Path.of("element-templates", agency.name() + ".json");
            files.put(
                    templates,
                    text(TemplateHistory.in(folder.resolve(templates)).after(ElementTemplate.of(contract))));
        }
        return files;
    }

    /** Writes the files that differ and returns them. */
    static List<Path> write(List<Agency> agencies, Path folder) {
        return of(agencies, folder).entrySet().stream()
                .filter(file -> !file.getValue().equals(read(folder.resolve(file.getKey()))))
                .map(file -> write(folder.resolve(file.getKey()), file.getValue()))
                .toList();
    }

    private static Path write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Object content) {
        try {
            return JSON.writeValueAsString(content) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
