package id.mpp.engine.story;

import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.clock.ClockView;
import id.mpp.engine.clock.Clocks;
import id.mpp.engine.clock.Granted;
import id.mpp.engine.clock.Segment;
import id.mpp.engine.documents.CaseDocuments;
import id.mpp.engine.journal.Entry;
import id.mpp.engine.journal.Journal;
import id.mpp.engine.journal.Milestone;
import id.mpp.engine.journal.Told;
import id.mpp.engine.journal.UnknownApplicationException;
import id.mpp.engine.migration.Migrations;
import id.mpp.engine.migration.Migrations.Migrated;
import id.mpp.engine.payments.BillsOfCase;
import id.mpp.engine.services.ServiceCatalogue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together what journal, clock, bills, outbox and evidence know of one application. */
@Component
class Stories {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clocks clocks;
    private final Calendars calendars;
    private final ServiceCatalogue services;
    private final Migrations migrations;
    private final BillsOfCase bills;
    private final CaseDocuments documents;

    Stories(
            JdbcClient jdbc,
            Journal journal,
            Clocks clocks,
            Calendars calendars,
            ServiceCatalogue services,
            Migrations migrations,
            BillsOfCase bills,
            CaseDocuments documents) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clocks = clocks;
        this.calendars = calendars;
        this.services = services;
        this.migrations = migrations;
        this.bills = bills;
        this.documents = documents;
    }

    /** Tells it. */
    Story of(String businessKey) {
        ClockView clock = clocks.of(businessKey).orElse(null);
        List<Event> events = events(businessKey, clock == null ? List.of() : clock.segments());
        return jdbc.sql("select service, received_at from mpp.application where business_key = ?")
                .param(businessKey)
                .query((row, number) -> new Story(
                        businessKey,
                        row.getString("service"),
                        services.title(row.getString("service")),
                        row.getTimestamp("received_at").toInstant(),
                        calendars.current().zone(),
                        clock,
                        bills.of(businessKey),
                        events,
                        documents.of(businessKey)))
                .optional()
                .orElseThrow(() -> new UnknownApplicationException(businessKey));
    }

    /** A stretch of the clock follows the line that began it, and the evidence the line that granted. */
    private List<Event> events(String businessKey, List<Segment> segments) {
        Map<Long, Told> told = journal.told(businessKey);
        Granted evidence = clocks.granted(businessKey).orElse(null);
        List<Event> events = new ArrayList<>();
        Deque<Migrated> migrated = new ArrayDeque<>(migrations.of(businessKey));
        for (Entry entry : journal.of(businessKey)) {
            while (!migrated.isEmpty() && migrated.peek().at().isBefore(entry.at())) {
                events.add(Event.of(migrated.poll()));
            }
            events.add(Event.of(entry, told.get(entry.id())));
            segments.stream()
                    .filter(segment -> isBegunBy(segment, entry))
                    .map(Event::of)
                    .forEach(events::add);
            if (evidence != null && entry.milestone().equals(Milestone.DEEMED.text())) {
                events.add(Event.of(evidence));
            }
        }
        migrated.stream().map(Event::of).forEach(events::add);
        return events;
    }

    private static boolean isBegunBy(Segment segment, Entry entry) {
        return segment.from().equals(entry.at()) && segment.because().equals(entry.milestone());
    }
}
