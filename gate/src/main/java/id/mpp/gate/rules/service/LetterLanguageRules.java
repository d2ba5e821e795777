package id.mpp.gate.rules.service;

import id.mpp.gate.project.Finding;
import id.mpp.gate.project.LetterFields;
import id.mpp.gate.project.LetterFile;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The language of the templates of documents: what is filled in where, and in which form. */
public final class LetterLanguageRules {

    private static final Pattern CONDITION = Pattern.compile("!?\\s*[^\\s!=]+|[^\\s!=]+\\s*!?=.*");
    private static final Set<String> FORMS = Set.of("tanggal", "rupiah", "terbilang", "angka");
    private static final Set<String> PARTS = Set.of("kop", "tanda-tangan", "verifikasi");

    public static final List<Rule> ALL =
            List.of(new Rule("a template uses its own language rightly", LetterLanguageRules::language));

    private LetterLanguageRules() {}

    private static Stream<Finding> language(ServiceFolder service) {
        return LetterFile.in(service).stream()
                .flatMap(letter -> Stream.of(
                                letter.uses().stream()
                                        .filter(use -> !LetterFields.exists(use.path()))
                                        .map(use -> new Finding(
                                                letter.file(),
                                                use.place(),
                                                "tidak ada " + use.path() + " pada dokumen",
                                                "Pilih salah satu: " + LetterFields.of(use.root()))),
                                words(letter, LetterFile.FORM, FORMS),
                                words(letter, LetterFile.PART, PARTS),
                                words(letter, LetterFile.PICTURE, Set.of("qr")),
                                unreadable(letter))
                        .flatMap(findings -> findings));
    }

    private static Stream<Finding> words(LetterFile letter, String attribute, Set<String> known) {
        return letter.page().select("[" + attribute + "]").stream()
                .filter(element -> !known.contains(element.attr(attribute)))
                .map(element -> new Finding(
                        letter.file(),
                        LetterFile.place(element, attribute),
                        "\"" + element.attr(attribute) + "\" tidak dikenal",
                        "Pilih salah satu: " + known.stream().sorted().collect(Collectors.joining(", "))));
    }

    private static Stream<Finding> unreadable(LetterFile letter) {
        return Stream.concat(unreadableRows(letter), unreadableConditions(letter));
    }

    private static Stream<Finding> unreadableConditions(LetterFile letter) {
        return letter.page().select("[" + LetterFile.IF + "]").stream()
                .filter(element ->
                        !CONDITION.matcher(element.attr(LetterFile.IF).strip()).matches())
                .map(element -> new Finding(
                        letter.file(),
                        LetterFile.place(element, LetterFile.IF),
                        "data-jika tidak terbaca",
                        "Tulis misalnya nama, !nama, nama = teks, atau nama != teks"));
    }

    private static Stream<Finding> unreadableRows(LetterFile letter) {
        return letter.page().select("[" + LetterFile.REPEAT + "]").stream()
                .filter(element -> !isReadable(LetterFile.words(element)))
                .map(element -> new Finding(
                        letter.file(),
                        LetterFile.place(element, LetterFile.REPEAT),
                        "data-ulang tidak terbaca",
                        "Tulis misalnya butir di permohonan.dokumen"));
    }

    private static boolean isReadable(String... words) {
        return words.length == 3 && words[1].equals("di");
    }
}
