package id.mpp.gate.project;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The service standard that the law asks of every public service (UU 25/2009; PermenPANRB 15/2014), as {@code service.yaml} has it.
 */
public record Standard(JsonNode content) {

    public static final String KEY = "standar-pelayanan";
    public static final String VERSION = "versi";
    public static final String SINCE = "berlaku";

    /** The fourteen components, in the law's order, with the law's words for them. */
    public static final Map<String, String> COMPONENTS = components();

    public static Standard of(ServiceFolder service) {
        return new Standard(service.settings().path(KEY));
    }

    public boolean isThere() {
        return content.isObject();
    }

    /** The sentences of a component. */
    public Stream<String> sentences(String component) {
        JsonNode value = content.path(component);
        Stream<JsonNode> values = value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
        return values.map(sentence -> sentence.asText().strip());
    }

    public boolean isFilled(String component) {
        JsonNode value = content.path(component);
        return !(value.isArray() && value.isEmpty()) && sentences(component).noneMatch(String::isEmpty);
    }

    private static Map<String, String> components() {
        Map<String, String> components = new LinkedHashMap<>();
        components.put("persyaratan", "Persyaratan");
        components.put("prosedur", "Sistem, mekanisme, dan prosedur");
        components.put("jangka-waktu", "Jangka waktu pelayanan");
        components.put("biaya", "Biaya atau tarif");
        components.put("produk", "Produk pelayanan");
        components.put("pengaduan", "Penanganan pengaduan, saran, dan masukan");
        components.put("dasar-hukum", "Dasar hukum");
        components.put("sarana", "Sarana, prasarana, dan fasilitas");
        components.put("kompetensi", "Kompetensi pelaksana");
        components.put("pengawasan", "Pengawasan internal");
        components.put("jumlah-pelaksana", "Jumlah pelaksana");
        components.put("jaminan-pelayanan", "Jaminan pelayanan");
        components.put("jaminan-keamanan", "Jaminan keamanan dan keselamatan pelayanan");
        components.put("evaluasi", "Evaluasi kinerja pelaksana");
        return components;
    }
}
