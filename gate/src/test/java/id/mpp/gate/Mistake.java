package id.mpp.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A line of {@code mistakes.psv}: a mistake to put into a real service, and the finding that must name it; without
 * something right the file is new.
 */
record Mistake(String changed, String right, String wrong, String file, String element, String message, String todo) {

    static Stream<Mistake> all() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/mistakes.psv")).stream()
                .skip(1)
                .map(line -> line.replace("\\n", "\n").split("\\|", -1))
                .map(cell -> new Mistake(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5], cell[6]));
    }

    void putInto(Workspace workspace) throws IOException {
        if (right.isEmpty()) {
            workspace.write(changed, wrong);
        } else {
            workspace.replace(changed, right, wrong);
        }
    }

    void correctIn(Workspace workspace, Workspace original) throws IOException {
        if (right.isEmpty()) {
            workspace.delete(changed);
        } else {
            workspace.write(changed, original.text(changed));
        }
    }

    boolean isNamedBy(Finding finding) {
        return finding.file().equals(file)
                && finding.element().equals(element)
                && finding.wrong().equals(message)
                && finding.todo().startsWith(todo);
    }

    @Override
    public String toString() {
        return element + ": " + message;
    }
}
