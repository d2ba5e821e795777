package id.mpp.engine.deputies;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tables {@code mpp.deputy_task} and {@code mpp.deputy_act}: what deputies hold, and what they have completed. */
@Component
class ActTable {

    private final JdbcClient jdbc;

    ActTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void take(String task, long deputyship) {
        jdbc.sql("""
                        insert into mpp.deputy_task (task_id, deputyship) values (?, ?)
                        on conflict (task_id) do update set deputyship = excluded.deputyship
                        """).params(task, deputyship).update();
    }

    void release(String task) {
        jdbc.sql("delete from mpp.deputy_task where task_id = ?").param(task).update();
    }

    List<String> taken(long deputyship) {
        return jdbc.sql("select task_id from mpp.deputy_task where deputyship = ?")
                .param(deputyship)
                .query(String.class)
                .list();
    }

    void complete(String task, long deputyship, String businessKey) {
        release(task);
        jdbc.sql("insert into mpp.deputy_act (task_id, deputyship, business_key) values (?, ?, ?)")
                .params(task, deputyship, businessKey)
                .update();
    }

    /** Tasks of a case that the deputy has completed in this officer's name. */
    List<String> doneFor(String businessKey, String deputy, String officer) {
        return jdbc.sql("""
                        select task_id from mpp.deputy_act a join mpp.deputyship d on d.id = a.deputyship
                         where a.business_key = ? and d.deputy = ? and d.officer = ?
                        """)
                .params(businessKey, deputy, officer)
                .query(String.class)
                .list();
    }

    /** Tasks of a case that were completed by a deputyship that is over. */
    List<String> doneOnce(String businessKey, String deputy) {
        return jdbc.sql("""
                        select task_id from mpp.deputy_act a join mpp.deputyship d on d.id = a.deputyship
                         where a.business_key = ? and d.deputy = ? and least(d.ends_at, d.ended_at) <= clock_timestamp()
                        """).params(businessKey, deputy).query(String.class).list();
    }

    /** Whether something of the case was done in this officer's name. */
    boolean isDoneFor(String businessKey, String officer) {
        return jdbc.sql("""
                        select exists (select from mpp.deputy_act a join mpp.deputyship d on d.id = a.deputyship
                                        where a.business_key = ? and d.officer = ?)
                        """).params(businessKey, officer).query(Boolean.class).single();
    }
}
