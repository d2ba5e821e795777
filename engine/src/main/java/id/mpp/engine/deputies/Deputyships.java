package id.mpp.engine.deputies;

import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.security.CurrentLogin;
import id.mpp.engine.security.Groups;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Begins and ends deputyships. */
@Component
class Deputyships {

    private static final Logger LOG = LoggerFactory.getLogger(Deputyships.class);

    /** More than a page can show. */
    private static final int MOST = 200;

    private final DeputyshipTable table;
    private final DeputyshipRules rules;
    private final Lending lending;
    private final Calendars calendars;
    private final CurrentLogin login;

    Deputyships(
            DeputyshipTable table, DeputyshipRules rules, Lending lending, Calendars calendars, CurrentLogin login) {
        this.table = table;
        this.rules = rules;
        this.lending = lending;
        this.calendars = calendars;
        this.login = login;
    }

    /** Those that the caller is a side of; an administrator's are all. */
    List<Deputyship> seen() {
        return login.isIn(Groups.ADMIN) ? table.all(MOST) : table.of(login.id(), MOST);
    }

    /** Names a deputy. */
    @Transactional
    public Deputyship name(Nomination nomination) {
        table.close();
        String officer = nomination.officer() == null ? login.id() : nomination.officer();
        ZoneId zone = calendars.current().zone();
        Instant now = table.now();
        Instant from = nomination.begin(now, zone);
        rules.check(officer, nomination.deputy(), from, nomination.end(zone), nomination.scope(), now);
        long id =
                table.insert(officer, nomination.deputy(), from, nomination.end(zone), nomination.scope(), login.id());
        Deputyship named = table.find(id).orElseThrow();
        lending.begin(named);
        LOG.info("{} has named {} deputy of {} (deputyship {})", login.id(), nomination.deputy(), officer, id);
        return named;
    }

    /** Ends one before its time: either side may, and an administrator. */
    @Transactional
    public Deputyship end(long id) {
        Deputyship found = table.lock(id)
                .filter(this::mayEnd)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Perwakilan ini tidak ada atau bukan perwakilan Anda."));
        table.end(found.id(), login.id());
        LOG.info("{} has ended deputyship {}", login.id(), id);
        return table.find(id).orElseThrow();
    }

    /** Whether the caller may. */
    boolean mayEnd(Deputyship deputyship) {
        return login.isIn(Groups.ADMIN)
                || deputyship.officer().equals(login.id())
                || deputyship.deputy().equals(login.id());
    }
}
