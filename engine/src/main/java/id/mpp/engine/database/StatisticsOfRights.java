package id.mpp.engine.database;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
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

    private final CamundaTables tables;

    StatisticsOfRights(CamundaTables tables) {
        this.tables = tables;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        tables.add(NAME, "lists of tasks get slow when there are many", CREATE, "analyze act_ru_authorization");
    }
}
