package id.mpp.e2e;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A real PostgreSQL with a database, a user and a password, as an operator hands it over. */
final class OperatorsDatabase implements AutoCloseable {

    static final String USERNAME = "mpp";
    static final String PASSWORD = "sandi-basis-data";

    /** The administrator may come in freely, our user only with the password. */
    private static final String ACCESS = """
            host mpp mpp all scram-sha-256
            host all postgres all trust
            local all postgres trust
            """;

    private final EmbeddedPostgres postgres;

    private OperatorsDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static OperatorsDatabase start(Path folder) throws IOException, SQLException {
        Path access = Files.writeString(Files.createDirectories(folder).resolve("access.conf"), ACCESS);
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setServerConfig("hba_file", access.toString())
                .start();
        try (Connection administrator = postgres.getPostgresDatabase().getConnection();
                Statement statement = administrator.createStatement()) {
            statement.execute("create role mpp login password '" + PASSWORD + "'");
            statement.execute("create database mpp owner mpp");
        }
        return new OperatorsDatabase(postgres);
    }

    String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/mpp";
    }

    int count(String table) throws SQLException {
        try (Connection user = DriverManager.getConnection(url(), USERNAME, PASSWORD);
                Statement statement = user.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
