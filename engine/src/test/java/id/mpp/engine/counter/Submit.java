package id.mpp.engine.counter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an officer has typed into the start form of {@code layanan-loket}, as Tasklist sends it. */
public record Submit(Map<String, Object> pemohon, Map<String, Object> usaha, Map<String, Object> pernyataan) {

    /** Numbers of nobody that no other test uses. */
    public static final String NIK = "9901014107880017";

    static final String NPWP = "990117654321000";

    public static Submit of(String name) {
        Map<String, Object> pemohon = new LinkedHashMap<>();
        pemohon.put("nik", NIK);
        pemohon.put("nama", name);
        pemohon.put("tanggalLahir", "1988-07-01");
        pemohon.put("jenisKelamin", "P");
        Map<String, Object> usaha = new LinkedHashMap<>();
        usaha.put("nama", "Warung Contoh");
        usaha.put("npwp", NPWP);
        usaha.put("skala", "02");
        usaha.put("jumlahPegawai", 3);
        usaha.put("hari", List.of("senin", "selasa"));
        usaha.put("keterangan", "");
        return new Submit(pemohon, usaha, new LinkedHashMap<>(Map.of("benar", true)));
    }

    /** The same with another answer; null takes it away. */
    Submit with(String path, Object answer) {
        String[] steps = path.split("\\.", 2);
        Map<String, Object> group = Map.of("pemohon", pemohon, "usaha", usaha, "pernyataan", pernyataan)
                .get(steps[0]);
        group.put(steps[1], answer);
        return this;
    }

    /** As Tasklist sends it: one variable of type Json for each first part of the keys. */
    public Map<String, Object> body() {
        return Map.of(
                "variables", Map.of("pemohon", json(pemohon), "usaha", json(usaha), "pernyataan", json(pernyataan)));
    }

    private static Map<String, Object> json(Map<String, Object> value) {
        try {
            return Map.of("type", "Json", "value", new ObjectMapper().writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
