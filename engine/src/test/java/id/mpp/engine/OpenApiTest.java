package id.mpp.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The description of {@code /api} that worker developers read. */
@EngineTest
class OpenApiTest {

    private final RunningEngine engine;

    OpenApiTest(RunningEngine engine) {
        this.engine = engine;
    }

    @Test
    void theDocumentListsEveryPathWithASummary() {
        JsonNode paths =
                engine.as("worker.djp").get("/api/openapi").expect(200).json().get("paths");
        List<String> operations = new ArrayList<>();
        paths.properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    operations.add(operation.getKey() + " " + path.getKey());
                    assertThat(operation.getValue().get("summary").asText()).isNotBlank();
                }));
        assertThat(operations)
                .containsExactlyInAnyOrder(
                        "post /api/applications",
                        "get /api/applications/{businessKey}",
                        "get /api/applications/{businessKey}/document",
                        "get /api/applications/{businessKey}/journal",
                        "post /api/applications/{businessKey}/messages",
                        "put /api/applications/{businessKey}/signed-file",
                        "get /api/applications/{businessKey}/story",
                        "get /api/applications/{businessKey}/casefile",
                        "get /api/applications/{businessKey}/path",
                        "get /api/applications/{businessKey}/survey",
                        "post /api/applications/{businessKey}/survey",
                        "get /api/applications/{businessKey}/attachments",
                        "post /api/applications/{businessKey}/attachments",
                        "get /api/applications/{businessKey}/attachments/{id}",
                        "get /api/applications/{businessKey}/attachments/{id}/preview",
                        "post /api/applications/{businessKey}/attachments/{id}/withdrawal",
                        "get /api/applications/{businessKey}/documents/{kind}",
                        "post /api/documents/{businessKey}/{kind}",
                        "put /api/documents/{businessKey}/{kind}/file",
                        "get /api/applications/{businessKey}/evidence",
                        "post /api/bills",
                        "get /api/bills/abandoned",
                        "get /api/bills/recent",
                        "get /api/bills/{number}",
                        "put /api/bills/{number}/codes",
                        "post /api/bills/{number}/cancellation",
                        "post /api/bills/{number}/doubt",
                        "post /api/payments",
                        "put /api/payments/{id}/decision",
                        "get /api/payment-notices",
                        "post /api/payment-notices",
                        "put /api/payment-notices/{id}/answer",
                        "get /api/calendar",
                        "post /api/calendar",
                        "post /api/calendar/preview",
                        "get /api/calendar/versions",
                        "get /api/calendar/versions/{version}",
                        "get /api/clocks",
                        "get /api/counter/applications",
                        "get /api/deputyships",
                        "post /api/deputyships",
                        "get /api/deputyships/choices",
                        "post /api/deputyships/{id}/end",
                        "get /api/figures",
                        "get /api/figures.csv",
                        "get /api/figures/cases",
                        "get /api/figures/choices",
                        "get /api/figures/open",
                        "post /api/figures/rebuild",
                        "get /api/login",
                        "get /api/paths/{service}/steps",
                        "get /api/readiness",
                        "get /api/reconciliation",
                        "put /api/reconciliation",
                        "get /api/reconciliation/applications",
                        "get /api/reconciliation/request",
                        "post /api/reconciliation/request",
                        "get /api/reports",
                        "put /api/reports/{journalId}",
                        "get /api/services",
                        "get /api/services/{service}/migration",
                        "post /api/services/{service}/migration/dry-run",
                        "post /api/services/{service}/migration/runs",
                        "get /api/services/{service}/migration/runs/{id}",
                        "get /api/survey",
                        "get /api/survey.csv",
                        "get /api/tasks/{task}/casefile",
                        "get /api/tasks/{task}/deputyship",
                        "get /api/tasks/{task}/draft",
                        "put /api/tasks/{task}/draft",
                        "get /api/tasks/{task}/outlook",
                        "get /api/tasks/{task}/story",
                        "get /api/tasks/{task}/visibility",
                        "post /api/tasks/{task}/verifications/{topic}/repeat",
                        "get /api/topics",
                        "get /api/visibility/choices",
                        "post /api/worklist/cards",
                        "post /api/worklist/search");
    }
}
