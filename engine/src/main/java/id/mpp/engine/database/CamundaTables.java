package id.mpp.engine.database;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Adds to Camunda's tables what the database needs to answer fast, once they exist: they do not yet when our own are made. What is added
 * is no column and no row, so that Camunda's own updates do not meet it.
 */
@Component
public class CamundaTables {

    private static final Logger LOG = LoggerFactory.getLogger(CamundaTables.class);

    private final JdbcClient jdbc;

    CamundaTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds it at each start; a database that refuses, because its role does not own the tables, costs a warning and no start.
     *
     * @param name of what is added
     * @param without what happens when it is not there
     * @param statements that may be repeated
     */
    public void add(String name, String without, String... statements) {
        try {
            List.of(statements).forEach(statement -> jdbc.sql(statement).update());
        } catch (DataAccessException e) {
            LOG.warn(
                    "{} is not in the database, so that {}: {}. Run as the owner of Camunda's tables: {}",
                    name,
                    without,
                    e.getMostSpecificCause().getMessage(),
                    String.join("; ", statements));
        }
    }
}
