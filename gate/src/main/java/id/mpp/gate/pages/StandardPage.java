package id.mpp.gate.pages;

import static id.mpp.gate.pages.Markdown.plain;

import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.project.Standard;
import java.util.List;
import java.util.stream.Stream;

/** The service standard, as it is to be published. */
final class StandardPage {

    static final List<String> HEAD = List.of("Komponen", "Isi");

    private StandardPage() {}

    static Stream<List<String>> rows(ServiceFolder service) {
        Standard standard = Standard.of(service);
        return standard.isThere()
                ? Stream.concat(
                        Standard.COMPONENTS.entrySet().stream()
                                .map(component -> List.of(component.getValue(), text(standard, component.getKey()))),
                        Stream.of(List.of("Versi", version(standard))))
                : Stream.empty();
    }

    private static String text(Standard standard, String component) {
        return Markdown.lines(standard.sentences(component).map(Markdown::plain));
    }

    private static String version(Standard standard) {
        return plain(standard.content().path(Standard.VERSION).asText()) + ", berlaku mulai "
                + plain(standard.content().path(Standard.SINCE).asText());
    }
}
