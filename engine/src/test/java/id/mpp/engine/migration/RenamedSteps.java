package id.mpp.engine.migration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.RunningEngine;
import java.util.List;

/** A service whose second version gives every step another id, and its cases as they are seen from outside. */
record RenamedSteps(RunningEngine engine, MovingService.Service service) {

    void migrate() {
        service.deploy(everythingRenamed());
        JsonNode plan = service.plan().at("/plans/0");
        assertThat(plan.get("lost")).as("%s", plan.get("lost")).isEmpty();
        assertThat(service.migrate().get("state").asText()).isEqualTo("done");
    }

    private static String everythingRenamed() {
        return MovingService.renamed(
                MovingService.model(),
                "Periksa",
                "Periksa2",
                "Perbaikan",
                "Perbaikan2",
                "Penanganan",
                "Penanganan2",
                "Putuskan",
                "Putuskan2",
                "Batas",
                "Batas2",
                "TindakLanjut",
                "TindakLanjut2",
                "Kirim",
                "Kirim2",
                "Pencabutan",
                "Pencabutan2",
                "PencabutanDiterima",
                "PencabutanDiterima2");
    }

    JsonNode task(String id) {
        return engine.as("admin").get("/engine-rest/task/" + id).expect(200).json();
    }

    List<String> names(String key) {
        return engine.as("admin")
                .get("/engine-rest/task?processInstanceBusinessKey=" + key)
                .expect(200)
                .each("name");
    }

    String process(String key) {
        return engine.as("admin")
                .get("/engine-rest/process-instance?businessKey=" + key)
                .expect(200)
                .each("id")
                .get(0);
    }
}
