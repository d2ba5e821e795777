package id.mpp.engine.payments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code mpp.payment}. */
@Component
class PaymentTable {

    private final JdbcClient jdbc;

    PaymentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Inserts it; empty when this payment is known already, also by somebody who has not committed yet. */
    Optional<Long> insert(Money money, MoneyOutcome outcome) {
        return jdbc.sql("""
                        insert into mpp.payment (channel, reference, bill, amount, paid_at, outcome)
                        values (?, ?, ?, ?, ?, ?) on conflict (channel, reference) do nothing returning id
                        """)
                .params(
                        money.channel().text(),
                        money.reference(),
                        money.bill(),
                        money.amount(),
                        Timestamp.from(money.paidAt()),
                        outcome.text())
                .query(Long.class)
                .optional();
    }

    Optional<Payment> find(Channel channel, String reference) {
        return jdbc.sql("select * from mpp.payment where channel = ? and reference = ?")
                .params(channel.text(), reference)
                .query(PaymentTable::payment)
                .optional();
    }

    /** The payment by which a bill is paid, unless it was doubted before. */
    Optional<Payment> doubt(String bill) {
        return jdbc.sql("""
                        update mpp.payment set doubted_at = clock_timestamp()
                        where bill = ? and outcome = 'accepted' and doubted_at is null returning *
                        """).param(bill).query(PaymentTable::payment).optional();
    }

    /** Keeps what a person decided; false when there is no such payment. The first decision stands. */
    boolean decide(long id, Decision decision) {
        return jdbc.sql("""
                        update mpp.payment set decision = coalesce(decision, ?), note = coalesce(note, ?),
                               decided_at = coalesce(decided_at, clock_timestamp()) where id = ?
                        """)
                        .params(decision.decision().text(), decision.note(), id)
                        .update()
                == 1;
    }

    private static Payment payment(ResultSet row, int number) throws SQLException {
        return new Payment(
                row.getLong("id"),
                new Money(
                        Channel.of(row.getString("channel")),
                        row.getString("reference"),
                        row.getString("bill"),
                        row.getBigDecimal("amount"),
                        row.getTimestamp("paid_at").toInstant()),
                MoneyOutcome.of(row.getString("outcome")));
    }

    /** Row of the table. */
    record Payment(long id, Money money, MoneyOutcome outcome) {}
}
