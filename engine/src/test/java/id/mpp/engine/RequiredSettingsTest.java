package id.mpp.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Starting without the settings that have no safe default. */
@ExtendWith(OutputCaptureExtension.class)
class RequiredSettingsTest {

    @Test
    void withoutProfileEveryMissingSettingIsNamedWithItsEnvironmentVariable(CapturedOutput output) {
        assertThat(missing())
                .containsExactly(
                        "spring.datasource.url (environment variable SPRING_DATASOURCE_URL)",
                        "spring.datasource.username (environment variable SPRING_DATASOURCE_USERNAME)",
                        "spring.datasource.password (environment variable SPRING_DATASOURCE_PASSWORD)",
                        "camunda.bpm.admin-user.id (environment variable CAMUNDA_BPM_ADMINUSER_ID)",
                        "camunda.bpm.admin-user.password (environment variable CAMUNDA_BPM_ADMINUSER_PASSWORD)",
                        "mpp.documents.public-url (environment variable MPP_DOCUMENTS_PUBLICURL)");
        assertThat(output)
                .contains("These settings are missing:", "SPRING_DATASOURCE_PASSWORD", "deploy/README.md")
                .doesNotContain("\tat id.mpp");
    }

    @Test
    void aBlankSettingIsAMissingOne() {
        assertThat(missing(
                        "--spring.datasource.url=jdbc:postgresql://localhost:1/mpp",
                        "--spring.datasource.username=mpp",
                        "--spring.datasource.password= ",
                        "--mpp.documents.public-url=https://mpp.example",
                        "--camunda.bpm.admin-user.id=admin",
                        "--camunda.bpm.admin-user.password=rahasia"))
                .containsExactly("spring.datasource.password (environment variable SPRING_DATASOURCE_PASSWORD)");
    }

    @Test
    void aLoginWithoutPasswordIsNamed() {
        assertThat(missing(
                        "--mpp.logins[0].id=worker.oss", "--mpp.logins[1].id=petugas", "--mpp.logins[1].password=ada"))
                .contains("mpp.logins[0].password of login worker.oss")
                .noneMatch(setting -> setting.contains("petugas"));
    }

    @Test
    void nothingIsOpenedBeforeAllSettingsAreThere(@TempDir Path directory) {
        Path dataDir = directory.resolve("database");
        assertThat(missing("--mpp.database.embedded=true", "--mpp.database.data-dir=" + dataDir))
                .hasSize(3);
        assertThat(dataDir).doesNotExist();
    }

    private static List<String> missing(String... arguments) {
        MissingSettingsException failure = catchThrowableOfType(
                MissingSettingsException.class,
                () -> new SpringApplication(EngineApplication.class)
                        .run(arguments)
                        .close());
        assertThat(failure).as("the start must fail").isNotNull();
        return failure.settings();
    }
}
