package id.mpp.sandbox.control;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

/** How often each agency was asked; never what. */
@Component
class Calls {

    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    void count(String agency) {
        counts.computeIfAbsent(agency, name -> new LongAdder()).increment();
    }

    long of(String agency) {
        return counts.getOrDefault(agency, new LongAdder()).sum();
    }
}
