package id.mpp.gate.rules.service;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.FormFile;
import id.mpp.gate.project.Part;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.project.ServiceReader;
import id.mpp.gate.rules.Rule;
import java.util.List;
import java.util.Map.Entry;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The reasons that officers choose from begin a text of theirs: short lists, for fields that are there, about nobody. */
public final class ReasonRules {

    private static final String KEY = "reasons";
    private static final int MOST = 12;
    private static final int LONGEST = 1000;
    private static final Pattern IDENTIFIER = Pattern.compile("\\d{8}");

    public static final List<Rule> ALL = List.of(
            new Rule("reasons are lists of sentences", ReasonRules::lists),
            new Rule("reasons belong to a text area of a form of the service", ReasonRules::fields).needing(Part.FORMS),
            new Rule("a reason names no person", ReasonRules::identifiers));

    private ReasonRules() {}

    private static Stream<Finding> lists(ServiceFolder service) {
        JsonNode reasons = service.settings().path(KEY);
        return reasons.isMissingNode() || reasons.isObject() && !reasons.isEmpty()
                ? reasons(service)
                        .filter(entry -> !isList(entry.getValue(), longest(service, entry.getKey())))
                        .map(entry -> finding(
                                service,
                                entry.getKey(),
                                "daftar alasan kosong, berulang, atau terlalu panjang",
                                "Tulis 1 sampai " + MOST + " kalimat yang berbeda, masing-masing paling panjang "
                                        + longest(service, entry.getKey()) + " huruf"))
                : Stream.of(new Finding(
                        file(service),
                        KEY,
                        "daftar alasan tidak terbaca",
                        "Tulis kunci isian lalu daftar kalimatnya, lihat processes/README.md, bagian Reasons"));
    }

    private static boolean isList(JsonNode sentences, int longest) {
        List<String> texts = texts(sentences).toList();
        return sentences.isArray()
                && !texts.isEmpty()
                && texts.size() <= MOST
                && texts.stream().distinct().count() == texts.size()
                && StreamSupport.stream(sentences.spliterator(), false).allMatch(JsonNode::isTextual)
                && texts.stream().noneMatch(text -> text.isBlank() || text.length() > longest);
    }

    /** What fits into the field with that key. */
    private static int longest(ServiceFolder service, String key) {
        return areas(service)
                .filter(field -> field.path("key").asText().equals(key))
                .mapToInt(field -> field.path("validate").path("maxLength").asInt(LONGEST))
                .min()
                .orElse(LONGEST);
    }

    private static Stream<Finding> fields(ServiceFolder service) {
        List<String> keys = areas(service)
                .map(field -> field.path("key").asText())
                .distinct()
                .sorted()
                .toList();
        return reasons(service)
                .filter(entry -> !keys.contains(entry.getKey()))
                .map(entry -> finding(
                        service,
                        entry.getKey(),
                        "tidak ada formulir layanan ini dengan isian teks panjang (text area) berkunci "
                                + entry.getKey(),
                        keys.isEmpty()
                                ? "Tambah isian itu pada formulirnya, atau hapus daftarnya"
                                : "Pakai salah satu: " + keys.stream().collect(Collectors.joining(", "))));
    }

    private static Stream<Finding> identifiers(ServiceFolder service) {
        return reasons(service)
                .filter(entry -> texts(entry.getValue())
                        .anyMatch(text -> IDENTIFIER.matcher(text).find()))
                .map(entry -> finding(
                        service,
                        entry.getKey(),
                        "alasan memuat nomor yang panjang, seperti NIK",
                        "Hapus nomornya; alasan dalam daftar berlaku bagi siapa pun"));
    }

    private static Stream<Entry<String, JsonNode>> reasons(ServiceFolder service) {
        return service.settings().path(KEY).properties().stream();
    }

    private static Stream<String> texts(JsonNode sentences) {
        return StreamSupport.stream(sentences.spliterator(), false).map(JsonNode::asText);
    }

    private static Stream<JsonNode> areas(ServiceFolder service) {
        return service.forms().stream()
                .map(FormFile::fields)
                .flatMap(List::stream)
                .filter(field -> "textarea".equals(field.path("type").asText()));
    }

    private static Finding finding(ServiceFolder service, String key, String wrong, String todo) {
        return new Finding(file(service), KEY + "." + key, wrong, todo);
    }

    private static String file(ServiceFolder service) {
        return "processes/" + service.name() + "/" + ServiceReader.SETTINGS;
    }
}
