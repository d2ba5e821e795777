package id.mpp.engine.migration;

import id.mpp.engine.journal.Actor;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code mpp.migrated_case}. */
@Component
class CaseTable {

    private final JdbcClient jdbc;

    CaseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A case has gone over, or was left for that reason. */
    void add(long id, RunningCase one, String leftBecause, Actor by) {
        jdbc.sql("""
                        insert into mpp.migrated_case (migration_id, process, business_key, left_because, moved_by, moved_by_name)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(id, one.process(), one.businessKey(), leftBecause, by.login(), by.name())
                .update();
    }

    /** In the order in which they were treated. */
    List<Report.Line> lines(long id) {
        return jdbc.sql("select * from mpp.migrated_case where migration_id = ? order by at, process")
                .param(id)
                .query((row, number) -> new Report.Line(
                        row.getString("business_key"),
                        row.getString("process"),
                        row.getString("left_because"),
                        row.getString("moved_by_name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** Processes of the cases that were left. */
    Set<String> left(long id) {
        return jdbc.sql("select process from mpp.migrated_case where migration_id = ? and left_because is not null")
                .param(id)
                .query(String.class)
                .set();
    }
}
