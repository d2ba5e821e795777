package id.mpp.engine.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.clock.Clocks;
import id.mpp.engine.counter.StartFormLabels;
import id.mpp.engine.journal.UnknownApplicationException;
import id.mpp.engine.services.ServiceCatalogue;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts a case file together, out of variables, history, contracts and clock; nothing is stored for it. */
@Component
class Casefiles {

    private static final String ORIGINAL = "permohonan";
    private static final String CORRECTION = "perbaikan";
    private static final List<String> NAMES = Stream.concat(Stream.of(ORIGINAL, CORRECTION), Correction.NAMES.stream())
            .toList();

    private final JdbcClient jdbc;
    private final CaseHistory history;
    private final Verifications verifications;
    private final PastSteps steps;
    private final StartFormLabels startForms;
    private final ServiceCatalogue services;
    private final Clocks clocks;
    private final Calendars calendars;

    Casefiles(
            JdbcClient jdbc,
            CaseHistory history,
            Verifications verifications,
            PastSteps steps,
            StartFormLabels startForms,
            ServiceCatalogue services,
            Clocks clocks,
            Calendars calendars) {
        this.jdbc = jdbc;
        this.history = history;
        this.verifications = verifications;
        this.steps = steps;
        this.startForms = startForms;
        this.services = services;
        this.clocks = clocks;
        this.calendars = calendars;
    }

    /**
     * The file of a case.
     *
     * @param process the process of the task that is looked at; null when it is read without one
     * @param mayRepeat whether who is looking holds that task
     */
    Casefile of(String businessKey, String process, boolean mayRepeat) {
        String service = service(businessKey);
        CaseProcesses processes = history.processes(businessKey, process);
        Map<String, JsonNode> documents = history.variables(processes, NAMES);
        ZoneId zone = calendars.current().zone();
        return new Casefile(
                businessKey,
                service,
                services.title(service),
                zone,
                clocks.of(businessKey).orElse(null),
                documents.getOrDefault(CORRECTION, MissingNode.getInstance()).isObject(),
                Correction.of(documents),
                document(documents, processes).sections(),
                verifications.of(processes, mayRepeat),
                steps.of(processes, zone));
    }

    private ApplicationDocument document(Map<String, JsonNode> documents, CaseProcesses processes) {
        Map<String, String> labels = processes.definition().map(startForms::of).orElse(Map.of());
        return new ApplicationDocument(
                documents.getOrDefault(ORIGINAL, MissingNode.getInstance()),
                documents.getOrDefault(CORRECTION, MissingNode.getInstance()),
                new Labels(labels));
    }

    private String service(String businessKey) {
        return jdbc.sql("select service from mpp.application where business_key = ? and service is not null")
                .param(businessKey)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new UnknownApplicationException(businessKey));
    }
}
