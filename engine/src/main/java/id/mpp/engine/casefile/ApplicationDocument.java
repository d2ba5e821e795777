package id.mpp.engine.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.mpp.engine.casefile.Section.Line;
import id.mpp.engine.casefile.Section.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The application document, whatever fields it has, in sections: what stands at its top is one, each object in it another; a
 * list of objects is a table.
 *
 * @param original {@code permohonan}
 * @param correction {@code perbaikan}; missing as long as the applicant has corrected nothing
 */
record ApplicationDocument(JsonNode original, JsonNode correction, Labels labels) {

    private static final String TOP = "permohonan";

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        addSection(sections, TOP, "", original, correction);
        for (String name : names(original, correction)) {
            if (isObject(name)) {
                addSection(sections, name, name + ".", original.path(name), correction.path(name));
            }
        }
        return sections;
    }

    private boolean isObject(String name) {
        return original.path(name).isObject() || correction.path(name).isObject();
    }

    private void addSection(List<Section> sections, String name, String prefix, JsonNode before, JsonNode after) {
        List<Line> lines = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        collect(prefix, before, after, prefix.isEmpty(), lines, tables);
        if (!lines.isEmpty() || !tables.isEmpty()) {
            sections.add(new Section(labels.of(name), lines, tables));
        }
    }

    /** Objects at the top are sections of their own; deeper ones lend their fields to the section they are in. */
    private void collect(
            String prefix, JsonNode before, JsonNode after, boolean isTop, List<Line> lines, List<Table> tables) {
        for (String name : names(before, after)) {
            JsonNode was = before.path(name);
            JsonNode now = after.has(name) ? after.path(name) : was;
            String path = prefix + name;
            if (now.isObject()) {
                if (!isTop) {
                    collect(path + ".", was, now, false, lines, tables);
                }
            } else if (isTable(now) || isTable(was)) {
                tables.add(table(path, was, now));
            } else {
                lines.add(line(path, was, now));
            }
        }
    }

    private static boolean isTable(JsonNode value) {
        return value.isArray() && !value.isEmpty() && value.get(0).isObject();
    }

    private Line line(String path, JsonNode was, JsonNode now) {
        String shown = Words.of(now);
        String before = Words.of(was);
        return new Line(labels.of(path), shown, shown.equals(before) ? null : before);
    }

    private Table table(String path, JsonNode was, JsonNode now) {
        Set<String> columns = stream(now)
                .flatMap(row -> names(row, MissingNode.getInstance()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Table(
                labels.of(path),
                columns.stream().map(name -> labels.of(path + "." + name)).toList(),
                stream(now)
                        .map(row -> columns.stream()
                                .map(name -> Words.of(row.path(name)))
                                .toList())
                        .toList(),
                !now.equals(was));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Set<String> names(JsonNode first, JsonNode second) {
        Set<String> names = new LinkedHashSet<>();
        first.fieldNames().forEachRemaining(names::add);
        second.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
