package id.mpp.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the engine itself allows the group of the workers, should a request ever come past the shields. */
@EngineTest
class GrantsTest {

    private static final String RIGHTS_OF_WORKERS = "/engine-rest/authorization?groupIdIn=" + Groups.WORKER;

    private final RunningEngine engine;
    private final Grants grants;

    GrantsTest(RunningEngine engine, Grants grants) {
        this.engine = engine;
        this.grants = grants;
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
