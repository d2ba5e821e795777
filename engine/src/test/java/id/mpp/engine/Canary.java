package id.mpp.engine;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;

/** Sings when the engine evaluates an expression that names it: {@code ${canary.sing()}}. */
@TestComponent("canary")
public class Canary {

    private final AtomicInteger songs = new AtomicInteger();

    /** Called by an expression only. */
    public String sing() {
        songs.incrementAndGet();
        return "petugas.dpmptsp";
    }

    /** How often an expression got through. */
    public int songs() {
        return songs.get();
    }
}
