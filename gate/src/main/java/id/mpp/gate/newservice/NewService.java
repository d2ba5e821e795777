package id.mpp.gate.newservice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A service that begins: a form at the counter, one agency, one officer, two endings. It is a copy of the service that lies in the
 * resources, which is itself one that passes the gate, under a name and a title of its own.
 *
 * @param root what holds {@code processes} and {@code forms}
 */
public record NewService(Path root, ServiceName name, String title) {

    static final String SAMPLE = "layanan-baru";
    static final String SAMPLE_TITLE = "Layanan Baru";

    static final List<String> FILES = List.of(
            "forms/layanan-baru/permohonan-layanan-baru.form",
            "forms/layanan-baru/putusan-layanan-baru.form",
            "processes/layanan-baru/layanan-baru.bpmn",
            "processes/layanan-baru/layanan-baru.svg",
            "processes/layanan-baru/service.yaml",
            "processes/layanan-baru/README.md",
            "processes/layanan-baru/tests/disetujui.yaml",
            "processes/layanan-baru/tests/ditolak.yaml");

    /** What can be written into each of these files without quoting. */
    private static final String TITLE = "\\p{Lu}[\\p{L}\\p{N} .,/()'-]{0,99}";

    /** Under the title that the name itself tells. */
    public static NewService called(String name, Path root) {
        ServiceName called = ServiceName.of(name);
        return new NewService(root, called, called.title());
    }

    public NewService titled(String other) {
        return new NewService(root, name, other);
    }

    /** Writes its folders; refused, with nothing written, when there is already anything of that name. */
    public void write() throws IOException {
        check();
        for (String file : FILES) {
            Path target = root.resolve(named(file));
            Files.createDirectories(target.getParent());
            Files.writeString(target, named(sample(file)), StandardOpenOption.CREATE_NEW);
        }
    }

    private void check() {
        if (!title.matches(TITLE)) {
            throw new Refused("judul \"" + title
                    + "\" tidak dapat dipakai. Mulailah dengan huruf besar dan pakai paling banyak 100"
                    + " huruf, angka, spasi, dan tanda . , / ( ) ' -, misalnya --title \"Izin Usaha Salon\"");
        }
        if (!Files.isDirectory(root.resolve("processes/.camunda"))) {
            throw new Refused("tidak ada processes/.camunda di " + root
                    + ". Sebutkan folder yang berisi folder processes dan forms proyek ini atau salinannya");
        }
        for (String folder : List.of("forms/" + name, "processes/" + name)) {
            if (Files.exists(root.resolve(folder))) {
                throw new Refused(
                        folder + " sudah ada dan tidak ditimpa. Pilih nama lain, atau pindahkan dahulu folder itu");
            }
        }
    }

    private String named(String text) {
        return text.replace(SAMPLE, name.toString()).replace(SAMPLE_TITLE, title);
    }

    private static String sample(String file) throws IOException {
        try (InputStream content = NewService.class.getResourceAsStream("/new-service/" + file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Why nothing is written, and what to do. */
    public static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(String reason) {
            super(reason);
        }
    }
}
