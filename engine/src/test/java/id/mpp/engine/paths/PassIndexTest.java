package id.mpp.engine.paths;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.EngineTest;
import java.sql.Timestamp;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The times of a big service stay quick. */
@EngineTest
class PassIndexTest {

    /** Most of a mall's history belongs to other services, and much of it is no step. */
    private static final String HISTORY = """
            insert into act_hi_actinst (id_, proc_def_id_, proc_inst_id_, execution_id_, act_id_, act_type_, start_time_, end_time_)
            select 'banyak-' || n, case when n % 10 = 0 then d.id_ else 'lain:1' end, 'kasus-' || n / 10, 'jalan-' || n,
                   'langkah-' || n % 7, case when n % 20 = 0 then 'userTask' else 'exclusiveGateway' end,
                   now()::timestamp - interval '2 days', now()::timestamp - interval '1 day'
            from generate_series(1, 40000) n,
                 (select id_ from act_re_procdef where key_ = :service order by version_ desc limit 1) d
            """;

    private final JdbcClient jdbc;

    PassIndexTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    @Transactional
    void theStepsOfAServiceAreReadFromTheirIndexAlone() {
        jdbc.sql(HISTORY).param("service", TracedCase.SERVICE).update();
        jdbc.sql("analyze act_hi_actinst").update();
        assertThat(plan()).contains("Index Only Scan using " + PassIndex.NAME);
    }

    /** Where the table has not been swept, its index has to ask it all the same. */
    @Test
    void theHistoryIsSweptOften() {
        assertThat(jdbc.sql("select reloptions::text from pg_class where oid = 'act_hi_actinst'::regclass")
                        .query(String.class)
                        .single())
                .contains("autovacuum_vacuum_scale_factor=0.02", "autovacuum_vacuum_insert_scale_factor=0.02");
    }

    private String plan() {
        Instant now = Instant.now();
        return String.join(
                "\n",
                jdbc.sql("explain " + StepTimes.sql(WhichCases.ALL))
                        .param("service", TracedCase.SERVICE)
                        .param("version", null)
                        .param("begin", Timestamp.from(now.minusSeconds(10_000_000)))
                        .param("end", Timestamp.from(now))
                        .param("now", Timestamp.from(now))
                        .param("closings", "{1,2}")
                        .query(String.class)
                        .list());
    }
}
