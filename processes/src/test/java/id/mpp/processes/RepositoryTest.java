package id.mpp.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mpp.gate.Gate;
import id.mpp.gate.pages.CallTemplates;
import id.mpp.gate.pages.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every service of this repository passes the gate. */
class RepositoryTest {

    /** The tests run in the folder {@code processes}. */
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    @Test
    void everyServiceKeepsTheRules() {
        assertThat(Gate.check(ROOT)).isEmpty();
    }

    @Test
    void thePagesOfTheServicesAreOfToday() throws IOException {
        Map<String, String> fresh = Pages.of(ROOT);

        for (Map.Entry<String, String> page : fresh.entrySet()) {
            assertThat(ROOT.resolve(page.getKey()))
                    .as("%s is out of date: ./mpp docs", page.getKey())
                    .hasContent(page.getValue());
        }
        try (Stream<Path> ours = Files.list(ROOT.resolve("docs/services"))) {
            assertThat(ours.map(page -> "docs/services/" + page.getFileName()))
                    .containsExactlyInAnyOrderElementsOf(fresh.keySet());
        }
    }

    @Test
    void theTemplatesOfCallsAreOfToday() {
        assertThat(ROOT.resolve(CallTemplates.FILE))
                .as("%s is out of date: ./mpp docs", CallTemplates.FILE)
                .hasContent(CallTemplates.of(ROOT));
    }

    /** Which services OSS knows says service.yaml; an officer has to be able to choose each of them. */
    @Test
    void anUnknownApplicationCanGoToEveryServiceOfOss() throws IOException {
        JsonNode form = new ObjectMapper()
                .readTree(ROOT.resolve("forms/permohonan-lain/arahkan-permohonan.form")
                        .toFile());

        assertThat(goals(form)).containsExactlyInAnyOrderElementsOf(servicesOfOss());
    }

    private static List<String> goals(JsonNode form) {
        return form.findParents("key").stream()
                .filter(field -> field.path("key").asText().equals("layananTujuan"))
                .flatMap(field -> field.path("values").findValuesAsText("value").stream())
                .toList();
    }

    private static List<String> servicesOfOss() throws IOException {
        List<String> known = new ArrayList<>();
        for (String service : Gate.services(ROOT)) {
            Path yaml = ROOT.resolve("processes").resolve(service).resolve("service.yaml");
            if (Files.readAllLines(yaml).contains("oss:")) {
                known.add(service);
            }
        }
        return known;
    }

    @Test
    void thereAreServicesToCheck() {
        assertThat(Gate.services(ROOT)).contains("izin-apotek");
    }
}
