package id.mpp.engine.worklist;

import id.mpp.engine.readers.Readers;
import id.mpp.engine.services.ServiceCatalogue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds a case by its whole number, for who has worked on it. */
@Component
class KnownCases {

    private final JdbcClient jdbc;
    private final Readers readers;
    private final ServiceCatalogue services;

    KnownCases(JdbcClient jdbc, Readers readers, ServiceCatalogue services) {
        this.jdbc = jdbc;
        this.readers = readers;
        this.services = services;
    }

    /** The case of that number, in whatever letters it is written; empty when the caller may not read it. */
    List<KnownCase> numbered(String number) {
        return jdbc
                .sql("""
                        select a.business_key, a.applicant, a.received_at, coalesce(f.service, a.service) as service,
                               f.ended_at, f.outcome
                        from mpp.application a left join mpp.case_figures f on f.business_key = a.business_key
                        where a.business_key in (:spellings) and a.service is not null
                        """)
                .param("spellings", List.of(number, number.toUpperCase(Locale.ROOT)))
                .query((row, index) -> known(row))
                .list()
                .stream()
                .filter(found -> readers.mayRead(found.application()))
                .toList();
    }

    private KnownCase known(ResultSet row) throws SQLException {
        String service = row.getString("service");
        return new KnownCase(
                row.getString("business_key"),
                row.getString("applicant"),
                service,
                services.title(service),
                instant(row, "received_at"),
                instant(row, "ended_at"),
                row.getString("outcome"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
