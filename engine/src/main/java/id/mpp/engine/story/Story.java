package id.mpp.engine.story;

import id.mpp.engine.clock.ClockView;
import id.mpp.engine.documents.CaseDocuments.CaseDocument;
import id.mpp.engine.payments.BillsOfCase;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * One application from its receipt until now.
 *
 * @param service folder name; null when the item is only noted
 * @param title what people call the service
 * @param zone of the MPP: in it people read every moment
 * @param clock how it stands now; null when the service has no limit
 * @param bills the newest first
 * @param events in order
 * @param documents licences and letters that have been issued
 */
record Story(
        String businessKey,
        String service,
        String title,
        Instant receivedAt,
        ZoneId zone,
        ClockView clock,
        List<BillsOfCase.Shown> bills,
        List<Event> events,
        List<CaseDocument> documents) {}
