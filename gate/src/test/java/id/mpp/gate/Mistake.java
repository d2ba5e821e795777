package id.mpp.gate;

import id.mpp.gate.project.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A mistake to put into a real service, and the finding that must name it. {@code mistakes.psv} holds those of one line in one
 * file of a service, {@code mistakes-around.psv} the others: of contracts and templates, of several lines, and new files, which
 * have nothing right.
 */
record Mistake(String changed, String right, String wrong, String file, String element, String message, String todo) {

    static Stream<Mistake> all() throws IOException {
        return Stream.concat(in("mistakes.psv"), in("mistakes-around.psv"));
    }

    private static Stream<Mistake> in(String file) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources", file)).stream()
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

    /** The services that the one it is found in needs around it; any will do for what belongs to none. */
    List<String> neighbours() {
        String service = Path.of(file).getName(1).toString();
        return Workspace.NEIGHBOURS.stream()
                .filter(services -> services.contains(service))
                .findFirst()
                .orElse(Workspace.NEIGHBOURS.get(0));
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
