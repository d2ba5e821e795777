package id.mpp.engine.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.mpp.engine.EngineTest;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The embedded PostgreSQL is as trustworthy as any other. */
@EngineTest
class EmbeddedDatabaseTest {

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    EmbeddedDatabaseTest(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void whatIsCommittedSurvivesACrash(String setting) {
        assertThat(jdbc.sql("show " + setting).query(String.class).single()).isEqualTo("on");
    }

    @Test
    void aPoolStandsInFrontAndListensToItsSettings() {
        assertThat(dataSource)
                .isInstanceOfSatisfying(
                        HikariDataSource.class,
                        pool -> assertThat(pool.getMaximumPoolSize()).isEqualTo(12));
    }

    @Test
    void nobodyElseOnTheNetworkReachesIt() {
        assertThat(jdbc.sql("show listen_addresses").query(String.class).single())
                .isEqualTo("localhost");
    }
}
