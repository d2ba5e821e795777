package id.mpp.gate.rules.service;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.gate.flow.LetterReads;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.LetterFile;
import id.mpp.gate.project.Part;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.rules.Rule;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Documents that a service has issued: each has a template and a number, and says how it is verified. */
public final class LetterRules {

    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");

    public static final List<Rule> ALL = List.of(
            new Rule("a document that is asked for has a template", LetterRules::template).needing(Part.MODEL),
            new Rule("a template is asked for", LetterRules::used).needing(Part.MODEL, Part.SETTINGS),
            new Rule("service.yaml says what a document is called and how it is numbered", LetterRules::numbered)
                    .needing(Part.SETTINGS),
            new Rule(
                    "a template is made of what can be drawn",
                    service -> letters(service).flatMap(LetterMarkup::faults)),
            new Rule("a document shows its number and how it is verified", LetterRules::verifiable),
            new Rule("the verification page names nobody whom the paper does not", LetterRules::holder)
                    .needing(Part.SETTINGS),
            new Rule("a licence names its holder, and another letter says that it is none", LetterRules::granting)
                    .needing(Part.SETTINGS));

    private LetterRules() {}

    private static Stream<LetterFile> letters(ServiceFolder service) {
        return LetterFile.in(service).stream();
    }

    private static Stream<Finding> template(ServiceFolder service) {
        Set<String> there = letters(service).map(LetterFile::kind).collect(Collectors.toSet());
        return LetterReads.calls(service)
                .flatMap(call -> LetterReads.kinds(call).stream()
                        .filter(kind -> !there.contains(kind))
                        .map(kind -> new Finding(
                                service.modelFile(),
                                call.step().getId(),
                                "templat processes/" + service.name() + "/" + kind + ".html tidak ada",
                                "Tulis templatnya, atau perbaiki jenisDokumen"
                                        + (there.isEmpty() ? "" : " menjadi " + String.join(" atau ", there)))));
    }

    private static Stream<Finding> used(ServiceFolder service) {
        Set<String> asked = LetterReads.calls(service)
                .flatMap(call -> LetterReads.kinds(call).stream())
                .collect(Collectors.toSet());
        boolean isOpen = LetterReads.calls(service)
                .anyMatch(call -> LetterReads.kinds(call).isEmpty());
        return letters(service)
                .filter(letter -> !isOpen && !asked.contains(letter.kind()))
                .map(letter -> new Finding(
                        letter.file(),
                        "berkas",
                        "tidak ada langkah yang menerbitkan dokumen ini",
                        "Panggil terbitkan-dokumen dengan jenisDokumen " + letter.kind() + ", atau hapus berkasnya"));
    }

    private static Stream<Finding> numbered(ServiceFolder service) {
        return letters(service).flatMap(letter -> {
            JsonNode line = service.settings().path("dokumen").path(letter.kind());
            String number = line.path("nomor").asText();
            List<String> places = PLACE.matcher(number)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
            boolean isRight = places.stream().allMatch(place -> place.matches("nomor(:[1-9])?|bulan|tahun"))
                    && places.stream().anyMatch(place -> place.startsWith("nomor"))
                    && places.contains("tahun")
                    && !line.path("judul").asText().isBlank();
            return isRight
                    ? Stream.empty()
                    : Stream.of(new Finding(
                            "processes/" + service.name() + "/service.yaml",
                            "dokumen." + letter.kind(),
                            "judul atau pola nomor dokumen belum benar",
                            "Isi judul, dan nomor dengan {nomor} dan {tahun}, misalnya 503/{nomor:3}/SIP/{tahun}"));
        });
    }

    private static Stream<Finding> verifiable(ServiceFolder service) {
        return letters(service)
                .filter(letter -> shows(letter, "dokumen.nomor").isEmpty()
                        || letter.page()
                                .select("[data-bagian=verifikasi], [data-gambar=qr]")
                                .isEmpty())
                .map(letter -> new Finding(
                        letter.file(),
                        "berkas",
                        "nomor atau kode verifikasi tidak tercantum pada dokumen",
                        "Tambahkan data-isi=\"dokumen.nomor\" dan data-bagian=\"verifikasi\""));
    }

    private static Stream<Finding> holder(ServiceFolder service) {
        return letters(service).flatMap(letter -> {
            String holder = service.settings()
                    .path("dokumen")
                    .path(letter.kind())
                    .path("pemegang")
                    .asText();
            return holder.isEmpty()
                            || !shows(letter, holder).isEmpty()
                            || !shows(letter, "dokumen.pemegang").isEmpty()
                    ? Stream.empty()
                    : Stream.of(new Finding(
                            "processes/" + service.name() + "/service.yaml",
                            "dokumen." + letter.kind(),
                            "pemegang " + holder + " tidak tercantum pada dokumen",
                            "Halaman verifikasi tidak boleh menyebut lebih dari dokumennya: tampilkan pada templat, atau hapus baris"
                                    + " pemegang"));
        });
    }

    /** A page without a name fits any forged paper, and a refusal that is "valid" fits anybody who shows it. */
    private static Stream<Finding> granting(ServiceFolder service) {
        return letters(service).flatMap(letter -> {
            JsonNode line = service.settings().path("dokumen").path(letter.kind());
            boolean isSaid = !line.path("pemegang").asText().isBlank()
                    || !line.path("bukan-izin").asText().isBlank();
            return isSaid
                    ? Stream.empty()
                    : Stream.of(
                            new Finding(
                                    "processes/" + service.name() + "/service.yaml",
                                    "dokumen." + letter.kind(),
                                    "tidak disebut siapa pemegang izin ini",
                                    "Isi pemegang, misalnya permohonan.pemohon.nama, atau isi bukan-izin bila surat ini tidak memberi izin"));
        });
    }

    private static List<Element> shows(LetterFile letter, String path) {
        return letter.page().getElementsByAttributeValue(LetterFile.FILL, path);
    }
}
