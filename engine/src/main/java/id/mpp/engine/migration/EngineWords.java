package id.mpp.engine.migration;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in Bahasa Indonesia what the engine objects to; what it has no words for stays in the engine's own. */
final class EngineWords {

    /** Beginnings of Camunda's sentences. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry(
                    "There is no migration instruction for this instance's activity",
                    "langkah ini tidak punya tujuan dalam pemetaan"),
            Map.entry(
                    "The type of the source activity is not supported",
                    "langkah jenis ini tidak dapat dipindahkan selama sedang berjalan"),
            Map.entry("Activities have incompatible types", "jenis kedua langkah berbeda"),
            Map.entry("Events are not of the same type", "jenis kedua peristiwa berbeda"),
            Map.entry(
                    "There are multiple mappings for source activity",
                    "satu langkah hanya dapat dipetakan ke satu tujuan"),
            Map.entry(
                    "The closest mapped ancestor",
                    "subproses yang memuat kedua langkah tidak dipetakan satu sama lain"),
            Map.entry(
                    "The source activity's event scope",
                    "langkah tempat peristiwa ini melekat tidak dipetakan satu sama lain"),
            Map.entry(
                    "The target gateway must have at least the same number of incoming sequence flows",
                    "gerbang tujuan harus mempunyai alur masuk sekurang-kurangnya sebanyak gerbang asal"),
            Map.entry("Only one gateway can be mapped to gateway", "dua gerbang tidak dapat menjadi satu gerbang"),
            Map.entry(
                    "Cannot update event trigger",
                    "pesan atau waktu yang ditunggu langkah ini tidak dapat diganti selama sedang berjalan"),
            Map.entry(
                    "Target activity is not asyncBefore",
                    "langkah tujuan harus asinkron sebelum dikerjakan, seperti langkah asal"),
            Map.entry(
                    "Target activity is not asyncAfter",
                    "langkah tujuan harus asinkron sesudah dikerjakan, seperti langkah asal"),
            Map.entry(
                    "The variable",
                    "sebuah variabel ada di langkah itu dan di sekelilingnya, dan akan saling menimpa"));

    private EngineWords() {}

    static String say(List<String> failures) {
        return failures.stream().map(EngineWords::say).distinct().collect(Collectors.joining("; "));
    }

    private static String say(String failure) {
        return WORDS.entrySet().stream()
                .filter(words -> failure.startsWith(words.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("ditolak engine: " + failure);
    }
}
