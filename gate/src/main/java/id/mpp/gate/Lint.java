package id.mpp.gate;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The command behind {@code ./mpp lint}: one line a finding; ends with 0 without findings, 1 with some, 2 without services. */
public final class Lint {

    private Lint() {}

    /** Checks the folder that is named, or the current one. */
    public static void main(String[] arguments) {
        // the findings are in Indonesian and may hold any character, whatever the terminal's locale is
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(check(Path.of(arguments.length == 0 ? "." : arguments[0]), out));
    }

    private static int check(Path folder, PrintStream out) {
        Path root = root(folder.toAbsolutePath().normalize());
        List<String> services = Gate.services(root);
        if (services.isEmpty()) {
            System.err.println("mpp: tidak ada layanan di " + folder
                    + ". Sebutkan folder yang berisi folder processes dan forms.");
            return 2;
        }
        List<Finding> findings = Gate.check(root);
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
