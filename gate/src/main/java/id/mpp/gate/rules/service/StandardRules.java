package id.mpp.gate.rules.service;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.Part;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.project.ServiceReader;
import id.mpp.gate.project.Standard;
import id.mpp.gate.rules.Rule;
import id.mpp.gate.rules.diagram.StartRules;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every service that people apply for has its service standard, whole and dated. */
public final class StandardRules {

    private static final String EXAMPLE = "Lengkapi menurut contoh di processes/README.md, bagian The service standard";

    public static final List<Rule> ALL = List.of(
            new Rule("a public service has its service standard", StandardRules::missing)
                    .needing(Part.MODEL, Part.SETTINGS)
                    .aboutPapers(),
            new Rule("a service standard has all fourteen components", StandardRules::components).aboutPapers(),
            new Rule("a service standard has nothing but its components", StandardRules::unknown).aboutPapers(),
            new Rule("a service standard says which version holds since when", StandardRules::version).aboutPapers());

    private StandardRules() {}

    private static Stream<Finding> missing(ServiceFolder service) {
        return isPublic(service) && !Standard.of(service).isThere()
                ? Stream.of(finding(service, Standard.KEY, "standar pelayanan belum ada"))
                : Stream.empty();
    }

    /** Work that only comes from elsewhere in the house, such as refused reports, is none. */
    private static boolean isPublic(ServiceFolder service) {
        boolean isOfOss = !service.settings().path("oss").isMissingNode();
        return service.contract().isEmpty()
                && (isOfOss || !StartRules.atCounter(service).isEmpty());
    }

    private static Stream<Finding> components(ServiceFolder service) {
        Standard standard = Standard.of(service);
        return Standard.COMPONENTS.entrySet().stream()
                .filter(component -> standard.isThere() && !standard.isFilled(component.getKey()))
                .map(component -> finding(
                        service,
                        component.getKey(),
                        "komponen standar pelayanan \"" + component.getValue() + "\" belum diisi"));
    }

    private static Stream<Finding> unknown(ServiceFolder service) {
        Set<String> known = Set.of(Standard.VERSION, Standard.SINCE);
        return Standard.of(service).content().properties().stream()
                .map(entry -> entry.getKey())
                .filter(key -> !known.contains(key) && !Standard.COMPONENTS.containsKey(key))
                .map(key -> new Finding(
                        file(service),
                        key,
                        "komponen standar pelayanan ini tidak dikenal",
                        "Pakai salah satu: " + String.join(", ", Standard.COMPONENTS.keySet())));
    }

    private static Stream<Finding> version(ServiceFolder service) {
        Standard standard = Standard.of(service);
        JsonNode version = standard.content().path(Standard.VERSION);
        return standard.isThere()
                        && !(version.isInt()
                                && version.asInt() > 0
                                && isDate(
                                        standard.content().path(Standard.SINCE).asText()))
                ? Stream.of(new Finding(
                        file(service),
                        Standard.VERSION,
                        "versi standar pelayanan atau tanggal berlakunya tidak terbaca",
                        "Isi versi dengan bilangan bulat mulai 1 dan berlaku dengan tanggal, misalnya 2026-12-01"))
                : Stream.empty();
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static Finding finding(ServiceFolder service, String key, String wrong) {
        return new Finding(file(service), key, wrong, EXAMPLE);
    }

    private static String file(ServiceFolder service) {
        return "processes/" + service.name() + "/" + ServiceReader.SETTINGS;
    }
}
