package id.mpp.engine.deputies;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Table {@code mpp.deputyship}; the clock of the database says what is in force, for all nodes alike. */
@Component
class DeputyshipTable {

    private static final int LOCK = 20_260_140;

    private static final String SELECT = """
            select id, officer, deputy, begins_at, least(ends_at, ended_at) as ends_at, services, ended_by
              from mpp.deputyship
            """;

    private static final String IN_FORCE = """
             begins_at <= clock_timestamp() and ends_at > clock_timestamp()
               and (ended_at is null or ended_at > clock_timestamp())
            """;

    private final JdbcClient jdbc;

    DeputyshipTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for a deputyship that is just being made; none is made before the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        jdbc.sql("select pg_advisory_xact_lock_shared(?)").param(LOCK).query().singleRow();
    }

    /** Waits for every step with a task that is just ending; none ends before the transaction does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
    }

    Instant now() {
        return jdbc.sql("select clock_timestamp()")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
    }

    /** By which this login stands in for others now. */
    List<Deputyship> lentTo(String deputy) {
        return jdbc.sql(SELECT + "where deputy = ? and" + IN_FORCE + "order by id")
                .param(deputy)
                .query(DeputyshipTable::deputyship)
                .list();
    }

    /** The same, and nobody ends one before the transaction does. */
    List<Deputyship> heldBy(String deputy) {
        return jdbc.sql(SELECT + "where deputy = ? and" + IN_FORCE + "order by id for share")
                .param(deputy)
                .query(DeputyshipTable::deputyship)
                .list();
    }

    /** All that are in force or to come. */
    List<Deputyship> open() {
        return jdbc.sql(SELECT + "where ends_at > clock_timestamp() and ended_at is null order by id")
                .query(DeputyshipTable::deputyship)
                .list();
    }

    /** The newest first. */
    List<Deputyship> all(int most) {
        return jdbc.sql(SELECT + "order by begins_at desc, id desc limit ?")
                .param(most)
                .query(DeputyshipTable::deputyship)
                .list();
    }

    /** Of which this login is one side, the newest first. */
    List<Deputyship> of(String login, int most) {
        return jdbc.sql(SELECT + "where officer = ? or deputy = ? order by begins_at desc, id desc limit ?")
                .params(login, login, most)
                .query(DeputyshipTable::deputyship)
                .list();
    }

    Optional<Deputyship> find(long id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(DeputyshipTable::deputyship)
                .optional();
    }

    /** Waits for every step that is just ending in its name; nobody ends it before the transaction does. */
    Optional<Deputyship> lock(long id) {
        return jdbc.sql(SELECT + "where id = ? for update")
                .param(id)
                .query(DeputyshipTable::deputyship)
                .optional();
    }

    long insert(String officer, String deputy, Instant from, Instant to, List<String> services, String by) {
        return jdbc.sql("""
                        insert into mpp.deputyship (officer, deputy, begins_at, ends_at, services, named_by)
                        values (?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(officer, deputy, Timestamp.from(from), Timestamp.from(to))
                .param(services == null ? null : services.toArray(String[]::new))
                .param(by)
                .query(Long.class)
                .single();
    }

    /** A second end changes nothing. */
    void end(long id, String by) {
        jdbc.sql("update mpp.deputyship set ended_by = ?, ended_at = clock_timestamp() where id = ?"
                        + " and ended_at is null and ends_at > clock_timestamp()")
                .params(by, id)
                .update();
    }

    /** One that is over and was not tidied up after; no other node gets it meanwhile. */
    Optional<Deputyship> untidied() {
        return jdbc.sql(SELECT + "where tidied_at is null and least(ends_at, ended_at) <= clock_timestamp()"
                        + " order by id limit 1 for update skip locked")
                .query(DeputyshipTable::deputyship)
                .optional();
    }

    void tidied(long id) {
        jdbc.sql("update mpp.deputyship set tidied_at = clock_timestamp() where id = ?")
                .param(id)
                .update();
    }

    private static Deputyship deputyship(ResultSet row, int number) throws SQLException {
        Array services = row.getArray("services");
        return new Deputyship(
                row.getLong("id"),
                row.getString("officer"),
                row.getString("deputy"),
                row.getTimestamp("begins_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                services == null ? null : List.of((String[]) services.getArray()),
                row.getString("ended_by"));
    }
}
