package id.mpp.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Makes what has happened to one application lie further back: no test can wait for days. */
record TimeMachine(Path database) {

    void back(String key, Duration by) {
        try (Connection connection = DriverManager.getConnection(url());
                Statement asReplica = connection.createStatement();
                PreparedStatement move = connection.prepareStatement(
                        "update mpp.journal set at = at - make_interval(secs => ?) where business_key = ?")) {
            // The journal refuses every change; a replica's connection is not asked.
            asReplica.execute("set session_replication_role = replica");
            move.setLong(1, by.toSeconds());
            move.setString(2, key);
            move.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The embedded server writes its port into its own file. */
    private String url() {
        try {
            String port = Files.readAllLines(database.resolve("postmaster.pid")).get(3);
            return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
