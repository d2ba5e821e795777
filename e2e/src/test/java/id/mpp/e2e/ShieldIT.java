package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.Http;
import id.mpp.e2e.actors.Reply;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two shields against published holes of Camunda 7.24.0 (design 7). */
@Journey
class ShieldIT {

    private static final Map<String, Object> HIDDEN_EXPRESSION =
            Map.of("orQueries", List.of(Map.of("assigneeExpression", "${currentUser()}")));

    private final Actors actors;
    private final URI engine;

    ShieldIT(Stack stack) {
        actors = stack.actors();
        engine = stack.addresses().engine();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/engine-rest/task/count", "/camunda/api/engine/engine/default/task"})
    void anExpressionHiddenInAQueryIsRefused(String path) {
        Http officer = actors.officer("petugas.dpmptsp").http();

        assertShielded(officer.post(path, HIDDEN_EXPRESSION));
        assertShielded(officer.post(path, Map.of("orQueries", List.of(HIDDEN_EXPRESSION))));
        assertShielded(officer.post(path, Map.of("assigneeExpression", "${1}")));
        assertShielded(officer.get(path + "?assigneeExpression=%24%7B1%7D"));
    }

    @Test
    void aQueryWithoutExpressionsPassesTheShield() {
        actors.officer("petugas.dpmptsp")
                .http()
                .post("/engine-rest/task", Map.of("orQueries", List.of(Map.of("assignee", "petugas.dpmptsp"))))
                .expect(200);
    }

    @Test
    void anExpressionHiddenInABatchOrAFilterIsRefused() {
        Http admin = actors.operator().http();

        assertShielded(
                admin.post("/engine-rest/process-instance/delete", Map.of("processInstanceQuery", HIDDEN_EXPRESSION)));
        assertShielded(admin.post("/engine-rest/filter/create", filter("${1 == 1 ? 'a' : 'b'}")));
    }

    @Test
    void onlyAdministratorsWriteFilters() {
        actors.officer("petugas.dpmptsp")
                .http()
                .post("/engine-rest/filter/create", filter("${currentUser()}"))
                .expect(403);
    }

    /** The webapps answer 403 for other reasons too. */
    private static void assertShielded(Reply reply) {
        assertThat(reply.expect(403).body()).contains("ExpressionRefused");
    }

    private static Map<String, Object> filter(String expression) {
        return Map.of(
                "resourceType",
                "Task",
                "name",
                "Uji",
                "query",
                Map.of("orQueries", List.of(Map.of("assigneeExpression", expression))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/create/",
                "/camunda/api//admin/setup/default/user/create",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/admin;x=1/setup/default/user/create"
            })
    void thePageThatCreatesTheFirstAdministratorIsShut(String path) {
        Map<String, Object> intruder = Map.of(
                "profile", Map.of("id", "penyusup", "firstName", "P", "lastName", "P"),
                "credentials", Map.of("password", "penyusup"));

        assertThat(Http.at(engine).post(path, intruder).status()).isIn(400, 404);
        assertThat(actors.operator().http().get("/engine-rest/user?id=penyusup").body())
                .isEqualTo("[]");
    }
}
