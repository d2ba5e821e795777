package id.mpp.gate.pages;

import id.mpp.gate.project.Finding;
import id.mpp.gate.project.Folder;
import id.mpp.gate.project.Project;
import id.mpp.gate.project.ServiceFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The command behind {@code ./mpp docs}: writes the pages that differ, and removes those of services that are gone. */
public final class Docs {

    private Docs() {}

    /** Writes below the folder that is named; ends with 1 when something there cannot be read. */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Finding> unreadable = unreadable(root);
        unreadable.forEach(out::println);
        if (!unreadable.isEmpty()) {
            out.println("Halaman layanan tidak ditulis. Perbaiki dahulu; ./mpp lint memeriksa semuanya.");
            System.exit(1);
        }
        write(root, out);
    }

    /** A page without its diagram would be worse than an old one. */
    static List<Finding> unreadable(Path root) {
        Project project = Project.in(root);
        return Stream.concat(
                        project.unreadable(),
                        project.services().stream().flatMap(service -> service.unreadable().stream()))
                .sorted()
                .toList();
    }

    static void write(Path root, PrintStream out) throws IOException {
        writeTemplates(root, out);
        Map<String, String> pages = Pages.of(root);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = root.resolve(page.getKey());
            if (!page.getValue().equals(ServiceFolder.text(file))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, page.getValue());
                out.println(page.getKey() + ": ditulis ulang.");
            }
        }
        for (String old : left(root, pages)) {
            Files.delete(root.resolve(old));
            out.println(old + ": dihapus; layanannya tidak ada lagi.");
        }
    }

    /** A project without called processes needs no templates for them. */
    private static void writeTemplates(Path root, PrintStream out) throws IOException {
        Path file = root.resolve(CallTemplates.FILE);
        String templates = CallTemplates.of(root);
        if (!templates.equals(ServiceFolder.text(file)) && (Files.exists(file) || templates.contains("{"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, templates);
            out.println(CallTemplates.FILE + ": ditulis ulang.");
        }
    }

    private static List<String> left(Path root, Map<String, String> pages) {
        return Folder.of(root.resolve(Pages.FOLDER)).files(".md").stream()
                .map(file -> Pages.FOLDER + file)
                .filter(file -> !pages.containsKey(file))
                .toList();
    }
}
