package id.mpp.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

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

    /** All that has happened to an application lies further back. */
    void letTimePass(String key, Duration by) {
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

    /** The tables of the engine and of ours that hold this text, also inside of what is binary. */
    List<String> with(String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        try (Connection connection = DriverManager.getConnection(url())) {
            List<String> found = new ArrayList<>();
            for (String table : all(connection)) {
                String question = "select count(*) from " + table + " t where t::text like ? or t::text like ?";
                try (PreparedStatement statement = connection.prepareStatement(question)) {
                    statement.setString(1, "%" + text + "%");
                    statement.setString(2, "%" + hex + "%");
                    ResultSet rows = statement.executeQuery();
                    if (rows.next() && rows.getLong(1) > 0) {
                        found.add(table);
                    }
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> all(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                select table_schema || '.' || table_name from information_schema.tables
                where table_schema in ('public', 'mpp') and table_type = 'BASE TABLE'
                """);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
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
