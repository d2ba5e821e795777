package id.mpp.engine.survey;

import id.mpp.engine.figures.Spreadsheet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Results as a file for a spreadsheet. */
final class ResultsCsv {

    private ResultsCsv() {}

    static String of(By by, List<Result> results) {
        return Spreadsheet.of(
                Stream.concat(Stream.of(headings(by)), results.stream().map(ResultsCsv::row)));
    }

    private static Stream<String> headings(By by) {
        return Stream.of(
                        Stream.of("Kode", heading(by)),
                        Stream.of("Populasi", "Sampel minimum", "Responden", "Responden di loket"),
                        Arrays.stream(Element.values()).map(element -> element.name() + " " + element.label()),
                        Stream.of("Indeks", "Mutu", "Kinerja"))
                .flatMap(part -> part);
    }

    private static String heading(By by) {
        return switch (by) {
            case SERVICE -> "Layanan";
            case MONTH -> "Bulan";
            case QUARTER -> "Triwulan";
        };
    }

    private static Stream<String> row(Result result) {
        return Stream.of(
                        Stream.of(result.key(), result.title()),
                        Stream.of(result.population(), result.needed(), result.respondents(), result.atCounter())
                                .map(Spreadsheet::number),
                        IntStream.range(0, Element.values().length)
                                .mapToObj(i -> result.means().isEmpty()
                                        ? ""
                                        : Spreadsheet.number(result.means().get(i))),
                        Stream.of(
                                Spreadsheet.number(result.index()),
                                result.grade() == null ? "" : result.grade().name(),
                                result.grade() == null ? "" : result.gradeLabel()))
                .flatMap(part -> part);
    }
}
