package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.Addresses;
import id.mpp.e2e.actors.Filing;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The start as an operator does it: no demo profile, a PostgreSQL of his own, secrets of his own. */
@Journey
class ProductionStartIT {

    private final Stack stack;
    private final int enginePort = Ports.free();
    private final int workersPort = Ports.free();
    private final Path folder = Checkout.fresh("production");

    /** Only its sandbox plays along here, as the OSS and the agencies of the outside world. */
    ProductionStartIT(Stack stack) {
        this.stack = stack;
    }

    @Test
    void anOperatorsSettingsCarryAnApplicationToItsLicence() throws IOException, SQLException {
        Addresses addresses = Addresses.onPorts(
                enginePort, workersPort, stack.addresses().sandbox().getPort());
        OperatorsSettings settings = new OperatorsSettings(addresses);
        try (OperatorsDatabase database = OperatorsDatabase.start(folder.resolve("postgres"))) {
            Server engine = new Server("engine", addresses.engine(), 768, folder, settings.ofEngine(database));
            Server workers = new Server("workers", addresses.workers(), 384, folder, settings.ofWorkers());
            try {
                engine.start();
                workers.start();
                engine.awaitReady();
                workers.awaitReady();
                assertThatALicenceIsIssued(new Actors(addresses, OperatorsSettings.CREDENTIALS));
                assertThat(database.count("mpp.application")).isEqualTo(1);
            } finally {
                workers.stop();
                engine.stop();
            }
        }
    }

    private static void assertThatALicenceIsIssued(Actors actors) {
        Filing filing = Filing.pharmacy();
        actors.oss().send(filing);
        actors.officers().bringFromFilesToApproval(filing.key());
        await("licence of " + filing.key())
                .untilAsserted(
                        () -> assertThat(actors.oss().licences(filing.key())).hasSize(1));
        assertThat(actors.oss().statusCodes(filing.key())).containsExactly("20", "10", "40", "45", "50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"engine", "workers"})
    void aStartWithoutSettingsFailsAndNamesEachOfThem(String module) {
        Addresses nowhere = Addresses.onPorts(Ports.free(), Ports.free(), Ports.free());
        Server server = new Server(module, nowhere.engine(), 256, folder.resolve("nothing"), Map.of());

        int code = server.start().awaitEnd();

        assertThat(code).isNotZero();
        assertThat(server.output()).contains(missing(module)).doesNotContain("Exception:");
    }

    private static List<String> missing(String module) {
        return "engine".equals(module) ? OperatorsSettings.NEEDED_BY_ENGINE : OperatorsSettings.NEEDED_BY_WORKERS;
    }
}
