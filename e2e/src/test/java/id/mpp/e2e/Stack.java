package id.mpp.e2e;

import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.Addresses;
import id.mpp.e2e.actors.Credentials;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Engine, workers and sandbox as three real processes with the demo's settings, all data in a folder of their own. */
final class Stack implements AutoCloseable {

    /** What is asked every ten minutes or looked at once a minute elsewhere. */
    private static final Map<String, String> EAGER = Map.of(
            "MPP_OSS_LIMITINTERVAL", "PT1S",
            "MPP_OSS_RECONCILIATION_INTERVAL", "PT1S",
            "MPP_OSS_RECONCILIATION_PAUSE", "PT0.02S",
            "MPP_FINTECH_POLL", "PT4S",
            "MPP_FINTECH_SWEEP", "PT1S");

    private final Path folder;
    private final Addresses addresses;
    private final Server engine;
    private final Server workers;
    private final Server sandbox;

    private Stack(Path folder, Path services, Path forms, Addresses addresses, Map<String, String> moreForWorkers) {
        this.folder = folder;
        this.addresses = addresses;
        int enginePort = addresses.engine().getPort();
        int workersPort = addresses.workers().getPort();
        int sandboxPort = addresses.sandbox().getPort();
        engine = new Server("engine", addresses.engine(), 768, folder, engineSettings(enginePort, services, forms));
        workers = new Server("workers", addresses.workers(), 384, folder, workersSettings(workersPort, moreForWorkers));
        sandbox = new Server("sandbox", addresses.sandbox(), 256, folder, sandboxSettings(sandboxPort));
    }

    static Stack start() {
        return start(addresses -> Map.of());
    }

    /** With more settings for the workers, which win over those here. */
    static Stack start(Function<Addresses, Map<String, String>> moreForWorkers) {
        return start(Checkout.root().resolve("processes"), moreForWorkers);
    }

    /** The same with services of its own. */
    static Stack start(Path services, Function<Addresses, Map<String, String>> moreForWorkers) {
        return start(services, Checkout.root().resolve("forms"), moreForWorkers);
    }

    /** The same with forms of its own, too. */
    static Stack start(Path services, Path forms, Function<Addresses, Map<String, String>> moreForWorkers) {
        Path folder = Checkout.fresh("stack");
        Addresses addresses = Addresses.onPorts(Ports.free(), Ports.free(), Ports.free());
        Stack stack = new Stack(folder, services, forms, addresses, moreForWorkers.apply(addresses));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        try {
            stack.startAll();
            return stack;
        } catch (RuntimeException | Error e) {
            stack.close();
            throw new IllegalStateException("The stack did not start\n" + stack.tails(), e);
        }
    }

    private void startAll() {
        servers().forEach(Server::start);
        servers().forEach(Server::awaitReady);
    }

    private static Map<String, String> engineSettings(int port, Path services, Path forms) {
        return Map.of(
                "SPRING_PROFILES_ACTIVE", "demo",
                "MPP_ENGINE_PORT", String.valueOf(port),
                "MPP_SERVICES_PROCESSESDIR", services.toString(),
                "MPP_SERVICES_FORMSDIR", forms.toString());
    }

    private Map<String, String> workersSettings(int port, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(workersSettings(port));
        settings.putAll(EAGER);
        settings.putAll(more);
        return settings;
    }

    private Map<String, String> workersSettings(int port) {
        return Map.of(
                "SPRING_PROFILES_ACTIVE",
                "demo",
                "MPP_WORKERS_PORT",
                String.valueOf(port),
                "MPP_ENGINE_BASEURL",
                addresses.engine().toString(),
                "MPP_SANDBOXURL",
                addresses.sandbox().toString(),
                // short pauses: a test need not wait for minutes until an incident is reached or OSS is tried again
                "MPP_WORKERS_RETRY_STANDARD",
                "PT1S,PT1S,PT2S,PT2S",
                // the engine wakes a waiting request for new work only, not for work that may be retried
                "MPP_WORKERS_LONGPOLL",
                "PT2S",
                "MPP_WORKERS_RETRY_PATIENT",
                "PT1S" + ",PT2S".repeat(30),
                "MPP_OSS_REPORTMAXPAUSE",
                "PT2S");
    }

    private Map<String, String> sandboxSettings(int port) {
        return Map.of(
                "MPP_SANDBOX_PORT", String.valueOf(port),
                "MPP_SANDBOX_PERSONASDIR",
                        Checkout.root().resolve("sandbox/personas").toString(),
                "MPP_SANDBOX_RECEIVERURL", addresses.workers() + "/oss");
    }

    Addresses addresses() {
        return addresses;
    }

    Actors actors() {
        return new Actors(addresses, Credentials.DEMO);
    }

    Server engine() {
        return engine;
    }

    Server workers() {
        return workers;
    }

    /** The engine's embedded database, for what time alone would bring about. */
    EmbeddedTables tables() {
        return new EmbeddedTables(folder);
    }

    /** The last lines of each log. */
    String tails() {
        return String.join("\n", servers().stream().map(Server::tail).toList());
    }

    /** Everything the three have logged. */
    String output() {
        return String.join("\n", servers().stream().map(Server::output).toList());
    }

    private List<Server> servers() {
        return List.of(engine, sandbox, workers);
    }

    @Override
    public void close() {
        List.of(workers, sandbox, engine).forEach(Server::stop);
    }
}
