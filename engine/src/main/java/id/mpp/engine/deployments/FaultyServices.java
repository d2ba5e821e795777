package id.mpp.engine.deployments;

import id.mpp.gate.project.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** The start is impossible because services that have changed on disk break rules. */
class FaultyServices extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FaultyServices(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
    }
}
