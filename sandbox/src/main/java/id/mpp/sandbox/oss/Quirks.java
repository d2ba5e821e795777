package id.mpp.sandbox.oss;

import id.mpp.sandbox.control.Resettable;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The odd habits OSS has at the moment. */
@Component
class Quirks implements Resettable {

    private final Set<Quirk> present = ConcurrentHashMap.newKeySet();

    boolean has(Quirk quirk) {
        return present.contains(quirk);
    }

    void set(Quirk quirk, boolean on) {
        if (on) {
            present.add(quirk);
        } else {
            present.remove(quirk);
        }
    }

    /** Whether it was there; from now on it is not. */
    boolean end(Quirk quirk) {
        return present.remove(quirk);
    }

    @Override
    public void reset() {
        present.clear();
    }
}
