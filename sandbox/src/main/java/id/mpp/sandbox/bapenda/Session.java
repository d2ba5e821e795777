package id.mpp.sandbox.bapenda;

import java.time.Instant;
import java.util.UUID;

/** One visitor: what the server remembers between two clicks, also what he searched last. */
final class Session {

    private final String id = UUID.randomUUID().toString();
    private final String token = UUID.randomUUID().toString();
    private final boolean isLoggedIn;
    private volatile Instant lastSeen;
    private volatile String search;

    Session(boolean isLoggedIn, Instant now) {
        this.isLoggedIn = isLoggedIn;
        this.lastSeen = now;
    }

    String id() {
        return id;
    }

    /** The hidden value that each form of this session carries. */
    String token() {
        return token;
    }

    boolean isLoggedIn() {
        return isLoggedIn;
    }

    Instant lastSeen() {
        return lastSeen;
    }

    void seen(Instant now) {
        lastSeen = now;
    }

    /** The NPWPD searched last; null before the first search. */
    String search() {
        return search;
    }

    void searched(String npwpd) {
        search = npwpd;
    }
}
