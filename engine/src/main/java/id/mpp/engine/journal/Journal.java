package id.mpp.engine.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes and reads the journal; writing always happens inside the transaction of the step it tells about. */
@Component
public class Journal {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Agencies agencies;

    Journal(JdbcClient jdbc, ApplicationEventPublisher events, Agencies agencies) {
        this.jdbc = jdbc;
        this.events = events;
        this.agencies = agencies;
    }

    /**
     * Appends a milestone once per step.
     *
     * @param element id of the model element; null when the milestone comes from outside the process
     * @param step what reached it; a second call with the same milestone and step changes nothing
     * @throws UnknownApplicationException when no application has that business key
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(String businessKey, Milestone milestone, Actor actor, String note, String element, String step) {
        events.publishEvent(new JournalGrows(businessKey));
        int sequence = lock(businessKey) + 1;
        if (!isRecorded(businessKey, milestone, step)) {
            insert(businessKey, sequence, milestone, actor, note, element, step);
            jdbc.sql("update mpp.application set last_sequence = ? where business_key = ?")
                    .params(sequence, businessKey)
                    .update();
        }
    }

    /** The row lock lets the lines of one application commit in the order of their numbers. */
    private int lock(String businessKey) {
        return jdbc.sql("select last_sequence from mpp.application where business_key = ? for update")
                .param(businessKey)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new UnknownApplicationException(businessKey));
    }

    private boolean isRecorded(String businessKey, Milestone milestone, String step) {
        return jdbc.sql("select count(*) from mpp.journal where business_key = ? and milestone = ? and step = ?")
                        .params(businessKey, milestone.text(), step)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void insert(
            String businessKey,
            int sequence,
            Milestone milestone,
            Actor actor,
            String note,
            String element,
            String step) {
        jdbc.sql("""
                        with line as (
                            insert into mpp.journal (business_key, sequence, milestone, actor, actor_name, actor_nip,
                                                     actor_position, agency, note, element, step)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            returning id, business_key, sequence)
                        insert into mpp.report (journal_id, business_key, sequence)
                        select line.id, business_key, line.sequence from line join mpp.application using (business_key)
                        where origin = 'oss'
                        """)
                .params(
                        businessKey,
                        sequence,
                        milestone.text(),
                        actor.login(),
                        actor.name(),
                        actor.nip(),
                        actor.position(),
                        agencies.of(actor.login()),
                        note,
                        element,
                        step)
                .update();
    }

    /** All lines of one application, in order. */
    public List<Entry> of(String businessKey) {
        return jdbc.sql("select * from mpp.journal where business_key = ? order by sequence")
                .param(businessKey)
                .query(Journal::entry)
                .list();
    }

    /** What OSS has been told of each line of one application, by the id of the line. */
    public Map<Long, Told> told(String businessKey) {
        return jdbc
                .sql("select * from mpp.report where business_key = ?")
                .param(businessKey)
                .query((row, number) -> Map.entry(row.getLong("journal_id"), told(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Told told(ResultSet row) throws SQLException {
        ReportState state = ReportState.of(row.getString("state"));
        return new Told(
                state.text(),
                state.label(),
                row.getInt("attempts"),
                row.getString("detail"),
                row.getTimestamp("updated_at").toInstant());
    }

    static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getInt("sequence"),
                row.getString("milestone"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("actor_name"),
                row.getString("actor_nip"),
                row.getString("actor_position"),
                row.getString("note"));
    }
}
