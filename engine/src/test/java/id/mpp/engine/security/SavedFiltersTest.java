package id.mpp.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.Answer;
import id.mpp.engine.Canary;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters of Tasklist that are stored and run later. */
@EngineTest
class SavedFiltersTest {

    private final RunningEngine engine;
    private final Canary canary;

    SavedFiltersTest(RunningEngine engine, Canary canary) {
        this.engine = engine;
        this.canary = canary;
    }

    @ParameterizedTest
    @CsvSource({
        "assigneeExpression,        ${currentUser()}",
        "candidateGroupsExpression, ${currentUserGroups()}",
        "dueBeforeExpression,       ${now()}",
        "dueBeforeExpression,       ${dateTime().plusDays(1).withTimeAtStartOfDay()}",
    })
    void theHarmlessExpressionsCanBeSavedAndRun(String key, String expression) {
        String filter = create("admin", query(key, expression))
                .expect(200)
                .json()
                .get("id")
                .asText();
        try {
            engine.as("petugas.dpmptsp")
                    .get("/engine-rest/filter/" + filter + "/list")
                    .expect(200);
            assertThat(engine.as("admin")
                            .put("/engine-rest/filter/" + filter, filter(query(key, expression)))
                            .status())
                    .isEqualTo(204);
        } finally {
            engine.as("admin").delete("/engine-rest/filter/" + filter).expect(204);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${canary.sing()}",
                "#{currentUser()}",
                "${ currentUser() }",
                "${currentUser()} ",
                "${currentUser().length()}",
                "${currentUser()}${canary.sing()}",
                "${CURRENTUSER()}",
                "${dateTime()}",
                "${dateTime().plusDays(2).withTimeAtStartOfDay()}",
            })
    void anyOtherExpressionIsRefusedAtTheTopAndBelow(String expression) {
        int songs = canary.songs();
        assertRefused(create("admin", query("assigneeExpression", expression)));
        assertRefused(create("admin", "{\"orQueries\":[" + query("assigneeExpression", expression) + "]}"));
        assertRefused(engine.as("admin")
                .put("/engine-rest/filter/" + anyFilter(), filter(query("assigneeExpression", expression))));
        assertThat(canary.songs()).isEqualTo(songs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"petugas.dpmptsp", "kepala.dpmptsp", "manajer", "perancang", "worker.oss"})
    void onlyAdministratorsWriteFilters(String login) {
        assertThat(create(login, "{}").status()).isEqualTo(403);
        assertThat(engine.as(login)
                        .put("/engine-rest/filter/" + anyFilter(), filter("{}"))
                        .status())
                .isEqualTo(403);
        assertThat(engine.as(login).delete("/engine-rest/filter/" + anyFilter()).status())
                .isEqualTo(403);
    }

    @Test
    void anOfficerCannotAllowHimselfToWriteFilters() {
        Map<String, Object> grant = Map.of(
                "type",
                1,
                "permissions",
                new String[] {"ALL"},
                "userId",
                "petugas.dpmptsp",
                "resourceType",
                5,
                "resourceId",
                "*");
        assertThat(engine.as("petugas.dpmptsp")
                        .post("/engine-rest/authorization/create", grant)
                        .status())
                .isEqualTo(403);
    }

    private Answer create(String login, String query) {
        return engine.as(login).post("/engine-rest/filter/create", filter(query));
    }

    private static String filter(String query) {
        return "{\"resourceType\":\"Task\",\"name\":\"Uji\",\"query\":" + query + "}";
    }

    private static String query(String key, String expression) {
        return "{\"" + key + "\":\"" + expression + "\"}";
    }

    private String anyFilter() {
        return engine.as("admin").get("/engine-rest/filter").each("id").get(0);
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().get("type").asText()).isEqualTo("ExpressionRefused");
    }
}
