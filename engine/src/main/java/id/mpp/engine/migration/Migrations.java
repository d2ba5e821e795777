package id.mpp.engine.migration;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers when an application went over to another version of its diagram. */
@Component
public class Migrations {

    private final JdbcClient jdbc;

    Migrations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In order. */
    public List<Migrated> of(String businessKey) {
        return jdbc.sql("""
                        select c.at, c.moved_by_name, m.from_version, m.to_version from mpp.migrated_case c
                        join mpp.migration m on m.id = c.migration_id
                        where c.business_key = ? and c.left_because is null order by c.at
                        """)
                .param(businessKey)
                .query((row, number) -> new Migrated(
                        row.getTimestamp("at").toInstant(),
                        row.getString("moved_by_name"),
                        row.getInt("from_version"),
                        row.getInt("to_version")))
                .list();
    }

    /**
     * One time it did.
     *
     * @param by full name of who has done it
     */
    public record Migrated(Instant at, String by, int from, int to) {}
}
