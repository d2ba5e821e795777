package id.mpp.engine.deployments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The smallest service that the gate lets through, under a name of its own; it can be changed, for better or worse.
 *
 * @param files text by file name
 */
record SmallService(String name, Map<String, String> files) {

    static final String FORM = "catat-berkas.form";
    static final String DESCRIPTION = "service.yaml";

    private static final String LIMIT = """
            <bpmn:boundaryEvent id="Event_BatasWaktu" name="Batas waktu berakhir" attachedToRef="Activity_CatatBerkas">
              <bpmn:extensionElements><camunda:properties><camunda:property name="mpp.limit" value="automatic" /></camunda:properties></bpmn:extensionElements>
              <bpmn:outgoing>Flow_KeDikabulkan</bpmn:outgoing>
              <bpmn:timerEventDefinition id="EventDefinition_BatasWaktu">
                <bpmn:timeDate xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="bpmn:tFormalExpression">9999-12-31T00:00:00</bpmn:timeDate>
              </bpmn:timerEventDefinition>
            </bpmn:boundaryEvent>
            <bpmn:endEvent id="Event_Dikabulkan" name="Permohonan dikabulkan">
              <bpmn:extensionElements><camunda:properties><camunda:property name="mpp.milestone" value="deemed" /></camunda:properties></bpmn:extensionElements>
              <bpmn:incoming>Flow_KeDikabulkan</bpmn:incoming>
            </bpmn:endEvent>
            <bpmn:sequenceFlow id="Flow_KeDikabulkan" sourceRef="Event_BatasWaktu" targetRef="Event_Dikabulkan" />
            """;

    private static final String DRAWN_LIMIT = """
            <bpmndi:BPMNShape id="Shape_Batas" bpmnElement="Event_BatasWaktu"><dc:Bounds x="272" y="142" width="36" height="36" /></bpmndi:BPMNShape>
            <bpmndi:BPMNShape id="Shape_Dikabulkan" bpmnElement="Event_Dikabulkan"><dc:Bounds x="272" y="232" width="36" height="36" /></bpmndi:BPMNShape>
            <bpmndi:BPMNEdge id="Edge_Dikabulkan" bpmnElement="Flow_KeDikabulkan"><di:waypoint x="290" y="178" /><di:waypoint x="290" y="232" /></bpmndi:BPMNEdge>
            """;

    private static final Path TEMPLATE = Path.of("src/test/resources/small");

    /** A name that no other test uses. */
    static SmallService some() {
        return named("layanan-" + UUID.randomUUID().toString().substring(0, 8));
    }

    static SmallService named(String name) {
        return new SmallService(
                name,
                Map.of(
                        name + ".bpmn",
                        text("layanan-kecil.bpmn").replace("layanan-kecil", name),
                        FORM,
                        text(FORM),
                        DESCRIPTION,
                        text(DESCRIPTION)));
    }

    String diagram() {
        return name + ".bpmn";
    }

    String text() {
        return files.get(diagram());
    }

    SmallService with(String file, String text) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.put(file, text);
        return new SmallService(name, changed);
    }

    SmallService without(String file) {
        Map<String, String> changed = new TreeMap<>(files);
        assertThat(changed.remove(file)).isNotNull();
        return new SmallService(name, changed);
    }

    SmallService replace(String file, String old, String now) {
        assertThat(files.get(file)).contains(old);
        return with(file, files.get(file).replace(old, now));
    }

    SmallService inDiagram(String old, String now) {
        return replace(diagram(), old, now);
    }

    /** A legal limit on its task that grants by itself, received and complete at once. */
    SmallService withDrawnLimit() {
        return inDiagram("\"received\"", "\"received, complete\"")
                .inDiagram(
                        "<bpmn:endEvent id=\"Event_PermohonanDitutup\"",
                        LIMIT + "<bpmn:endEvent id=\"Event_PermohonanDitutup\"")
                .inDiagram("</bpmndi:BPMNPlane>", DRAWN_LIMIT + "</bpmndi:BPMNPlane>");
    }

    /** Lays it into a folder as a designer has it. */
    SmallService writeTo(Path root) {
        files.forEach((file, text) -> write(
                root.resolve(file.endsWith(".form") ? "forms" : "processes").resolve(name), file, text));
        return this;
    }

    private static void write(Path folder, String file, String text) {
        try {
            Files.writeString(Files.createDirectories(folder).resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String file) {
        try {
            return Files.readString(TEMPLATE.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
