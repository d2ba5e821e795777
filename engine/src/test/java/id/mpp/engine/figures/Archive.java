package id.mpp.engine.figures;

import id.mpp.engine.journal.JournalGrows;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Lays made-up journals into the database, as if they had been written at their time; clock and figures follow as ever. */
class Archive {

    static final String SERVICE = "layanan-berwaktu";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Archive(JdbcClient jdbc, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = transaction;
    }

    /** Those that are there already stay as they are. */
    void keep(List<Tale> tales) {
        Set<String> there =
                Set.copyOf(jdbc.sql("select business_key from mpp.application where business_key in (:keys)")
                        .param("keys", tales.stream().map(Tale::key).toList())
                        .query(String.class)
                        .list());
        tales.stream()
                .filter(tale -> !there.contains(tale.key()))
                .forEach(tale -> transaction.executeWithoutResult(status -> keep(tale)));
    }

    private void keep(Tale tale) {
        events.publishEvent(new JournalGrows(tale.key()));
        jdbc.sql("insert into mpp.application (business_key, service, received_at, last_sequence) values (?, ?, ?, ?)")
                .params(
                        tale.key(),
                        SERVICE,
                        Timestamp.from(tale.lines().get(0).at()),
                        tale.lines().size())
                .update();
        // at the limit nothing happens by itself
        jdbc.sql(
                        "insert into mpp.document (business_key, version, content) values (?, 1, '{\"usaha\": {\"kbli\": \"99002\"}}')")
                .param(tale.key())
                .update();
        for (int i = 0; i < tale.lines().size(); i++) {
            write(tale.key(), i + 1, tale.lines().get(i));
        }
    }

    private void write(String key, int sequence, Line line) {
        jdbc.sql("""
                        insert into mpp.journal (business_key, sequence, milestone, at, agency, actor_name, step)
                        values (?, ?, ?, ?, ?, 'Uji', ?)
                        """)
                .params(key, sequence, line.milestone(), Timestamp.from(line.at()), line.agency(), "uji-" + sequence)
                .update();
    }

    /** All that is kept of one application's figures. */
    Map<String, Object> row(String key) {
        return jdbc.sql("""
                        select service, received_at, complete_at, decided_at, decided_by, ended_at, outcome, is_in_time,
                               array_to_string(agencies, ',') as agencies, array_to_string(agency_days, ',') as agency_days,
                               days, own_days, other_days, applicant_days
                        from mpp.case_figures where business_key = ?
                        """).param(key).query().singleRow();
    }
}
