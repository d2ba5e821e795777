package id.mpp.workers.oss;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.engine.EngineApi;
import id.mpp.workers.kit.engine.EngineRefused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands what OSS pushes to the engine: new applications together in one transaction, changes one by one. */
final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final EngineApi engine;
    private final ServiceCatalogue services;
    private final ServiceMatching matching;
    private final CaseRecords records;
    private final RunningProcesses processes;
    private final SetRetribution retribution;

    Intake(
            EngineApi engine,
            ServiceCatalogue services,
            ServiceMatching matching,
            CaseRecords records,
            RunningProcesses processes,
            SetRetribution retribution) {
        this.engine = engine;
        this.services = services;
        this.matching = matching;
        this.records = records;
        this.processes = processes;
        this.retribution = retribution;
    }

    /** Takes the push and returns what OSS is told. */
    String receive(NibPush push) {
        return switch (push.documentType()) {
            case "5" -> update(push);
            case "3" -> end(push, News.revocation(), "Pencabutan");
            case "4" -> end(push, News.cancellation(), "Pembatalan");
            default -> start(push.items());
        };
    }

    private String start(List<LicenceItem> items) {
        List<ServiceRule> rules = services.all();
        try {
            JsonNode answer = engine.post(
                    Map.of(
                            "applications",
                            items.stream().map(item -> application(item, rules)).toList()),
                    "/applications");
            answer.path("applications")
                    .forEach(started -> LOG.info(
                            "{} received for {}, started: {}",
                            started.path("businessKey").asText(),
                            started.path("service").asText(),
                            started.path("started").asBoolean()));
        } catch (EngineRefused e) {
            services.forget();
            throw e;
        }
        return "Diterima: " + items.size() + " izin";
    }

    private Map<String, Object> application(LicenceItem item, List<ServiceRule> rules) {
        Map<String, Object> application = new LinkedHashMap<>();
        application.put("businessKey", item.idIzin());
        application.put("service", item.isOnlyNoted() ? null : matching.serviceFor(item, rules));
        application.put("permohonan", records.permohonan(item));
        application.put("document", records.document(item));
        return application;
    }

    private String update(NibPush push) {
        push.items().forEach(retribution::of); // what is wrong is refused before anybody is told
        List<LicenceItem> unknown =
                push.items().stream().filter(item -> !tell(item)).toList();
        // an update of something we never saw: better late than never
        return unknown.isEmpty() ? "Pembaruan diterima" : start(unknown);
    }

    /** The new data, and the retribution when OSS has set one. */
    private boolean tell(LicenceItem item) {
        boolean isKnown = processes.tell(item.idIzin(), News.update(records.perbaikan(item), records.document(item)));
        return isKnown
                && retribution
                        .of(item)
                        .map(amount -> processes.tell(item.idIzin(), News.retribution(amount)))
                        .orElse(true);
    }

    /** It may come before its application: the engine keeps it until then. */
    private String end(NibPush push, News news, String word) {
        push.items().forEach(item -> processes.tell(item.idIzin(), news));
        return word + " diterima";
    }
}
