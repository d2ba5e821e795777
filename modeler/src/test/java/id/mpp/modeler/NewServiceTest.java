package id.mpp.modeler;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.gate.newservice.NewService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What {@code ./mpp new-service} writes is as if Modeler had saved and drawn it. */
class NewServiceTest {

    @TempDir
    Path folder;

    private Path diagram;

    @BeforeEach
    void write() throws IOException {
        FileSystemUtils.copyRecursively(
                Repository.OURS.root().resolve("processes/.camunda"), folder.resolve("processes/.camunda"));
        NewService.called("izin-uji-coba", folder).write();
        diagram = folder.resolve("processes/izin-uji-coba/izin-uji-coba.bpmn");
    }

    @Test
    void itsDiagramOpensWithoutWarningAndIsSavedAsItIs() {
        try (ModelerPage modeler = new ModelerPage()) {
            assertThat(modeler.open(Repository.text(diagram), Repository.OURS.templates()))
                    .isEmpty();
            assertThat(modeler.save()).isEqualTo(Repository.text(diagram));
            assertThat(modeler.complaints()).isEmpty();
        }
    }

    @Test
    void itsPictureIsTheOneThatWouldBeDrawn() throws IOException {
        Path picture = diagram.resolveSibling("izin-uji-coba.svg");
        String written = Repository.text(picture);
        Files.delete(picture);

        assertThat(Node.run("docs.mjs", folder.toString()).code()).isZero();
        assertThat(PicturesTest.isSame(written, Repository.text(picture))).isTrue();
    }

    @Test
    void bpmnlintFindsNothing() {
        assertThat(Node.run("lint.mjs", folder.toString()).lines()).containsExactly("[]");
    }
}
