package id.mpp.engine.migration;

import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Tells how far runs have come. */
@Component
class RunReports {

    private final RunTable table;
    private final CaseTable done;
    private final Versions versions;
    private final RunningCases cases;

    RunReports(RunTable table, CaseTable done, Versions versions, RunningCases cases) {
        this.table = table;
        this.done = done;
        this.versions = versions;
        this.cases = cases;
    }

    /** Of a service, the newest first, without their cases. */
    List<Report> of(String service) {
        return table.of(service).stream()
                .map(this::of)
                .map(Report::withoutCases)
                .toList();
    }

    /** How far a run has come. */
    Report of(String service, long id) {
        return table.find(id)
                .filter(run -> run.service().equals(service))
                .map(this::of)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Pemindahan " + id + " dari layanan " + service + " tidak ada."));
    }

    Report of(Run run) {
        List<Report.Line> lines = done.lines(run.id());
        Set<String> left = done.left(run.id());
        int remaining = versions.of(run.service()).stream()
                .filter(version -> version.version() == run.from())
                .flatMap(version -> cases.on(version).stream())
                .filter(one -> !left.contains(one.process()))
                .toList()
                .size();
        return Report.of(run, remaining, lines);
    }
}
