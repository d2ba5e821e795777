package id.mpp.engine.deployments;

import id.mpp.gate.project.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.ProcessEngineException;

/** A deployment that is not made, with an answer as the engine itself would give it: Modeler shows the member {@code message}. */
class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Object body;

    private Refusal(int status, String message, Object body) {
        super(message);
        this.status = status;
        this.body = body;
    }

    /** What was sent cannot be taken as a deployment at all. */
    static Refusal of(int status, String type, String message) {
        return new Refusal(status, message, new Sentence(type, message));
    }

    static Refusal badRequest(String message) {
        return of(400, "InvalidRequestException", message);
    }

    /** What was sent breaks rules. */
    static Refusal of(String service, List<Finding> findings) {
        String message = "Layanan " + service + " tidak dipasang dan tidak ada yang berubah: " + findings.size()
                + " temuan.\n"
                + findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
        Map<String, Report> details = findings.stream()
                .collect(Collectors.groupingBy(
                        Refusal::resource,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Report::of)));
        return new Refusal(400, message, new Faults("ParseException", message, details));
    }

    /** The engine itself does not take it; its words stand for whoever has to look into the log. */
    static Refusal byTheEngine(ProcessEngineException fault) {
        boolean isTheirs = fault.getCause() instanceof DmnEngineException;
        return of(
                isTheirs ? 400 : 500,
                fault.getClass().getSimpleName(),
                "Mesin proses tidak dapat memasang layanan ini dan tidak ada yang berubah: " + fault.getMessage());
    }

    int status() {
        return status;
    }

    Object body() {
        return body;
    }

    /** Without the folder that tells models from forms: that is how the engine names its resources. */
    private static String resource(Finding finding) {
        return finding.file().replaceFirst("^(processes|forms)/", "");
    }

    /** The engine's usual answer. */
    private record Sentence(String type, String message) {}

    /** The engine's answer to a model that it cannot read. */
    private record Faults(String type, String message, Map<String, Report> details) {}

    /** Of one resource. */
    private record Report(List<Problem> errors, List<Problem> warnings) {

        static Report of(List<Finding> findings) {
            return new Report(findings.stream().map(Problem::of).toList(), List.of());
        }
    }

    /** One finding; the gate knows elements, not lines. */
    private record Problem(String message, int line, int column, String mainElementId, List<String> elementIds) {

        static Problem of(Finding finding) {
            return new Problem(finding.toString(), 0, 0, finding.element(), List.of(finding.element()));
        }
    }
}
