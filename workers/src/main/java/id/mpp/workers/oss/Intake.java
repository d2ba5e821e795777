package id.mpp.workers.oss;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.workers.kit.engine.EngineApi;
import id.mpp.workers.kit.engine.EngineRefused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands what OSS pushes to the engine: new applications together in one transaction, changes one by one. */
final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    /** A process that waits for a correction takes it as one; any other takes note of an update. */
    private static final List<String> UPDATES = List.of("oss-perbaikan", "oss-pembaruan");

    private final EngineApi engine;
    private final ServiceCatalogue services;
    private final ServiceMatching matching;
    private final CaseRecords records;
    private final RunningProcesses processes;

    Intake(
            EngineApi engine,
            ServiceCatalogue services,
            ServiceMatching matching,
            CaseRecords records,
            RunningProcesses processes) {
        this.engine = engine;
        this.services = services;
        this.matching = matching;
        this.records = records;
        this.processes = processes;
    }

    /** Takes the push and returns what OSS is told. */
    String receive(NibPush push) {
        return switch (push.documentType()) {
            case "5" -> update(push);
            case "3" -> end(push, "oss-pencabutan", "Pencabutan");
            case "4" -> end(push, "oss-pembatalan", "Pembatalan");
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
        List<LicenceItem> unknown = new ArrayList<>();
        for (LicenceItem item : push.items()) {
            Map<String, Object> variables = Map.of("perbaikan", records.perbaikan(item));
            if (!processes.tell(item.idIzin(), UPDATES, variables, records.document(item))) {
                unknown.add(item);
            }
        }
        // an update of something we never saw: better late than never
        return unknown.isEmpty() ? "Pembaruan diterima" : start(unknown);
    }

    private String end(NibPush push, String message, String word) {
        List<String> unknown = push.items().stream()
                .filter(item -> !processes.tell(item.idIzin(), List.of(message), Map.of(), null))
                .map(LicenceItem::idIzin)
                .toList();
        if (unknown.isEmpty()) {
            return word + " diterima";
        }
        LOG.warn("{} for licences unknown here: {}", message, unknown);
        return word + " diterima; tidak dikenal di sini: " + String.join(", ", unknown);
    }
}
