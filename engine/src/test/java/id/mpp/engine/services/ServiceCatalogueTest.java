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

    private static ServiceCatalogue catalogue(Path folder) {
        return new ServiceCatalogue(new ServicesProperties(folder, folder));
    }
}
