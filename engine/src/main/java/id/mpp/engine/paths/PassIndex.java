package id.mpp.engine.paths;

import id.mpp.engine.database.CamundaTables;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Keeps what {@link StepTimes} reads of the engine's history close together. Without it the database collects the passes of a service from
 * all over its largest table, most of which are not asked for.
 */
@Component
class PassIndex implements ApplicationRunner {

    static final String NAME = "mpp_passes";

    /** Steps in which a token can stay; what begins, ends or forks takes no time. */
    static final String STEPS = """
            act_type_ in ('task', 'userTask', 'serviceTask', 'sendTask', 'receiveTask', 'manualTask', 'businessRuleTask',
                          'scriptTask', 'callActivity', 'eventBasedGateway', 'intermediateTimer', 'intermediateMessageCatch',
                          'intermediateSignalCatch', 'intermediateConditional')""";

    private static final String CREATE = "create index if not exists " + NAME
            + " on act_hi_actinst (proc_def_id_, act_id_, proc_inst_id_) include (start_time_, end_time_) where "
            + STEPS;

    /** An index is read without its table only where the table has been swept; a fifth of it, as usual, is half a year. */
    private static final String SWEEP = "alter table act_hi_actinst set"
            + " (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02)";

    private final CamundaTables tables;

    PassIndex(CamundaTables tables) {
        this.tables = tables;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        tables.add(NAME, "times per step get slow when there are many cases", CREATE, SWEEP);
    }
}
