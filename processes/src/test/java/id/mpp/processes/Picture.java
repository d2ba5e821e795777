package id.mpp.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A service's own picture, in which each element shows whether and how often it was passed. */
record Picture(Coverage coverage) {

    /** Elements carry the class of each test that has passed them, so that one test's way can be shown alone. */
    static String style(Coverage coverage) {
        String one = IntStream.range(0, coverage.outcomes().size())
                .mapToObj(i -> "body:has(#uji-%d:checked) .node:not(.uji-%d)".formatted(i, i))
                .collect(Collectors.joining(","));
        return """
                .passed>g.djs-visual>:first-child,.passed>.djs-visual:not(g){fill:#d3f0da!important;stroke:#1b6e33!important}
                .unpassed>g.djs-visual>:first-child,.unpassed>.djs-visual:not(g){fill:#fbd9d6!important;stroke:#b3261e!important;stroke-width:3px!important}
                .count{font:bold 16px system-ui,sans-serif;fill:#1b6e33}.unpassed>.count{fill:#b3261e}
                %s{opacity:.15}
                """.formatted(one.isEmpty() ? ".none" : one);
    }

    String coloured() {
        Service service = coverage.service();
        Path file = service.root().resolve("processes").resolve(service.name()).resolve(service.name() + ".svg");
        if (Files.notExists(file)) {
            return "<p>Gambar " + service.name() + ".svg belum ada.</p>";
        }
        try {
            Document picture = Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
            picture.outputSettings().prettyPrint(false);
            service.nodes().forEach(node -> colour(node, picture));
            return picture.outerHtml();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void colour(FlowNode node, Document picture) {
        for (Element shape : picture.getElementsByAttributeValue("data-element-id", node.getId())) {
            long count = coverage.count(node.getId());
            shape.addClass("node").addClass(count > 0 ? "passed" : "unpassed");
            IntStream.range(0, coverage.outcomes().size())
                    .filter(i -> coverage.outcomes().get(i).passed().contains(node.getId()))
                    .forEach(i -> shape.addClass("uji-" + i));
            shape.appendElement("text")
                    .attr("class", "count")
                    .attr("x", "-4")
                    .attr("y", "-4")
                    .text(String.valueOf(count));
            shape.appendElement("title").text(Service.called(node) + ": dilalui " + count + " uji");
        }
    }
}
