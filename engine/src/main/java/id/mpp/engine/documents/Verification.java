package id.mpp.engine.documents;

import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.codes.PublicCode;
import id.mpp.engine.journal.Journal;
import id.mpp.engine.survey.SurveyLinks;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks a document up for whoever holds the paper. */
@Component
class Verification {

    private final IssuedDocuments documents;
    private final Journal journal;
    private final Calendars calendars;
    private final SurveyLinks surveys;

    Verification(IssuedDocuments documents, Journal journal, Calendars calendars, SurveyLinks surveys) {
        this.documents = documents;
        this.journal = journal;
        this.calendars = calendars;
        this.surveys = surveys;
    }

    /** As it stands at a moment, which is a day where the mall is. */
    Optional<Found> of(String typed, Instant at) {
        ZoneId zone = calendars.current().zone();
        ZonedDateTime now = at.atZone(zone);
        return PublicCode.read(typed)
                .flatMap(documents::stored)
                .map(document -> new Found(
                        document,
                        DocumentState.of(document, journal.of(document.businessKey()), zone, now.toLocalDate()),
                        now,
                        surveys.of(document.businessKey())));
    }

    /**
     * A document and how it stands at a moment.
     *
     * @param survey where its applicant says what he thinks of us; empty when he has, or may no longer
     */
    record Found(IssuedDocument document, DocumentState state, ZonedDateTime at, Optional<String> survey) {}
}
