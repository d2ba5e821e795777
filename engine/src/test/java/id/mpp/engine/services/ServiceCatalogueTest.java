package id.mpp.engine.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Service folders as they lie on disk. */
class ServiceCatalogueTest {

    @TempDir
    private Path folder;

    @Test
    void onlyAFolderWithADescriptionIsAService() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("layanan-uji")).resolve("service.yaml"), "title: Uji");
        Files.createDirectories(folder.resolve("target"));
        assertThat(catalogue(folder).all()).extracting(ServiceFolder::name).containsExactly("layanan-uji");
        assertThat(catalogue(folder).offers("layanan-uji")).isTrue();
        assertThat(catalogue(folder).offers("target")).isFalse();
    }

    @Test
    void aFolderThatDoesNotExistIsNamedTogetherWithItsSetting() {
        assertThatThrownBy(() -> catalogue(folder.resolve("tiada")))
                .hasMessageContaining("mpp.services.processes-dir")
                .hasMessageContaining("tiada");
    }

    @Test
    void aDescriptionThatCannotBeReadIsNamed() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("layanan-uji")).resolve("service.yaml"), "title: [");
        assertThatThrownBy(() -> catalogue(folder)).hasMessageContaining("layanan-uji");
    }

    @Test
    void workOfTheEngineIsTakenByOneService() throws IOException {
        service("laporan-satu", "title: Satu\ntakes: refused-reports");
        service("layanan-uji", "title: Uji");
        assertThat(catalogue(folder).takerOf("refused-reports")).contains("laporan-satu");
        assertThat(catalogue(folder).takerOf("other-work")).isEmpty();

        service("laporan-dua", "title: Dua\ntakes: refused-reports");
        assertThatThrownBy(() -> catalogue(folder).takerOf("refused-reports"))
                .hasMessageContaining("laporan-dua and in laporan-satu");
    }

    private void service(String name, String description) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve(name)).resolve("service.yaml"), description);
    }

    private static ServiceCatalogue catalogue(Path folder) {
        return new ServiceCatalogue(new ServicesProperties(folder, folder));
    }
}
