package id.mpp.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;

/** What the engine itself allows the group of the workers, should a request ever come past the shields. */
@EngineTest
class GrantsTest {

    private static final String RIGHTS_OF_WORKERS = "/engine-rest/authorization?groupIdIn=" + Groups.WORKER;

    private static final String RIGHTS_OF_DESIGNERS =
            "/engine-rest/authorization?resourceType=9&groupIdIn=" + Groups.DESIGNER;

    private final RunningEngine engine;
    private final Grants grants;
    private final ManagementService management;

    GrantsTest(RunningEngine engine, Grants grants, ManagementService management) {
        this.engine = engine;
        this.grants = grants;
        this.management = management;
    }

    @Test
    void designersGetTheRightToDeployOnceAndAnAdministratorMayTakeItAway() {
        assertThat(rightsOfDesigners()).contains("CREATE", "READ").doesNotContain("DELETE");

        change("READ");
        grants.grantToAllGroups();
        assertThat(rightsOfDesigners()).as("taken away by an administrator").doesNotContain("CREATE");

        management.deleteProperty("mpp.designers-deploy");
        grants.grantToAllGroups();
        assertThat(rightsOfDesigners()).as("given by an earlier version").contains("CREATE", "READ");
    }

    private String rightsOfDesigners() {
        return engine.as("admin")
                .get(RIGHTS_OF_DESIGNERS)
                .expect(200)
                .json()
                .path(0)
                .path("permissions")
                .toString();
    }

    private void change(String permission) {
        String id = engine.as("admin").get(RIGHTS_OF_DESIGNERS).each("id").get(0);
        Map<String, Object> right = Map.of(
                "permissions", List.of(permission), "groupId", Groups.DESIGNER, "resourceType", 9, "resourceId", "*");
        engine.as("admin").put("/engine-rest/authorization/" + id, right).expect(204);
    }

    @Test
    void workersHaveNoRightOfTheirOwn() {
        assertThat(engine.as("admin").get(RIGHTS_OF_WORKERS).expect(200).json()).isEmpty();
    }

    @Test
    void whatWorkersWereGivenByHandOrByAnEarlierVersionIsTakenBackAtTheStart() {
        Map<String, Object> grant = Map.of(
                "type",
                1,
                "permissions",
                List.of("READ_INSTANCE", "UPDATE_INSTANCE"),
                "groupId",
                Groups.WORKER,
                "resourceType",
                6,
                "resourceId",
                "*");
        engine.as("admin").post("/engine-rest/authorization/create", grant).expect(200);
        assertThat(engine.as("admin").get(RIGHTS_OF_WORKERS).json()).hasSize(1);
        grants.grantToAllGroups();
        assertThat(engine.as("admin").get(RIGHTS_OF_WORKERS).json()).isEmpty();
    }

    @Test
    void nobodyIsInTheGroupThatTheShieldLends() {
        assertThat(engine.as("admin")
                        .get("/engine-rest/user?memberOfGroup=" + Groups.ADMITTED)
                        .expect(200)
                        .json())
                .isEmpty();
    }
}
