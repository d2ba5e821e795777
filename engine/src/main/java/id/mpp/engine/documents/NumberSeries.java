package id.mpp.engine.documents;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Table {@code mpp.number_series}: 1, 2, 3 ... of each series and year. */
@Component
class NumberSeries {

    private final JdbcClient jdbc;

    NumberSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next one. The next caller waits until this transaction has ended, and gets the same number when it failed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(String series, int year) {
        return jdbc.sql("""
                        insert into mpp.number_series (series, year, last) values (?, ?, 1)
                        on conflict (series, year) do update set last = number_series.last + 1
                        returning last
                        """).params(series, year).query(Integer.class).single();
    }
}
