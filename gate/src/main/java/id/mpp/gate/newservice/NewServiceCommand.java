package id.mpp.gate.newservice;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The command behind {@code ./mpp new-service}: ends with 0 when the service is written, 2 when nothing is. */
public final class NewServiceCommand {

    private static final String USAGE =
            "Pakailah: ./mpp new-service NAMA [DIR] [--title JUDUL], misalnya" + " ./mpp new-service izin-usaha-salon";

    private NewServiceCommand() {}

    /** The folder of the project, then what the designer has typed. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        try {
            Path project = Path.of(arguments[0]);
            NewService service =
                    service(project, new ArrayList<>(List.of(arguments).subList(1, arguments.length)));
            service.write();
            out.print(told(service, project));
        } catch (NewService.Refused e) {
            err.println("mpp: " + e.getMessage() + ".");
            System.exit(2);
        } catch (IOException e) {
            err.println("mpp: tidak dapat ditulis: " + e.getMessage() + ". Periksa hak akses dan ruang disk, hapus yang"
                    + " sudah tertulis, lalu ulangi.");
            System.exit(2);
        }
    }

    private static NewService service(Path project, List<String> words) {
        Optional<String> title = title(words);
        if (words.isEmpty() || words.size() > 2 || words.stream().anyMatch(word -> word.startsWith("--"))) {
            throw new NewService.Refused(USAGE);
        }
        Path root = words.size() < 2
                ? project
                : Path.of(words.get(1)).toAbsolutePath().normalize();
        NewService service = NewService.called(words.get(0), root);
        return title.map(service::titled).orElse(service);
    }

    /** Takes the option out of the words, wherever it stands. */
    private static Optional<String> title(List<String> words) {
        int place = words.indexOf("--title");
        if (place < 0) {
            return Optional.empty();
        }
        if (place + 1 == words.size()) {
            throw new NewService.Refused(USAGE);
        }
        words.remove(place);
        return Optional.of(words.remove(place).strip());
    }

    /** Tests and deployment are commands of the project; elsewhere a service can be checked only. */
    private static String told(NewService service, Path project) {
        boolean isHere = service.root().equals(project);
        String steps = isHere ? """
                  2. Periksa:  ./mpp lint
                  3. Uji:      ./mpp test %1$s
                  4. Pasang:   ./mpp deploy %1$s
                  5. Coba:     masuk ke Tasklist sebagai petugas DPMPTSP, lalu tekan Mulai proses
                  6. Simpan:   ./mpp docs memperbarui gambarnya, lalu simpan kedua folder di Git
                """ : """
                  2. Periksa:  ./mpp lint %3$s
                  3. Pindahkan kedua folder ke proyek, lalu ./mpp test %1$s dan ./mpp deploy %1$s
                """;
        return ("""
                Layanan "%2$s" ada di processes/%1$s dan forms/%1$s.

                Langkah berikutnya:
                  1. Gambar:   buka processes/%1$s/%1$s.bpmn di Camunda Modeler
                """ + steps).formatted(service.name(), service.title(), service.root());
    }
}
