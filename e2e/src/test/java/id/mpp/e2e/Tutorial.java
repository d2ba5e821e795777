package id.mpp.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tutorial, as the list of what its reader does and is shown. */
record Tutorial(List<Step> steps) {

    private static final Pattern PICTURE = Pattern.compile("!\\[.*]\\(pictures/(.*)\\.png\\)");
    private static final Pattern DEED = Pattern.compile("<!-- langkah: (.*) -->");

    /** One step: a command with what it says, a picture, or something the text asks for. */
    record Step(Kind kind, String text, List<String> answer) {}

    /** What a step is. */
    enum Kind {
        COMMAND,
        PICTURE,
        DEED
    }

    static Tutorial read(Path file) throws IOException {
        Tutorial tutorial = new Tutorial(new ArrayList<>());
        boolean isConsole = false;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("```")) {
                isConsole = line.equals("```console");
            } else if (isConsole) {
                tutorial.console(line);
            } else {
                tutorial.find(PICTURE, Kind.PICTURE, line);
                tutorial.find(DEED, Kind.DEED, line);
            }
        }
        return tutorial;
    }

    List<String> pictures() {
        return texts(EnumSet.of(Kind.PICTURE));
    }

    /** All that a reader does without a command. */
    List<String> deeds() {
        return texts(EnumSet.of(Kind.PICTURE, Kind.DEED));
    }

    private List<String> texts(Set<Kind> kinds) {
        return steps.stream()
                .filter(step -> kinds.contains(step.kind()))
                .map(Step::text)
                .toList();
    }

    private void console(String line) {
        if (line.startsWith("$ ")) {
            steps.add(new Step(Kind.COMMAND, line.substring(2), new ArrayList<>()));
        } else if (!line.isBlank()) {
            steps.get(steps.size() - 1).answer().add(line);
        }
    }

    private void find(Pattern pattern, Kind kind, String line) {
        Matcher found = pattern.matcher(line);
        if (found.find()) {
            steps.add(new Step(kind, found.group(1), List.of()));
        }
    }
}
