package id.mpp.workers.oss;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What OSS says of a building. The guide has these fields in other methods ({@code inqueryNIB}, {@code receiveNIBKKPR}) only, so
 * a push may bring them or not.
 */
final class Building {

    private Building() {}

    /** Its facts by our names; empty when OSS says none. */
    static Map<String, String> of(LicenceItem item) {
        GuideObject technical = item.entry().child("data_teknis");
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("nama", technical.said("nama_bangunan").orElse(""));
        facts.put("luas", first(technical, "luas_bangunan", item, "luas_lantai_bangunan"));
        facts.put("jumlahLantai", first(technical, "jumlah_lantai", item, "jumlah_lantai_bangunan"));
        facts.put("tinggi", technical.said("tinggi_bangunan").orElse(""));
        facts.put("luasBasement", technical.said("luas_basement").orElse(""));
        return facts.values().stream().allMatch(String::isEmpty) ? Map.of() : facts;
    }

    private static String first(GuideObject technical, String name, LicenceItem item, String nameInProject) {
        return technical.said(name).or(() -> item.project().said(nameInProject)).orElse("");
    }
}
