package id.mpp.e2e;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fills the database with years of work: copies of cases that have really run, row by row in all tables in which an officer or a
 * manager reads, each copy some days older. Timers, messages and external tasks are left out, so that nothing happens to a copy.
 */
final class CaseCopies {

    private static final String PROCESSES = "select id_ from act_hi_procinst where root_proc_inst_id_ in"
            + " (select root_proc_inst_id_ from act_hi_procinst where business_key_ = '%1$s')";
    private static final String OF_PROCESS = "proc_inst_id_ in (" + PROCESSES + ")";
    private static final String OF_APPLICATION = "business_key = '%1$s'";

    /** Which rows of a table belong to a case, by its number. */
    private static final Map<String, String> ROWS = rows();

    /** What is an identifier of the case or of something in it; all others are of the service and stay. */
    private static final Set<String> IDENTIFIERS = Set.of(
            "id_",
            "proc_inst_id_",
            "root_proc_inst_id_",
            "super_process_instance_id_",
            "parent_id_",
            "super_exec_",
            "execution_id_",
            "act_inst_id_",
            "parent_act_inst_id_",
            "call_proc_inst_id_",
            "task_id_",
            "resource_id_",
            "var_scope_",
            "var_inst_id_",
            "bytearray_id_",
            "operation_id_");

    private final Connection connection;

    CaseCopies(Connection connection) {
        this.connection = connection;
    }

    private static Map<String, String> rows() {
        String contents = "id_ in (select bytearray_id_ from act_ru_variable where " + OF_PROCESS
                + " union select bytearray_id_ from act_hi_varinst where " + OF_PROCESS + ")";
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("public.act_ge_bytearray", contents);
        for (String table : List.of("act_ru_execution", "act_ru_task", "act_ru_variable")) {
            rows.put("public." + table, OF_PROCESS);
        }
        String tasks = " in (select id_ from act_ru_task where " + OF_PROCESS + ")";
        rows.put("public.act_ru_identitylink", "task_id_" + tasks);
        rows.put("public.act_ru_authorization", "resource_id_" + tasks);
        for (String table : List.of("procinst", "actinst", "taskinst", "varinst", "detail", "op_log", "identitylink")) {
            rows.put("public.act_hi_" + table, table.equals("identitylink") ? "root_" + OF_PROCESS : OF_PROCESS);
        }
        for (String table : List.of("application", "document", "journal", "clock", "case_figures")) {
            rows.put("mpp." + table, OF_APPLICATION);
        }
        return rows;
    }

    /**
     * Makes copies of a case, each by one more day older than the one before, but never more than so many.
     *
     * @param spread days
     */
    void add(String key, int copies, int spread) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Only as a replica: the journal refuses who is not, and references hold because whole cases are copied.
            statement.execute("set session_replication_role = replica");
            for (Map.Entry<String, String> table : ROWS.entrySet()) {
                statement.execute(sql(table.getKey(), table.getValue().formatted(key), copies, spread));
            }
        }
    }

    /** Every fifth ended application has said what it thinks. */
    void addAnswers() throws SQLException {
        String marks = "1 + n % 4, 2 + n % 3, 4, 3, 4, 3, 4, 3, 4";
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into mpp.survey_answer (service, answered_on, channel, u1, u2, u3, u4, u5, u6, u7, u8, u9)"
                            + " select service, cast(ended_at as date), 'online', " + marks
                            + " from (select f.*, row_number() over () n from mpp.case_figures f where ended_at is not null) f"
                            + " where n % 5 = 0");
        }
    }

    /** Tells the database how much there is now, as it would find out by itself at night. */
    void settle() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    private String sql(String table, String condition, int copies, int spread) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        try (ResultSet columns =
                connection.getMetaData().getColumns(null, table.split("\\.")[0], table.split("\\.")[1], null)) {
            while (columns.next()) {
                if (columns.getString("IS_AUTOINCREMENT").equals("NO")
                        && columns.getString("IS_GENERATEDCOLUMN").equals("NO")) {
                    String name = columns.getString("COLUMN_NAME");
                    names.add(name);
                    values.add(value(name, columns.getString("TYPE_NAME"), spread));
                }
            }
        }
        return "insert into %s (%s) select %s from %s c cross join generate_series(1, %d) n where %s"
                .formatted(table, String.join(", ", names), String.join(", ", values), table, copies, condition);
    }

    private static String value(String name, String type, int spread) {
        if (name.equals("next_alarm_at") || name.equals("next_alarm")) {
            return "null";
        }
        if (name.equals("business_key_") || name.equals("business_key")) {
            return "c." + name + " || '-' || n";
        }
        if (IDENTIFIERS.contains(name)) {
            return "md5(c." + name + " || '-' || n)";
        }
        return type.startsWith("timestamp")
                ? "c.%s - (n %% %d) * interval '1 day'".formatted(name, spread)
                : "c." + name;
    }
}
