package id.mpp.gate.traces;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.Folder;
import id.mpp.gate.project.Unreadable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the tests of a service, {@code processes/<service>/tests/*.yaml}, strictly: a misspelt key is a fault. */
public final class Traces {

    private static final ObjectReader YAML =
            new YAMLMapper().readerFor(Trace.class).with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private static final String COMPARE = "Bandingkan dengan contoh di processes/README.md, bagian Tests";

    private Traces() {}

    /** The names of a service's tests, without {@code .yaml}. */
    public static List<String> names(Path root, String service) {
        return Folder.of(root.resolve("processes").resolve(service).resolve("tests")).files(".yaml").stream()
                .map(file -> file.replaceAll("\\.yaml$", ""))
                .toList();
    }

    /** As it is named in every sentence about it. */
    public static String file(String service, String name) {
        return "processes/" + service + "/tests/" + name + ".yaml";
    }

    /** The test, or the finding that says where its file is wrong. */
    public static Trace read(Path root, String service, String name) throws UnreadableTrace {
        String file = file(service, name);
        try {
            byte[] content = Files.readAllBytes(root.resolve(file));
            Lines lines = Lines.of(content);
            if (lines.byPointer().isEmpty()) {
                throw new EOFException("berkas kosong");
            }
            return read(file, content, lines);
        } catch (IOException e) {
            throw new UnreadableTrace(
                    Unreadable.finding(file, "uji", "Perbaiki indentasi dan tanda baca pada baris itu", e));
        }
    }

    private static Trace read(String file, byte[] content, Lines lines) throws IOException, UnreadableTrace {
        try {
            Trace trace = YAML.readValue(content);
            Optional<TraceCheck.Gap> gap = TraceCheck.first(trace);
            if (gap.isPresent()) {
                throw new UnreadableTrace(new Finding(
                        file, lines.place(gap.get().pointer()), gap.get().sentence(), COMPARE));
            }
            return trace;
        } catch (JsonMappingException e) {
            if (e.getPath().isEmpty()) {
                throw e;
            }
            throw new UnreadableTrace(new Finding(file, lines.place(pointer(e)), wrong(e), COMPARE));
        }
    }

    private static String pointer(JsonMappingException fault) {
        return fault.getPath().stream()
                .map(part -> "/" + (part.getIndex() < 0 ? part.getFieldName() : part.getIndex()))
                .collect(Collectors.joining());
    }

    private static String wrong(JsonMappingException fault) {
        if (fault instanceof UnrecognizedPropertyException unknown) {
            return "kunci \"" + unknown.getPropertyName() + "\" tidak dikenal; yang dikenal: "
                    + unknown.getKnownPropertyIds().stream()
                            .map(Object::toString)
                            .collect(Collectors.toCollection(TreeSet::new));
        }
        return "isinya bukan yang diharapkan di sini";
    }

    /** A file that is no test. */
    public static final class UnreadableTrace extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Finding finding;

        UnreadableTrace(Finding finding) {
            super(finding.toString());
            this.finding = finding;
        }

        public Finding finding() {
            return finding;
        }
    }
}
