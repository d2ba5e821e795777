package id.mpp.engine.deployments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.fileupload.FileItem;

/**
 * What a designer has sent.
 *
 * @param service the folder that the files' names begin with; empty when they are sent without, as Modeler does
 * @param files content by file name
 * @param source how it was sent, e.g. by Modeler
 * @param isWhole whether this is the whole folder, so that nothing of the running version is taken along
 */
record Upload(String service, Map<String, byte[]> files, String source, boolean isWhole) {

    /** Of our own: {@code true} when the files sent are all there are. */
    private static final String WHOLE = "mpp-whole-folder";

    private static final String SOURCE = "deployment-source";
    private static final String UNKNOWN_SOURCE = "REST";

    /** They would make a version that is not live for everybody at once. */
    private static final Set<String> REFUSED = Set.of("tenant-id", "deployment-activation-time");

    static Upload of(List<FileItem> parts) {
        Map<String, String> fields = parts.stream()
                .filter(part -> part.getName() == null)
                .collect(Collectors.toMap(FileItem::getFieldName, Upload::text, (first, second) -> second));
        fields.forEach(Upload::refuseWhatWeCannotKeep);
        Map<String, byte[]> files = new TreeMap<>();
        Set<String> folders = new TreeSet<>();
        for (FileItem part : parts) {
            if (part.getName() != null) {
                SentName name = SentName.of(part.getName());
                folders.add(name.folder());
                if (files.put(name.file(), part.get()) != null) {
                    throw Refusal.badRequest("Berkas " + name.file() + " dikirim dua kali. Kirim sekali saja.");
                }
            }
        }
        return new Upload(onlyFolder(folders), files, source(fields), Boolean.parseBoolean(fields.get(WHOLE)));
    }

    private static String onlyFolder(Set<String> folders) {
        if (folders.isEmpty()) {
            throw Refusal.badRequest("Tidak ada berkas yang dikirim. Kirim diagram (.bpmn) layanan.");
        }
        if (folders.size() > 1) {
            throw Refusal.badRequest("Berkas dari beberapa layanan (" + String.join(", ", folders)
                    + ") dikirim bersama. Pasang satu layanan setiap kali.");
        }
        return folders.iterator().next();
    }

    private static void refuseWhatWeCannotKeep(String field, String value) {
        if (REFUSED.contains(field) && !value.isBlank()) {
            throw Refusal.badRequest("Isian " + field + " tidak dipakai di sini. Kosongkan lalu kirim lagi.");
        }
    }

    /** What came from disk is told by its source, so nobody else may use that word. */
    private static String source(Map<String, String> fields) {
        String source = fields.getOrDefault(SOURCE, "").strip();
        return source.isEmpty() || source.equals(DeployedServices.DISK) ? UNKNOWN_SOURCE : source;
    }

    private static String text(FileItem part) {
        return new String(part.get(), StandardCharsets.UTF_8);
    }
}
