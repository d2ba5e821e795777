package id.mpp.processes;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The logins of the tests: one officer for each group, one worker for each agency, and who brings applications in. */
final class Staff {

    static final String ADMINISTRATOR = "admin";

    /** Brings applications and messages in, as the worker of OSS does. */
    static final String INTAKE = "penerima";

    private static final ObjectMapper YAML = new YAMLMapper();

    private Staff() {}

    static String officer(String group) {
        return "petugas." + group;
    }

    static String worker(Topic topic) {
        return "worker." + topic.agency();
    }

    /** Writes them where the engine looks for the operator's logins. */
    static void write(Path config, Workplace workplace, String password) throws IOException {
        Stream<Map<String, Object>> officers =
                workplace.groups().stream().map(group -> login(officer(group), group, List.of(), password));
        Stream<Map<String, Object>> workers = workplace.topics().values().stream()
                .map(Staff::worker)
                .distinct()
                .map(worker -> login(worker, "worker", topicsOf(worker, workplace), password));
        Stream<Map<String, Object>> intake = Stream.of(login(INTAKE, "intake", List.of(), password));
        List<Map<String, Object>> logins =
                Stream.of(officers, workers, intake).flatMap(all -> all).toList();
        YAML.writeValue(config.resolve("logins.yaml").toFile(), Map.of("mpp", Map.of("logins", logins)));
    }

    private static List<String> topicsOf(String worker, Workplace workplace) {
        return workplace.topics().values().stream()
                .filter(topic -> worker(topic).equals(worker))
                .map(Topic::name)
                .toList();
    }

    private static Map<String, Object> login(String id, String group, List<String> topics, String password) {
        return Map.of(
                "id",
                id,
                "first-name",
                "Uji",
                "last-name",
                id,
                "nip",
                "990101199001012001",
                "jabatan",
                "Petugas uji",
                "password",
                password,
                "groups",
                List.of(group),
                "topics",
                topics);
    }
}
