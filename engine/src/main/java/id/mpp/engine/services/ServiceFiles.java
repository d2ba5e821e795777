package id.mpp.engine.services;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one service that the engine needs: models, decision tables, forms, templates of letters and {@code service.yaml}.
 *
 * @param service folder name = process id = start message
 * @param files content by file name
 */
public record ServiceFiles(String service, SortedMap<String, byte[]> files) {

    /** What people call the service, which OSS items it takes, and its legal limit. */
    public static final String DESCRIPTION = "service.yaml";

    private static final List<String> ENDINGS = List.of(".bpmn", ".dmn", ".form", ".html");

    public ServiceFiles(String service, Map<String, byte[]> files) {
        this(service, new TreeMap<>(files));
    }

    /** Whether the engine has a use for a file of that name; pictures and texts are for people. */
    public static boolean isNeeded(String file) {
        return file.equals(DESCRIPTION) || ENDINGS.stream().anyMatch(file::endsWith);
    }

    /** Pages of both kinds end alike; the template of a letter may hold no form, and a form is one. */
    public static boolean isForm(String file, byte[] content) {
        return file.endsWith(".form")
                || file.endsWith(".html") && new String(content, StandardCharsets.UTF_8).contains("<form");
    }

    /** Name of a file within a deployment. */
    public String resource(String file) {
        return service + "/" + file;
    }

    /** Name of the diagram. */
    public String model() {
        return service + ".bpmn";
    }

    /** Content of {@code service.yaml}; null when there is none. */
    public byte[] description() {
        return files.get(DESCRIPTION);
    }

    /** Of all files together, in bytes. */
    public int size() {
        return files.values().stream().mapToInt(content -> content.length).sum();
    }

    /** These files, and of the others those of which no new version is given. */
    public ServiceFiles with(Map<String, byte[]> newer) {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        all.putAll(newer);
        return new ServiceFiles(service, all);
    }

    /** Whether both hold the same files with the same content. */
    public boolean isSameAs(ServiceFiles other) {
        return files.keySet().equals(other.files.keySet())
                && files.entrySet().stream()
                        .allMatch(file -> Arrays.equals(file.getValue(), other.files.get(file.getKey())));
    }
}
