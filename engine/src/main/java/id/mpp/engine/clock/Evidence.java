package id.mpp.engine.clock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.journal.Milestone;
import id.mpp.engine.services.AtLimit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps why an application was granted by the clock alone, and computes it again for whoever doubts it. */
@Component
class Evidence {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Calendars calendars;

    Evidence(JdbcClient jdbc, ObjectMapper json, Calendars calendars) {
        this.jdbc = jdbc;
        this.json = json;
        this.calendars = calendars;
    }

    /** Refuses the whole step when the limit is not reached, whoever has set it off. */
    void keepIfDeemed(ClockRow row) {
        if (row.endedAt() == null || row.limit().atLimit() != AtLimit.AUTOMATIC) {
            return;
        }
        List<EvidenceRecord.Line> journal = journal(row.businessKey(), Integer.MAX_VALUE);
        int ending = ending(journal);
        if (ending >= 0 && find(row.businessKey()).isEmpty()) {
            EvidenceRecord evidence = EvidenceRecord.of(
                    row.businessKey(), row.service(), row.limit(), journal.subList(0, ending + 1), calendars.current());
            if (!evidence.isReached()) {
                throw new LimitNotReached(evidence);
            }
            insert(evidence);
        }
    }

    /** Place of the line that granted, if the first line that ends the clock does so. */
    private static int ending(List<EvidenceRecord.Line> journal) {
        for (int i = 0; i < journal.size(); i++) {
            String milestone = journal.get(i).milestone();
            if (LegalClock.ends(milestone)) {
                return milestone.equals(Milestone.DEEMED.text()) ? i : -1;
            }
        }
        return -1;
    }

    Optional<EvidenceRecord> find(String businessKey) {
        return jdbc.sql("select content from mpp.evidence where business_key = ?")
                .param(businessKey)
                .query(String.class)
                .optional()
                .map(this::read);
    }

    /** The same record out of today's journal and the calendar of that time. */
    EvidenceRecord again(EvidenceRecord evidence) {
        int last = evidence.journal().get(evidence.journal().size() - 1).sequence();
        return EvidenceRecord.of(
                evidence.businessKey(),
                evidence.service(),
                evidence.rule(),
                journal(evidence.businessKey(), last),
                calendars.version(evidence.calendarVersion()).orElseThrow());
    }

    private List<EvidenceRecord.Line> journal(String businessKey, int last) {
        return jdbc.sql("""
                        select sequence, milestone, at from mpp.journal where business_key = ? and sequence <= ?
                        order by sequence
                        """)
                .params(businessKey, last)
                .query((row, number) -> new EvidenceRecord.Line(
                        row.getInt("sequence"),
                        row.getString("milestone"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private void insert(EvidenceRecord evidence) {
        try {
            jdbc.sql("insert into mpp.evidence (business_key, content) values (?, ?::jsonb)")
                    .params(evidence.businessKey(), json.writeValueAsString(evidence))
                    .update();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private EvidenceRecord read(String text) {
        try {
            return json.readValue(text, EvidenceRecord.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database returned an unreadable evidence record", e);
        }
    }
}
