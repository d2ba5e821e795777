package id.mpp.engine.refusals;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a report was about. */
@Component
class RefusedReports {

    private final JdbcClient jdbc;

    RefusedReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RefusedReport of(long journalId) {
        return jdbc.sql("""
                        select j.business_key, coalesce(a.service, '-') as service, j.milestone, j.sequence, j.at, j.actor_name
                        from mpp.journal j join mpp.application a using (business_key) where j.id = ?
                        """)
                .param(journalId)
                .query((row, number) -> new RefusedReport(
                        row.getString("business_key"),
                        row.getString("service"),
                        row.getString("milestone"),
                        row.getInt("sequence"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor_name")))
                .single();
    }
}
