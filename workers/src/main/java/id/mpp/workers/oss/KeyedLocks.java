package id.mpp.workers.oss;

import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** One lock for each application, out of a fixed number, so that its reports never overtake each other. */
final class KeyedLocks {

    private final ReentrantLock[] locks =
            Stream.generate(ReentrantLock::new).limit(256).toArray(ReentrantLock[]::new);

    ReentrantLock of(String key) {
        return locks[Math.floorMod(key.hashCode(), locks.length)];
    }
}
