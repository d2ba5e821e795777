package id.mpp.engine.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mpp.engine.EngineTest;
import id.mpp.engine.security.LoginsProperties.Login;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Logins come into being whole: a worker that calls meanwhile would be remembered with only some of its groups. */
@EngineTest
class LoginsTest {

    private final IdentityService identity;
    private final Grants grants;
    private final TransactionTemplate transaction;

    LoginsTest(IdentityService identity, Grants grants, TransactionTemplate transaction) {
        this.identity = identity;
        this.grants = grants;
        this.transaction = transaction;
    }

    @Test
    void aLoginThatCannotGetAllItsGroupsIsNotThere() {
        Login twiceInAGroup = login("worker.separuh", Groups.WORKER, Groups.WORKER);
        assertThatThrownBy(() -> create(twiceInAGroup)).isInstanceOf(RuntimeException.class);
        assertThat(identity.createUserQuery().userId("worker.separuh").count()).isZero();

        create(login("worker.separuh", Groups.WORKER, Groups.INTAKE));
        assertThat(identity.createGroupQuery().groupMember("worker.separuh").list())
                .extracting("id")
                .containsExactlyInAnyOrder(Groups.WORKER, Groups.INTAKE);
        identity.deleteUser("worker.separuh");
    }

    private void create(Login login) {
        new Logins(new LoginsProperties(List.of(login), Duration.ofSeconds(1)), identity, grants, transaction)
                .run(null);
    }

    private static Login login(String id, String... groups) {
        return new Login(id, "Uji", "Separuh", null, null, "demo", List.of(groups), List.of());
    }
}
