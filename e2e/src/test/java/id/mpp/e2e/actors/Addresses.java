package id.mpp.e2e.actors;

import java.net.URI;

/** Where the three processes answer. */
public record Addresses(URI engine, URI workers, URI sandbox) {

    /** All on this machine. */
    public static Addresses onPorts(int engine, int workers, int sandbox) {
        return new Addresses(local(engine), local(workers), local(sandbox));
    }

    private static URI local(int port) {
        return URI.create("http://localhost:" + port);
    }
}
