package id.mpp.engine.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.EngineTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** An officer's list stays quick with thousands of tasks. */
@EngineTest
class StatisticsOfRightsTest {

    private static final String TASKS = """
            insert into act_ru_task (id_, rev_, name_, suspension_state_) select 'banyak-' || n, 1, 'Periksa', 1 from generate_series(1, 8000) n
            """;
    private static final String RIGHTS = """
            insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)
            select 'banyak-' || n, 1, 1, 'petugas-dpmptsp', 7, 'banyak-' || n, 6 from generate_series(1, 8000) n
            """;

    /** As Camunda 7.24 asks for the tasks that a caller may read. */
    private static final String QUERY = """
            explain select count(*) from (select distinct res.id_ from act_ru_task res
            left join act_re_procdef d on res.proc_def_id_ = d.id_
            left join (select a.* from act_ru_authorization a where a.type_ < 2
                       and (a.user_id_ in (:user, '*') or a.group_id_ in (:group))
                       and (a.resource_type_ = :task and a.perms_ & :read = :read
                            or a.resource_type_ = :process and a.perms_ & :readAll = :readAll)) auth
            on auth.resource_id_ in (res.id_, d.key_, '*')
            where auth.resource_id_ is not null) x
            """;

    private final JdbcClient jdbc;

    StatisticsOfRightsTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    @Transactional
    void theRightsOfATaskAreLookedUpAndNotSearchedThrough() {
        List.of(TASKS, RIGHTS, "analyze act_ru_task", "analyze act_ru_authorization")
                .forEach(step -> jdbc.sql(step).update());
        assertThat(plan()).contains("act_idx_auth_resource_id").doesNotContain("Materialize");
    }

    /** A plan that is kept from one officer to the next knows nothing of their rights. */
    @Test
    void eachQueryIsPlannedForWhoAsks() {
        assertThat(jdbc.sql("show plan_cache_mode").query(String.class).single())
                .isEqualTo("force_custom_plan");
    }

    private String plan() {
        return String.join(
                "\n",
                jdbc.sql(QUERY)
                        .param("user", "petugas.dpmptsp")
                        .param("group", "petugas-dpmptsp")
                        .param("task", 7)
                        .param("read", 2)
                        .param("process", 6)
                        .param("readAll", 64)
                        .query(String.class)
                        .list());
    }
}
