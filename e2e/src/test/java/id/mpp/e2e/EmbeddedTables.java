package id.mpp.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The tables of the demo's engine: lets days pass that no test can wait for. */
record EmbeddedTables(Path folder) {

    /** The legal limit of an application lies an hour back, as far as lists are concerned. */
    void letTheLimitPass(String key) {
        try (Connection connection = DriverManager.getConnection(url());
                PreparedStatement statement = connection.prepareStatement(
                        "update mpp.clock set deadline = now() - interval '1 hour' where business_key = ?")) {
            statement.setString(1, key);
            if (statement.executeUpdate() != 1) {
                throw new AssertionError(key + " has no clock");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The embedded server writes its port into its own file. */
    private String url() {
        try (var files = Files.walk(folder)) {
            Path file = files.filter(path -> path.endsWith("postmaster.pid"))
                    .findFirst()
                    .orElseThrow();
            return "jdbc:postgresql://localhost:" + Files.readAllLines(file).get(3) + "/postgres?user=postgres";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
