package id.mpp.gate.flow;

import id.mpp.gate.diagram.Expressions;
import id.mpp.gate.diagram.Point;
import id.mpp.gate.flow.Read.Need;
import id.mpp.gate.project.LetterFields;
import id.mpp.gate.project.LetterFile;
import id.mpp.gate.project.ServiceFolder;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The variables that the templates of documents show, at every call that has one issued. */
public final class LetterReads {

    /** The input of a called process that names the template. */
    static final String KIND = "jenisDokumen";

    private LetterReads() {}

    static Stream<Read> of(ServiceFolder service) {
        return LetterFile.in(service).stream()
                .flatMap(letter -> calls(service)
                        .filter(call -> kinds(call).isEmpty() || kinds(call).contains(letter.kind()))
                        .flatMap(call -> letter.uses().stream()
                                .filter(use -> !use.path().isEmpty() && !LetterFields.isOurs(use.root()))
                                .map(use -> read(letter, call, use))));
    }

    private static Read read(LetterFile letter, ContractCall call, LetterFile.Use use) {
        return new Read(
                use.root(),
                call.step(),
                Point.begin(call.step()),
                Need.MAY_BE_EMPTY,
                letter.file(),
                use.place(),
                "templat");
    }

    /** Those that ask for a document. */
    public static Stream<ContractCall> calls(ServiceFolder service) {
        return ContractCall.all(service)
                .filter(call -> call.contract().input(KIND).isPresent());
    }

    /** Which templates a call may mean, by what the diagram itself says; empty when it only turns out in a case. */
    public static Set<String> kinds(ContractCall call) {
        return call.inputs()
                .filter(in -> KIND.equals(in.getCamundaTarget()) && in.getCamundaSourceExpression() != null)
                .flatMap(in -> Expressions.constant(in.getCamundaSourceExpression()).stream())
                .collect(Collectors.toSet());
    }
}
