package id.mpp.processes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.gate.traces.Trace.Start;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How cases come into being: from OSS, at the counter, by a call, or as the engine's own work. */
record Arrivals(Engine engine, Workplace workplace) {

    Case start(Service service, Start start) {
        if (start.form() != null) {
            return new Counter(engine, workplace).start(service, start);
        }
        if (start.called() != null) {
            return call(service, start, Example.key());
        }
        if (!start.message().equals(service.name())) {
            throw new Fault("pesan awal layanan ini adalah %s", service.name());
        }
        String key = Example.key();
        return switch (service.takes()) {
            case "refused-reports" -> refuse(service, key);
            case "payment-exceptions" -> overpay(service, key);
            default -> apply(service, start, key);
        };
    }

    private Case call(Service service, Start start, String key) {
        ObjectNode permohonan = permohonan(start, key);
        bring(key, null, permohonan);
        return new Called(engine).start(service, start.called(), permohonan, key);
    }

    private static ObjectNode permohonan(Start start, String key) {
        ObjectNode permohonan = Example.permohonan(key);
        if (start.permohonan() != null) {
            permohonan.setAll(start.permohonan());
        }
        return permohonan;
    }

    private Case apply(Service service, Start start, String key) {
        ObjectNode permohonan = permohonan(start, key);
        bring(key, service.name(), permohonan);
        return found(service, key, key);
    }

    /** Its first line in the journal is refused, so that the engine starts the work on it. */
    private Case refuse(Service service, String application) {
        bring(application, null, Example.permohonan(application));
        JsonNode report =
                intake().list("/api/reports?businessKey=%s", application).get(0);
        intake().put(
                        "/api/reports/%s",
                        Map.of("state", "refused", "detail", "Contoh jawaban OSS"),
                        report.path("journalId").asText())
                .expected();
        return found(
                service, application + "/laporan-" + report.path("sequence").asText(), application);
    }

    /** Money comes that fits no bill, so that the engine starts the work on it. */
    private Case overpay(Service service, String application) {
        bring(application, null, Example.permohonan(application));
        Map<String, Object> money = Map.of(
                "channel",
                "qris",
                "reference",
                application,
                "bill",
                application,
                "amount",
                "150000",
                "paidAt",
                Instant.now().toString());
        engine.as(Staff.ADMINISTRATOR).post("/api/payments", money).expected();
        return found(service, "processInstanceBusinessKeyLike", application + "/uang-%", application);
    }

    private void bring(String key, String service, ObjectNode permohonan) {
        Map<String, Object> application = new LinkedHashMap<>();
        application.put("businessKey", key);
        application.put("service", service);
        application.put("permohonan", permohonan);
        application.put("document", Example.document(permohonan));
        Answer answer = intake().post("/api/applications", Map.of("applications", List.of(application)));
        if (!answer.isGood()) {
            throw new Fault("mesin menolak permohonan ini: %s", answer.message());
        }
    }

    private Case found(Service service, String businessKey, String application) {
        return found(service, "processInstanceBusinessKey", businessKey, application);
    }

    private Case found(Service service, String condition, String businessKey, String application) {
        Api admin = engine.as(Staff.ADMINISTRATOR);
        return admin
                .list(
                        "/engine-rest/history/process-instance?%s=%s&processDefinitionKey=%s",
                        condition, businessKey, service.name())
                .stream()
                .findFirst()
                .map(instance ->
                        new Case(admin, application, instance.path("id").asText()))
                .orElseThrow(() -> new Fault("mesin tidak memulai layanan ini"));
    }

    private Api intake() {
        return engine.as(Staff.INTAKE);
    }
}
