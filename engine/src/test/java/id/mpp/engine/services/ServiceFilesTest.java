package id.mpp.engine.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What makes a service on disk another one than the service that was deployed. */
class ServiceFilesTest {

    private static final ServiceFiles DEPLOYED = files(Map.of("layanan.bpmn", "diagram", "isian.form", "formulir"));

    @Test
    void theSameFilesWithTheSameContentAreTheSameService() {
        assertThat(files(Map.of("layanan.bpmn", "diagram", "isian.form", "formulir"))
                        .isSameAs(DEPLOYED))
                .isTrue();
    }

    @Test
    void aFileThatIsTakenAwayAddedOrChangedIsAChange() {
        assertThat(files(Map.of("layanan.bpmn", "diagram")).isSameAs(DEPLOYED)).isFalse();
        assertThat(DEPLOYED.isSameAs(files(Map.of("layanan.bpmn", "diagram")))).isFalse();
        assertThat(files(Map.of("layanan.bpmn", "diagram", "isian.form", "lain"))
                        .isSameAs(DEPLOYED))
                .isFalse();
    }

    private static ServiceFiles files(Map<String, String> contents) {
        return new ServiceFiles(
                "layanan",
                contents.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, file -> file.getValue().getBytes(StandardCharsets.UTF_8))));
    }
}
