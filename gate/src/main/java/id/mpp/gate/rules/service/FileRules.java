package id.mpp.gate.rules.service;

import id.mpp.gate.project.Finding;
import id.mpp.gate.project.Folder;
import id.mpp.gate.project.Project;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.project.ServiceReader;
import id.mpp.gate.rules.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** In the folders of a service lies what belongs to it, and nothing else. */
public final class FileRules {

    private static final Set<String> FOLDERS = Set.of("tests");

    public static final List<Rule> ALL = List.of(
            new Rule("a service has one diagram", FileRules::oneDiagram),
            new Rule("there are no stray files or folders", FileRules::stray).aboutPapers());

    private FileRules() {}

    private static Stream<Finding> oneDiagram(ServiceFolder service) {
        return Folder.of(service.models()).files(".bpmn").stream()
                .filter(file -> !file.equals(service.name() + ".bpmn"))
                .map(file -> finding(
                        "processes/" + service.name() + "/" + file,
                        "diagram kedua dalam satu folder",
                        "Pindahkan ke folder layanannya sendiri, atau hapus"));
    }

    private static Stream<Finding> stray(ServiceFolder service) {
        Folder models = Folder.of(service.models());
        Folder forms = Folder.of(service.root().resolve("forms").resolve(service.name()));
        Stream<String> inModels = Stream.concat(
                models.files().stream().filter(file -> !isOfModels(service, file)),
                models.folders().stream().map(Folder::name).filter(folder -> !FOLDERS.contains(folder)));
        Stream<String> inForms = Stream.concat(
                forms.files().stream().filter(file -> !isOfForms(forms, models, file)),
                forms.folders().stream().map(Folder::name));
        return Stream.concat(
                        inModels.map(file -> "processes/" + service.name() + "/" + file),
                        inForms.map(file -> "forms/" + service.name() + "/" + file))
                .filter(file -> !file.contains("/."))
                .map(file -> finding(
                        file,
                        "berkas atau folder ini bukan bagian layanan",
                        "Pindahkan keluar dari folder, atau hapus"));
    }

    /** A page without a form is the template of a letter, and lies with the diagram; the engine has one place for both. */
    private static boolean isOfForms(Folder forms, Folder models, String file) {
        return file.endsWith(".html")
                ? !models.files().contains(file)
                        && ServiceFolder.text(forms.path().resolve(file)).contains("<form")
                : file.endsWith(".form") || file.equals("README.md");
    }

    private static boolean isOfModels(ServiceFolder service, String file) {
        return file.endsWith(".bpmn")
                || file.endsWith(".dmn")
                || file.endsWith(".html")
                || Set.of("README.md", ServiceReader.SETTINGS, service.name() + ".svg")
                        .contains(file);
    }

    /** A folder of forms that no service has. */
    public static Stream<Finding> homeless(Project project) {
        return Folder.of(project.root().resolve("forms")).folders().stream()
                .map(Folder::name)
                .filter(name -> !name.startsWith(".") && project.service(name).isEmpty())
                .map(name -> finding(
                        "forms/" + name,
                        "folder formulir tanpa layanan",
                        "Samakan namanya dengan folder di processes, atau hapus"));
    }

    private static Finding finding(String file, String wrong, String todo) {
        return new Finding(file, "berkas", wrong, todo);
    }
}
