package id.mpp.gate.project;

import java.util.Comparator;

/**
 * One thing a designer has to correct.
 *
 * @param file where it is, seen from the folder that holds {@code processes} and {@code forms}
 * @param element id of the element, or the place in the file when it cannot be read
 * @param name what people call the element; empty when it has no name
 * @param wrong what is wrong
 * @param todo what to do about it
 */
public record Finding(String file, String element, String name, String wrong, String todo)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparing(Finding::element)
            .thenComparing(Finding::wrong)
            .thenComparing(Finding::todo);

    public Finding(String file, String element, String wrong, String todo) {
        this(file, element, "", wrong, todo);
    }

    public Finding named(String nameOfElement) {
        return new Finding(file, element, nameOfElement, wrong, todo);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** The finding as one line, also when a name is broken into several. */
    @Override
    public String toString() {
        String place = name.isBlank() ? element : element + " (" + name + ")";
        return "%s: %s: %s. %s.".formatted(file, place, wrong, todo).replaceAll("\\s+", " ");
    }
}
