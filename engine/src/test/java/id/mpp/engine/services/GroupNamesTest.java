package id.mpp.engine.services;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.EngineTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.Test;

/** People read what a group is called, not its id. */
@EngineTest
class GroupNamesTest {

    private final IdentityService identity;
    private final GroupNames names;

    GroupNamesTest(IdentityService identity, GroupNames names) {
        this.identity = identity;
        this.names = names;
    }

    @Test
    void aGroupIsCalledWhatTheDesignersCallIt() {
        assertThat(group("petugas-dinkes").getName()).isEqualTo("Petugas teknis Dinas Kesehatan");
    }

    @Test
    void aNameThatAnAdministratorHasGivenStays() {
        Group group = group("petugas-pupr");
        String before = group.getName();
        name(group, "Tim teknis bangunan");
        names.give();
        assertThat(group("petugas-pupr").getName()).isEqualTo("Tim teknis bangunan");
        name(group("petugas-pupr"), before);
    }

    private void name(Group group, String name) {
        group.setName(name);
        identity.saveGroup(group);
    }

    private Group group(String id) {
        return identity.createGroupQuery().groupId(id).singleResult();
    }
}
