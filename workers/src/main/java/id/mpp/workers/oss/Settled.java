package id.mpp.workers.oss;

import java.util.LinkedHashSet;
import java.util.Set;

/** Applications of which no attempt is in doubt; the longest unused are forgotten, for doubt costs one question only. */
final class Settled {

    private final int most;
    private final Set<String> keys = new LinkedHashSet<>();

    Settled(int most) {
        this.most = most;
    }

    synchronized void add(String key) {
        keys.add(key);
        if (keys.size() > most) {
            keys.remove(keys.iterator().next());
        }
    }

    /** Whether it was there. */
    synchronized boolean remove(String key) {
        return keys.remove(key);
    }
}
