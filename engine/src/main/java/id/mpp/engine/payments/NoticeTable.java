package id.mpp.engine.payments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code mpp.payment_notice}. */
@Component
class NoticeTable {

    static final int AT_ONCE = 100;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    NoticeTable(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Inserts it; false when the partner has used that number on that day or this signature at all. */
    boolean insert(Notice notice) {
        return jdbc.sql("""
                        insert into mpp.payment_notice (day, external_id, channel, bill, fingerprint, seal, content)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb) on conflict do nothing
                        """)
                        .params(
                                notice.day(),
                                notice.externalId(),
                                notice.channel().text(),
                                notice.bill(),
                                notice.fingerprint(),
                                notice.seal(),
                                notice.content().toString())
                        .update()
                == 1;
    }

    /**
     * Numbers of bills in force of which news waits to be told: some after that number, by number.
     *
     * @param number from the last call; empty to begin, and to begin anew after a call that brought fewer than it may
     */
    List<String> billsWithNewsAfter(String number) {
        return jdbc.sql("""
                        select b.number from mpp.bill b where b.state in ('ordered', 'open') and b.number > ? and exists
                            (select 1 from mpp.payment_notice n where n.bill = b.number and n.answered_at is null)
                        order by b.number limit ?
                        """).params(number, AT_ONCE).query(String.class).list();
    }

    /** Notices nobody waits for: their bill has ended, or has not become known within that many seconds. */
    List<Unanswered> unanswered(long patience) {
        return jdbc.sql("""
                        select n.id, n.channel, n.bill, n.content from mpp.payment_notice n left join mpp.bill b on b.number = n.bill
                        where n.answered_at is null and (b.state in ('paid', 'cancelled')
                            or b.number is null and n.received_at < clock_timestamp() - make_interval(secs => ?))
                        order by n.id limit ?
                        """).params(patience, AT_ONCE).query(this::row).list();
    }

    void answered(long id) {
        jdbc.sql("update mpp.payment_notice set answered_at = clock_timestamp() where id = ? and answered_at is null")
                .param(id)
                .update();
    }

    void answered(String bill) {
        jdbc.sql("update mpp.payment_notice set answered_at = clock_timestamp() where bill = ? and answered_at is null")
                .param(bill)
                .update();
    }

    private Unanswered row(ResultSet row, int number) throws SQLException {
        try {
            return new Unanswered(
                    row.getLong("id"),
                    Channel.of(row.getString("channel")),
                    row.getString("bill"),
                    json.readTree(row.getString("content")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database returned unreadable JSON", e);
        }
    }

    /** A notice for which the partner has to be asked. */
    record Unanswered(long id, Channel channel, String bill, JsonNode content) {}
}
