package id.mpp.workers.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mpp.workers.WorkersApplication;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.mock.env.MockEnvironment;

/** Without the demo profile there is no default secret. */
@ExtendWith(OutputCaptureExtension.class)
class RequiredSettingsTest {

    @Test
    void theStartFailsWithOneSentenceForEachMissingSetting(CapturedOutput output) {
        assertThatThrownBy(() -> SpringApplication.run(WorkersApplication.class, "--mpp.oss.user-key= "))
                .isInstanceOf(MissingSettings.class);

        assertThat(output.getOut())
                .contains("Pengaturan mpp.oss.user-key (variabel lingkungan MPP_OSS_USERKEY) belum diisi:"
                        + " user_key yang diberikan OSS.")
                .contains("MPP_OSS_INBOUND_PASSWORD")
                .contains("MPP_WORKERS_DUKCAPIL_PASSWORD")
                .contains("MPP_KEMENKES_TOKEN")
                .doesNotContain("at org.springframework");
    }

    @Test
    void onlyTheAgenciesThatRunHereNeedSettings() {
        MockEnvironment environment = new MockEnvironment().withProperty("mpp.workers.only", "bpjs");

        assertThat(RequiredSettings.missing(environment))
                .anyMatch(sentence -> sentence.contains("mpp.bpjs.secret"))
                .allMatch(sentence -> sentence.contains("bpjs"));
    }

    @Test
    void theDemoProfileHasThemAllAndTheBaseFileHasNone() throws IOException {
        MockEnvironment base = withFile("application.yaml");
        MockEnvironment demo = withFile("application-demo.yaml");

        assertThat(RequiredSettings.missing(base)).hasSize(listed());
        assertThat(RequiredSettings.missing(demo)).isEmpty();
    }

    private static int listed() throws IOException {
        return PropertiesLoaderUtils.loadProperties(new ClassPathResource("required-settings.properties"))
                .size();
    }

    private static MockEnvironment withFile(String name) throws IOException {
        MockEnvironment environment = new MockEnvironment();
        new YamlPropertySourceLoader()
                .load(name, new ClassPathResource(name))
                .forEach(environment.getPropertySources()::addLast);
        return environment;
    }
}
