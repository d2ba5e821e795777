package id.mpp.gate.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder and its children in order of name; one that does not exist is empty. */
public record Folder(Path path) {

    public static Folder of(Path path) {
        return new Folder(path);
    }

    public String name() {
        return path.getFileName().toString();
    }

    public List<Folder> folders() {
        return children().filter(Files::isDirectory).map(Folder::new).toList();
    }

    public List<String> files() {
        return files("");
    }

    public List<String> files(String ending) {
        return children()
                .filter(Files::isRegularFile)
                .map(file -> file.getFileName().toString())
                .filter(file -> file.endsWith(ending))
                .toList();
    }

    private Stream<Path> children() {
        if (!Files.isDirectory(path)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
