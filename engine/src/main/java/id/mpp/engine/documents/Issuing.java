package id.mpp.engine.documents;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.codes.PublicCode;
import id.mpp.engine.journal.Entry;
import id.mpp.engine.journal.Journal;
import id.mpp.engine.journal.UnknownApplicationException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a document its number and freezes what stands in it, both or neither. */
@Component
class Issuing {

    private final JdbcClient jdbc;
    private final IssuedDocuments documents;
    private final NumberSeries series;
    private final Journal journal;
    private final Calendars calendars;
    private final DocumentSettings settings;

    Issuing(
            JdbcClient jdbc,
            IssuedDocuments documents,
            NumberSeries series,
            Journal journal,
            Calendars calendars,
            DocumentSettings settings) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.series = series;
        this.journal = journal;
        this.calendars = calendars;
        this.settings = settings;
    }

    /** The document of that kind; the second time it is asked for it is the same one. */
    @Transactional
    public IssuedDocument reserve(String businessKey, Order order) {
        lock(businessKey);
        return documents.find(businessKey, order.kind()).orElseGet(() -> reserveNew(businessKey, order));
    }

    /** Steps of one case wait for each other, so that nothing is written twice or past a line of the journal. */
    private void lock(String businessKey) {
        jdbc.sql("select 1 from mpp.application where business_key = ? for update")
                .param(businessKey)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new UnknownApplicationException(businessKey));
    }

    private IssuedDocument reserveNew(String businessKey, Order order) {
        DocumentKind kind = DocumentKind.of(order.service(), order.kind());
        ZoneId zone = calendars.current().zone();
        LocalDate today = LocalDate.now(zone);
        LocalDate validUntil = order.validUntil(today);
        List<Entry> lines = journal.of(businessKey);
        String code = PublicCode.random();
        FrozenContent content = new FrozenContent(order, Decision.of(lines, zone));
        int sequence = series.next(kind.series(), today.getYear());
        String number = kind.number().write(sequence, today);
        JsonNode frozen = content.write(kind, number, today, validUntil, settings.verificationUrl(code));
        IssuedDocument document = new IssuedDocument(
                businessKey, order.kind(), number, code, today, validUntil, lines.size(), frozen, null);
        documents.insert(document, kind.series(), sequence);
        return document;
    }
}
