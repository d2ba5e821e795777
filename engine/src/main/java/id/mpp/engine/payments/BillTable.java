package id.mpp.engine.payments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code mpp.bill}. */
@Component
class BillTable {

    private static final String SELECT = """
            select b.*, (select p.paid_at from mpp.payment p where p.bill = b.number and p.outcome = 'accepted') as paid_at
            from mpp.bill b
            """;

    private final JdbcClient jdbc;

    BillTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long nextNumber() {
        return jdbc.sql("select nextval('mpp.bill_number')").query(Long.class).single();
    }

    /** Inserts it; false when the case has another bill of this kind in force. */
    boolean insert(Bill bill) {
        return jdbc.sql("""
                        insert into mpp.bill (number, process, message, business_key, kind, amount, ordered_at, pay_until, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                        .params(
                                bill.number(),
                                bill.process(),
                                bill.message(),
                                bill.businessKey(),
                                bill.kind(),
                                bill.amount(),
                                Timestamp.from(bill.orderedAt()),
                                Timestamp.from(bill.payUntil()),
                                bill.state().text())
                        .update()
                == 1;
    }

    Optional<Bill> find(String number) {
        return jdbc.sql(SELECT + "where b.number = ?")
                .param(number)
                .query(BillTable::bill)
                .optional();
    }

    /** The same, and nobody else may settle, open or cancel it until the transaction ends. */
    Optional<Bill> lock(String number) {
        jdbc.sql("select 1 from mpp.bill where number = ? for update")
                .param(number)
                .query()
                .listOfRows();
        return find(number); // a statement of its own, so that it sees what the one before us has committed
    }

    /** The bill of a process that is not cancelled. */
    Optional<Bill> of(String process) {
        return jdbc.sql(SELECT + "where b.process = ? and b.state <> 'cancelled'")
                .param(process)
                .query(BillTable::bill)
                .optional();
    }

    /** The newest first. */
    List<Bill> ofCase(String businessKey) {
        return jdbc.sql(SELECT + "where b.business_key = ? order by b.ordered_at desc")
                .param(businessKey)
                .query(BillTable::bill)
                .list();
    }

    /** All that may still be paid. */
    List<Bill> inForce() {
        return jdbc.sql(SELECT + "where b.state in ('ordered', 'open') order by b.number")
                .query(BillTable::bill)
                .list();
    }

    /** All that may still be paid or have ended since then. */
    List<Bill> inForceOrEndedSince(Instant since) {
        return jdbc.sql(SELECT + "where b.ended_at is null or b.ended_at >= ? order by b.number")
                .param(Timestamp.from(since))
                .query(BillTable::bill)
                .list();
    }

    void open(String number, BillCodes codes) {
        jdbc.sql("""
                        update mpp.bill set state = 'open', qr_reference = ?, qr = ?, va_number = ? where number = ?
                        """)
                .params(codes.qrReference(), codes.qr(), codes.vaNumber(), number)
                .update();
    }

    void end(String number, BillState state) {
        jdbc.sql("update mpp.bill set state = ?, ended_at = clock_timestamp() where number = ?")
                .params(state.text(), number)
                .update();
    }

    private static Bill bill(ResultSet row, int number) throws SQLException {
        Timestamp paidAt = row.getTimestamp("paid_at");
        return new Bill(
                row.getString("number"),
                row.getString("process"),
                row.getString("message"),
                row.getString("business_key"),
                row.getString("kind"),
                row.getBigDecimal("amount"),
                row.getTimestamp("ordered_at").toInstant(),
                row.getTimestamp("pay_until").toInstant(),
                BillState.of(row.getString("state")),
                row.getString("qr_reference"),
                row.getString("qr"),
                row.getString("va_number"),
                paidAt == null ? null : paidAt.toInstant());
    }
}
