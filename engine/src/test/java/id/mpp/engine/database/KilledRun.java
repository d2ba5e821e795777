package id.mpp.engine.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;

/** A process of its own that starts the embedded database, commits a row and dies as if killed with {@code -9}. */
class KilledRun {

    /** Exit code that shells show for a process killed with {@code -9}. */
    static final int KILLED = 137;

    public static void main(String[] arguments) throws Exception {
        var postgres = new EmbeddedDatabase().embeddedPostgres(new DatabaseProperties(true, Path.of(arguments[0])));
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept as select 42 as answer");
        }
        Runtime.getRuntime().halt(KILLED);
    }
}
