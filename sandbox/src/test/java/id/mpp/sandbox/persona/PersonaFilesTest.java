package id.mpp.sandbox.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mpp.sandbox.SandboxSettings;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A persona file that is wrong stops the start with a sentence; the ones we ship are right. */
class PersonaFilesTest {

    private static final Path SHIPPED = Path.of("personas");

    @TempDir
    private Path folder;

    @Test
    void theShippedPersonasAreReadUnderTheirFileNames() {
        Personas personas = personas(SHIPPED);

        assertThat(personas.all())
                .extracting(Persona::name)
                .contains(
                        "apotek-sehat",
                        "apotek-nama-beda",
                        "apotek-kswp-tidak-valid",
                        "apotek-bpjs-tidak-aktif",
                        "apotek-sipa-tidak-dikenal");
    }

    @Test
    void anIdentifierThatCouldBelongToSomebodyIsRefused() throws IOException {
        write("one.yaml", apotekSehat().replace("9901011708900001", "3201011708900001"));

        assertThatThrownBy(() -> personas(folder))
                .hasMessageContaining("one.yaml: person.nik must be 16 digits, beginning with 99");
    }

    @Test
    void aMisspeltWordIsNamed() throws IOException {
        write("one.yaml", apotekSehat().replace("noNpp:", "noNp:"));

        assertThatThrownBy(() -> personas(folder))
                .hasMessageContaining("one.yaml")
                .hasMessageContaining("noNp");
    }

    @Test
    void twoPersonasMayNotShareAnIdentifier() throws IOException {
        write("one.yaml", apotekSehat());
        write("two.yaml", apotekSehat());

        assertThatThrownBy(() -> personas(folder)).hasMessageContaining("Personas one and two share NIB");
    }

    @Test
    void aMissingFolderSaysWhereToStart() {
        assertThatThrownBy(() -> personas(folder.resolve("nowhere")))
                .hasMessageContaining("start from the root of the repository");
    }

    private static String apotekSehat() throws IOException {
        return Files.readString(SHIPPED.resolve("apotek-sehat.yaml"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static Personas personas(Path folder) {
        SandboxSettings settings = new SandboxSettings(folder, folder, URI.create("http://localhost:1"));
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            return new Personas(new PersonaFiles(settings, factory.getValidator()));
        }
    }
}
