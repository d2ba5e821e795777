package id.mpp.engine.survey;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What has come of the form so far; what is no answer of it does not count.
 *
 * @param isBegun whether it was sent at all
 */
record Filled(boolean isBegun, Map<Element, Integer> marks) {

    static final Filled NOTHING = new Filled(false, Map.of());

    /** As a browser sends it. */
    static Filled of(Map<String, String> form) {
        Map<Element, Integer> marks = Arrays.stream(Element.values())
                .filter(element -> mark(form, element).isPresent())
                .collect(Collectors.toMap(
                        element -> element,
                        element -> mark(form, element).orElseThrow(),
                        (first, second) -> first,
                        () -> new EnumMap<>(Element.class)));
        return new Filled(true, marks);
    }

    private static Optional<Integer> mark(Map<String, String> form, Element element) {
        return Optional.ofNullable(form.get(element.column()))
                .filter(text -> text.matches("[1-4]"))
                .map(Integer::valueOf);
    }

    /** Null as long as it is not answered. */
    Integer mark(Element element) {
        return marks.get(element);
    }

    /** All nine in order; empty while one is missing. */
    Optional<List<Integer>> whole() {
        return Optional.of(Arrays.stream(Element.values())
                        .filter(marks::containsKey)
                        .map(marks::get)
                        .toList())
                .filter(all -> all.size() == Element.values().length);
    }
}
