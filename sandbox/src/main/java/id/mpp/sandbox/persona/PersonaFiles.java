package id.mpp.sandbox.persona;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import id.mpp.sandbox.SandboxSettings;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the persona files and says in one sentence what is wrong with one. */
@Component
class PersonaFiles {

    private final ObjectMapper yaml = YAMLMapper.builder().findAndAddModules().build();
    private final Validator validator;
    private final Path folder;

    PersonaFiles(SandboxSettings settings, Validator validator) {
        this.folder = settings.personasDir();
        this.validator = validator;
    }

    List<Persona> read() {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("There is no folder " + folder.toAbsolutePath()
                    + ": start from the root of the repository or set mpp.sandbox.personas-dir");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(this::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Persona read(Path file) {
        try {
            Persona persona = yaml.readValue(file.toFile(), Persona.class);
            refuseFaults(file, persona);
            return persona.named(file.getFileName().toString().replace(".yaml", ""));
        } catch (IOException e) {
            throw new IllegalStateException(file + " is not a persona: " + e.getMessage(), e);
        }
    }

    private void refuseFaults(Path file, Persona persona) {
        String faults = validator.validate(persona).stream()
                .map(fault -> fault.getPropertyPath() + " " + fault.getMessage())
                .sorted()
                .collect(Collectors.joining("; "));
        if (!faults.isEmpty()) {
            throw new IllegalStateException(file + ": " + faults);
        }
    }
}
