package id.mpp.e2e;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Ports that nobody else on this machine uses, and that the system gives to nobody who opens a connection meanwhile. */
final class Ports {

    /** Several JVMs run journeys side by side; each has ports of its own. */
    private static final int EACH = 2_500;

    private static final int FIRST = 20_000 + (Integer.getInteger("mpp.fork", 1) - 1) * EACH;
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    static int free() {
        return ThreadLocalRandom.current()
                .ints(FIRST, FIRST + EACH)
                .filter(port -> isFree(port) && GIVEN.add(port))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
