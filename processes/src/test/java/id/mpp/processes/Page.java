package id.mpp.processes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Entities;

/** The pages of the coverage report; they need nothing but themselves. */
final class Page {

    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="id"><head><meta charset="utf-8"><title>%s</title><style>
            body{font:15px/1.5 system-ui,sans-serif;margin:2rem;color:#22242a}
            table{border-collapse:collapse}td,th{padding:.3rem .8rem;text-align:left;border-bottom:1px solid #ddd}
            .good{color:#1b6e33}.bad{color:#b3261e}.picture{border:1px solid #ddd;margin:1rem 0;padding:1rem}.picture svg{max-width:100%%;height:auto;overflow:visible}
            label{cursor:pointer}li{margin:.2rem 0}
            %s
            </style></head><body>
            %s
            </body></html>
            """;

    private Page() {}

    static String index(List<Coverage> all) {
        String rows = all.stream().map(Page::row).collect(Collectors.joining("\n"));
        return FRAME.formatted(
                "Cakupan uji layanan",
                "",
                "<h1>Cakupan uji layanan</h1><table><tr><th>Layanan</th><th>Uji yang lulus</th>"
                        + "<th>Elemen yang dilalui</th><th></th></tr>\n" + rows + "\n</table>");
    }

    private static String row(Coverage coverage) {
        String name = coverage.service().name();
        long good = coverage.outcomes().stream().filter(Outcome::holds).count();
        return "<tr><td><a href=\"%s.html\">%s</a></td><td>%d dari %d</td><td>%d dari %d</td><td>%s</td></tr>"
                .formatted(
                        name,
                        name,
                        good,
                        coverage.outcomes().size(),
                        coverage.covered(),
                        coverage.service().nodes().size(),
                        coverage.faults().isEmpty()
                                ? "<span class=\"good\">✔ lengkap</span>"
                                : "<span class=\"bad\">✖ " + coverage.faults().size() + " temuan</span>");
    }

    static String of(Coverage coverage) {
        String faults = coverage.faults().stream()
                .map(fault -> "<li class=\"bad\">" + Entities.escape(fault) + "</li>")
                .collect(Collectors.joining("\n"));
        String body = "<p><a href=\"index.html\">Semua layanan</a></p><h1>%s</h1><p>%s</p><ul>%s</ul>"
                        .formatted(coverage.service().name(), Entities.escape(Report.summary(coverage)), faults)
                + "<p>Hijau: dilalui, dengan banyaknya uji. Merah: tidak dilalui. Pilih satu uji untuk melihat jalannya.</p>"
                + tests(coverage) + "<div class=\"picture\">" + new Picture(coverage).coloured() + "</div>";
        return FRAME.formatted(coverage.service().name(), Picture.style(coverage), body);
    }

    private static String tests(Coverage coverage) {
        List<Outcome> outcomes = coverage.outcomes();
        return "<table><tr><td></td><td><label><input type=\"radio\" name=\"uji\" checked> Semua uji</label></td></tr>"
                + IntStream.range(0, outcomes.size())
                        .mapToObj(i -> test(i, outcomes.get(i)))
                        .collect(Collectors.joining("\n"))
                + "</table>";
    }

    private static String test(int number, Outcome outcome) {
        return "<tr><td>%s</td><td><label><input type=\"radio\" name=\"uji\" id=\"uji-%d\"> %s</label></td><td>%s</td></tr>"
                .formatted(
                        outcome.holds() ? "<span class=\"good\">✔</span>" : "<span class=\"bad\">✖</span>",
                        number,
                        Entities.escape(outcome.name()),
                        Entities.escape(outcome.title()));
    }
}
