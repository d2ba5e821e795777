package id.mpp.gate;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.Json;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The command behind {@code ./mpp lint}: one line a finding; ends with 0 without findings, 1 with some, 2 without services. */
public final class Lint {

    private Lint() {}

    /** Checks the folder that is named, or the current one; a second argument is a file with another linter's findings. */
    public static void main(String[] arguments) {
        // the findings are in Indonesian and may hold any character, whatever the terminal's locale is
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(arguments.length == 0 ? "." : arguments[0]);
        try {
            System.exit(check(folder, arguments.length < 2 ? List.of() : findings(Path.of(arguments[1])), out));
        } catch (IOException e) {
            System.err.println("mpp: temuan pemeriksa lain tidak dapat dibaca. Lihat pesannya di atas.");
            System.exit(2);
        }
    }

    private static List<Finding> findings(Path file) throws IOException {
        return new JsonMapper().convertValue(Json.json(file), new TypeReference<>() {});
    }

    private static int check(Path folder, List<Finding> others, PrintStream out) {
        Path root = root(folder.toAbsolutePath().normalize());
        List<String> services = Gate.services(root);
        if (services.isEmpty()) {
            System.err.println("mpp: tidak ada layanan di " + folder
                    + ". Sebutkan folder yang berisi folder processes dan forms.");
            return 2;
        }
        List<Finding> findings = Stream.concat(Gate.check(root).stream(), others.stream())
                .sorted()
                .distinct()
                .toList();
        findings.forEach(out::println);
        out.printf("%s temuan pada %d layanan.%n", findings.isEmpty() ? "Tidak ada" : findings.size(), services.size());
        return findings.isEmpty() ? 0 : 1;
    }

    /** The folder {@code processes} itself may be named, too. */
    private static Path root(Path folder) {
        boolean isProcesses = folder.endsWith("processes") && !Files.isDirectory(folder.resolve("processes"));
        return isProcesses ? folder.getParent() : folder;
    }
}
