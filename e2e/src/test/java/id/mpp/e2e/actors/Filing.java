package id.mpp.e2e.actors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/** A {@code receiveNIB} with numbers nobody else uses; fictitious, as the prefix 99 says. */
public final class Filing {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Starts at the clock, so that a second run on the same data meets no number of the first. */
    private static final AtomicLong NUMBERS = new AtomicLong(System.currentTimeMillis());

    private final ObjectNode body;

    private Filing(ObjectNode body) {
        this.body = body;
    }

    /** One licence for a pharmacy, which {@code izin-apotek} takes. */
    public static Filing pharmacy() {
        return empty().withPharmacy();
    }

    /** No checklist item yet. */
    public static Filing empty() {
        Filing filing = new Filing(read("receive-nib.json"));
        long number = NUMBERS.incrementAndGet();
        return filing.with(nib -> nib.put("nib", "0220%09d".formatted(number % 1_000_000_000)));
    }

    public Filing withPharmacy() {
        return withItem(item -> item.put("flag_checklist", "Y"));
    }

    /** A licence that no service takes. */
    public Filing withUnknownLicence() {
        return withItem(item -> item.put("kd_izin", "040000000099")
                .put("jenis_izin", "02")
                .put("nama_izin", "Izin Usaha Percontohan")
                .put("instansi", "Kementerian Pariwisata"));
    }

    /** A licence that OSS has issued by itself (flag O). */
    public Filing withIssuedByOss() {
        return withItem(item -> item.put("flag_checklist", "O").put("nama_izin", "Sertifikat Standar Penatu"));
    }

    private Filing withItem(Consumer<ObjectNode> change) {
        String digits = "99" + NUMBERS.incrementAndGet();
        ObjectNode item = read("checklist-item.json")
                .put("id_izin", "I-" + digits)
                .put("id_proyek", "R-" + digits)
                .put("id_produk", "K-" + digits);
        change.accept(item);
        return with(nib -> {
            nib.withArray("data_checklist").add(item);
            nib.withArray("data_proyek").add(project(item));
            nib.put("id_izin", keys().get(0));
        });
    }

    private static ObjectNode project(ObjectNode item) {
        boolean isPharmacy = "Izin Apotek".equals(item.path("nama_izin").asText());
        return read("project.json")
                .put("id_proyek", item.path("id_proyek").asText())
                .put("nomor_proyek", item.path("id_proyek").asText())
                .put("kbli", isPharmacy ? "47721" : "56101");
    }

    /** The same filing as OSS sends it later: 5 update, 3 revocation, 4 cancellation. */
    public Filing as(String documentType) {
        return new Filing(body.deepCopy()).with(nib -> nib.put("tipe_dokumen", documentType));
    }

    /** Changes the header. */
    public Filing with(Consumer<ObjectNode> change) {
        change.accept((ObjectNode) body.path("dataNIB"));
        return this;
    }

    /** Changes one item of the checklist. */
    public Filing withItem(int index, Consumer<ObjectNode> change) {
        return with(nib -> change.accept((ObjectNode) nib.path("data_checklist").get(index)));
    }

    /** {@code id_izin} of the only item. */
    public String key() {
        return keys().get(0);
    }

    /** {@code id_izin} of each item. */
    public List<String> keys() {
        return StreamSupport.stream(body.path("dataNIB").path("data_checklist").spliterator(), false)
                .map(item -> item.path("id_izin").asText())
                .toList();
    }

    public String nib() {
        return header("nib");
    }

    /** A field of the header. */
    public String header(String field) {
        return body.path("dataNIB").path(field).asText();
    }

    public JsonNode item(int index) {
        return body.path("dataNIB").path("data_checklist").get(index);
    }

    public String text() {
        return body.toString();
    }

    private static ObjectNode read(String resource) {
        try (InputStream content = Filing.class.getResourceAsStream("/" + resource)) {
            return (ObjectNode) JSON.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
