package id.mpp.e2e.actors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Sends a service to the running engine, as Modeler and {@code ./mpp deploy} do. */
public final class ServiceUpload {

    private static final String BOUNDARY = "uji-batas";
    private static final List<String> ENDINGS = List.of(".bpmn", ".dmn", ".html", ".form", "service.yaml");

    private ServiceUpload() {}

    /** All that the engine needs of a service below a folder with {@code processes} and {@code forms}; the same again changes nothing. */
    public static void send(Http engine, Path root, String service) {
        StringBuilder body = new StringBuilder();
        Stream.of("processes", "forms")
                .flatMap(part -> files(root.resolve(part).resolve(service)).stream())
                .forEach(file -> body.append(part(service, file)));
        engine.with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .send("POST", "/engine-rest/deployment/create", body + "--" + BOUNDARY + "--\r\n")
                .expect(200);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String part(String service, Path file) {
        String name = service + "/" + file.getFileName();
        try {
            return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + name
                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + Files.readString(file) + "\r\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
