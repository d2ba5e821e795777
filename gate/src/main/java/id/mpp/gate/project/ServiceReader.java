package id.mpp.gate.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;

/** Reads the files of one service; what cannot be read becomes a finding, and the rest is read all the same. */
public final class ServiceReader {

    public static final String SETTINGS = "service.yaml";

    private static final String REDRAW = "Buka di Camunda Modeler, perbaiki, dan simpan lagi, atau pulihkan dari Git";

    private final Project project;
    private final Path root;
    private final String name;
    private final Set<Part> unread = EnumSet.noneOf(Part.class);
    private final List<Finding> findings = new ArrayList<>();

    ServiceReader(Project project, String name) {
        this.project = project;
        this.root = project.root();
        this.name = name;
    }

    ServiceFolder read() {
        if (!project.topics().unreadable().isEmpty()) {
            unread.add(Part.TOPICS);
        }
        if (!project.groups().unreadable().isEmpty()) {
            unread.add(Part.GROUPS);
        }
        if (!project.templates().unreadable().isEmpty()) {
            unread.add(Part.TEMPLATES);
        }
        return new ServiceFolder(project, name, model(), forms(), decisions(), settings(), unread, findings);
    }

    private BpmnModelInstance model() {
        String file = "processes/" + name + "/" + name + ".bpmn";
        try (InputStream content = Files.newInputStream(root.resolve(file))) {
            BpmnModelInstance model = Bpmn.readModelFromStream(content);
            List<Finding> faults = Stream.concat(nameless(model, file).stream(), Unsupported.in(model, file).stream())
                    .toList();
            if (faults.isEmpty()) {
                return model;
            }
            faults.forEach(finding -> fault(Part.MODEL, finding));
        } catch (IOException | ModelException e) {
            fault(Part.MODEL, Unreadable.finding(file, "diagram BPMN", REDRAW, e));
        }
        return Bpmn.createEmptyModel();
    }

    /** The rules speak of elements by their ids. */
    private static List<Finding> nameless(BpmnModelInstance model, String file) {
        return Stream.of(Process.class, Message.class, FlowElement.class)
                .flatMap(type -> model.getModelElementsByType(type).stream())
                .filter(element -> element.getAttributeValue("id") == null)
                .map(element -> element.getElementType().getTypeName())
                .map(type -> new Finding(file, type, "ada elemen tanpa id", "Beri id, misalnya Activity_PeriksaBerkas"))
                .toList();
    }

    private List<DecisionFile> decisions() {
        Folder folder = Folder.of(root.resolve("processes").resolve(name));
        return folder.files(".dmn").stream()
                .flatMap(file -> decision(folder.path().resolve(file)))
                .toList();
    }

    private Stream<DecisionFile> decision(Path path) {
        String file = "processes/" + name + "/" + path.getFileName();
        try (InputStream content = Files.newInputStream(path)) {
            return Stream.of(new DecisionFile(file, Dmn.readModelFromStream(content)));
        } catch (IOException | ModelException e) {
            fault(Part.DECISIONS, Unreadable.finding(file, "tabel keputusan DMN", REDRAW, e));
            return Stream.empty();
        }
    }

    private List<FormFile> forms() {
        Folder folder = Folder.of(root.resolve("forms").resolve(name));
        return folder.files(".form").stream()
                .map(file -> form(folder.path().resolve(file)))
                .toList();
    }

    private FormFile form(Path path) {
        try {
            return new FormFile(path, Json.json(path));
        } catch (IOException e) {
            FormFile unreadable = new FormFile(path, MissingNode.getInstance());
            fault(Part.FORMS, Unreadable.finding(unreadable.file(), "formulir JSON", REDRAW, e));
            return unreadable;
        }
    }

    private JsonNode settings() {
        String file = "processes/" + name + "/" + SETTINGS;
        try {
            return Json.yaml(root.resolve(file));
        } catch (IOException e) {
            String todo = "Perbaiki indentasi dan tanda baca pada baris itu";
            fault(Part.SETTINGS, Unreadable.finding(file, "YAML", todo, e));
            return MissingNode.getInstance();
        }
    }

    private void fault(Part part, Finding finding) {
        unread.add(part);
        findings.add(finding);
    }
}
