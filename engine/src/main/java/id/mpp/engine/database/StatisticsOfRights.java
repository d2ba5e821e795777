package id.mpp.engine.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets the database count how often each right is given. Without that it takes one in two hundred for granted, and compares each task
 * with each right when an officer opens a list: minutes instead of moments in a big mall.
 */
@Component
class StatisticsOfRights implements ApplicationRunner {

    static final String NAME = "mpp.rights";

    /** What Camunda's lists of tasks ask for, as its bits: to read a task, and to read all tasks of a process. */
    private static final String CREATE =
            "create statistics if not exists " + NAME + " on (perms_ & 2), (perms_ & 64) from act_ru_authorization";

    private static final Logger LOG = LoggerFactory.getLogger(StatisticsOfRights.class);

    private final JdbcClient jdbc;

    StatisticsOfRights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Camunda's tables exist now, which they do not yet when our own are made. */
    @Override
    public void run(ApplicationArguments arguments) {
        try {
            jdbc.sql(CREATE).update();
            jdbc.sql("analyze act_ru_authorization").update();
        } catch (DataAccessException e) {
            LOG.warn(
                    "Statistics {} are not there, so that lists of tasks get slow when there are many: {}. Run as the owner of"
                            + " Camunda's tables: {}",
                    NAME,
                    e.getMostSpecificCause().getMessage(),
                    CREATE);
        }
    }
}
