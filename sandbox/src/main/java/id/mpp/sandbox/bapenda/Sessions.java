package id.mpp.sandbox.bapenda;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** All sessions; they end by waiting too long, and when the tester wants it. */
@Component
class Sessions {

    static final String COOKIE = "BAPENDA_SESI";

    private static final int NEVER = Integer.MIN_VALUE;

    private final Map<String, Session> open = new ConcurrentHashMap<>();
    private final AtomicInteger pagesUntilEnd = new AtomicInteger(NEVER);
    private final BapendaSettings settings;
    private final Clock clock;

    Sessions(BapendaSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** A new session; logging in starts another one, as a good site does. */
    Session start(boolean isLoggedIn) {
        open.values().removeIf(this::isOver);
        Session session = new Session(isLoggedIn, clock.instant());
        open.put(session.id(), session);
        return session;
    }

    Optional<Session> find(String id) {
        Optional<Session> session = Optional.ofNullable(id).map(open::get).filter(found -> !isOver(found));
        session.ifPresent(found -> found.seen(clock.instant()));
        return session;
    }

    void end(Session session) {
        open.remove(session.id());
    }

    void endAll() {
        open.clear();
    }

    /** All sessions end once, when so many more result pages have been shown. */
    void endAllAfter(int pages) {
        pagesUntilEnd.set(pages);
    }

    void resultShown() {
        if (pagesUntilEnd.get() != NEVER && pagesUntilEnd.decrementAndGet() <= 0) {
            pagesUntilEnd.set(NEVER);
            endAll();
        }
    }

    private boolean isOver(Session session) {
        Instant end = session.lastSeen().plus(settings.sessionTimeout());
        return clock.instant().isAfter(end);
    }
}
