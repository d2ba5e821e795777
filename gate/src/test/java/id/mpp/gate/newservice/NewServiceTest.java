package id.mpp.gate.newservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mpp.gate.Gate;
import id.mpp.gate.Workspace;
import id.mpp.gate.traces.Traces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

/** What {@code ./mpp new-service} writes passes the gate at once, and nothing is ever overwritten. */
class NewServiceTest {

    private static final Path SAMPLE = Path.of("src/main/resources/new-service").toAbsolutePath();

    @TempDir
    Path root;

    @BeforeEach
    void copyWhatServicesShare() throws IOException {
        FileSystemUtils.copyRecursively(
                Workspace.REPOSITORY.resolve("processes/.camunda"), root.resolve("processes/.camunda"));
    }

    @Test
    void aNewServicePassesTheGate() throws IOException {
        NewService.called("izin-uji-coba", root).write();

        assertThat(Gate.services(root)).containsExactly("izin-uji-coba");
        assertThat(Gate.check(root)).isEmpty();
        assertThat(Traces.names(root, "izin-uji-coba")).containsExactly("disetujui", "ditolak");
        assertThat(text("processes/izin-uji-coba/service.yaml")).startsWith("title: Izin Uji Coba\n");
    }

    @Test
    void everyFileOfTheSampleIsWrittenAndNoneKeepsItsName() throws IOException {
        NewService.called("izin-uji-coba", root).write();

        assertThat(files(SAMPLE)).containsExactlyInAnyOrderElementsOf(NewService.FILES);
        assertThat(files(root.resolve("processes/izin-uji-coba"))).hasSize(6);
        assertThat(files(root.resolve("forms/izin-uji-coba"))).hasSize(2);
        for (String file : files(root)) {
            assertThat(file).doesNotContain("layanan-baru");
            assertThat(text(file)).doesNotContain("layanan-baru").doesNotContain("Layanan Baru");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Izin Usaha Salon, Spa (Kelas 2)", "Surat Keterangan Jum'at", "Izin Praktik A/B - Baru."})
    void aTitleOfItsOwnStandsWhereverItIsRead(String title) throws IOException {
        NewService.called("izin-uji-coba", root).titled(title).write();

        assertThat(Gate.check(root)).isEmpty();
        assertThat(text("processes/izin-uji-coba/izin-uji-coba.bpmn")).contains("name=\"" + title + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "izin-apotek, Izin Apotek",
        "kartu-ak1, Kartu Ak1",
        "dispensasi, Dispensasi",
        "surat-untuk-pindah-dan-datang, Surat untuk Pindah dan Datang"
    })
    void theNameTellsTheTitle(String name, String title) {
        assertThat(NewService.called(name, root).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Izin", "izin_uji", "izin--uji", "izin-", "1-izin", "izin uji", "../izin", "target", "src"})
    void aNameThatCannotBeOneIsRefused(String name) {
        assertThatThrownBy(() -> NewService.called(name, root))
                .isInstanceOf(NewService.Refused.class)
                .hasMessageContaining("\"" + name + "\" tidak dapat menjadi nama layanan. Tulis kata benda");
    }

    @Test
    void aNameThatTheDatabaseCannotHoldIsRefused() {
        assertThat(NewService.called("a".repeat(64), root).title()).hasSize(64);
        assertThatThrownBy(() -> NewService.called("a".repeat(65), root)).isInstanceOf(NewService.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "izin", "Izin: Baru", "Izin \"A\"", "Izin <A>", "Izin #1", "Izin\nBaru", "Izin & Usaha"})
    void aTitleThatWouldBreakAFileIsRefused(String title) {
        assertRefused(NewService.called("izin-uji-coba", root).titled(title), "judul \"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"processes/izin-uji-coba", "forms/izin-uji-coba"})
    void whatIsThereStaysAsItIs(String folder) throws IOException {
        Files.createDirectories(root.resolve(folder));
        Files.writeString(root.resolve(folder).resolve("catatan.txt"), "milik orang");

        assertThatThrownBy(() -> NewService.called("izin-uji-coba", root).write())
                .isInstanceOf(NewService.Refused.class)
                .hasMessageStartingWith(folder + " sudah ada dan tidak ditimpa");
        assertThat(files(root))
                .filteredOn(file -> file.contains("izin-uji-coba"))
                .containsExactly(folder + "/catatan.txt");
        assertThat(text(folder + "/catatan.txt")).isEqualTo("milik orang");
    }

    @Test
    void aFolderWithoutWhatServicesShareIsNoPlaceForOne() throws IOException {
        FileSystemUtils.deleteRecursively(root.resolve("processes"));

        assertRefused(NewService.called("izin-uji-coba", root), "tidak ada processes/.camunda di " + root);
    }

    private void assertRefused(NewService service, String sentence) {
        assertThatThrownBy(service::write)
                .isInstanceOf(NewService.Refused.class)
                .hasMessageStartingWith(sentence);
        assertThat(root.resolve("forms")).doesNotExist();
        assertThat(root.resolve("processes/izin-uji-coba")).doesNotExist();
    }

    private String text(String file) throws IOException {
        return Files.readString(root.resolve(file));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(file -> !file.contains(".camunda"))
                    .toList();
        }
    }
}
