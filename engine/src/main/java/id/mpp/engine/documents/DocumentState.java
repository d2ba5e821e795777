package id.mpp.engine.documents;

import id.mpp.engine.journal.Entry;
import id.mpp.engine.journal.Milestone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Whether a document still holds, read off the journal each time it is asked for.
 *
 * @param since the day it began; null for one that has held from the beginning
 */
record DocumentState(Kind kind, LocalDate since) {

    /** Of what came after the document; whoever was withdrawn does not come back. A letter that grants nothing has nothing to lose. */
    static DocumentState of(IssuedDocument document, List<Entry> journal, ZoneId zone, LocalDate today) {
        return document.noLicence() == null
                ? ofLicence(document, journal, zone, today)
                : new DocumentState(Kind.GENUINE, null);
    }

    private static DocumentState ofLicence(IssuedDocument document, List<Entry> journal, ZoneId zone, LocalDate today) {
        DocumentState state = new DocumentState(Kind.VALID, null);
        for (Entry entry : journal) {
            if (entry.sequence() > document.journalSequence()) {
                state = state.after(entry, zone);
            }
        }
        LocalDate end = document.validUntil();
        return end != null && end.isBefore(today) ? state.after(end) : state;
    }

    private DocumentState after(Entry entry, ZoneId zone) {
        if (kind.isFinal()) {
            return this;
        }
        LocalDate day = entry.at().atZone(zone).toLocalDate();
        return switch (Milestone.of(entry.milestone())) {
            case FROZEN -> new DocumentState(Kind.FROZEN, day);
            case FULFILLED -> new DocumentState(Kind.VALID, null);
            case WITHDRAWN, REVOKED, CANCELLED, VOIDED -> new DocumentState(Kind.WITHDRAWN, day);
            case EXPIRED -> new DocumentState(Kind.EXPIRED, day);
            default -> this;
        };
    }

    /** The last day is over, whether or not the case has said so. */
    private DocumentState after(LocalDate end) {
        return kind.isFinal() ? this : new DocumentState(Kind.EXPIRED, end.plusDays(1));
    }

    /** What the public is told. */
    enum Kind {
        VALID("Berlaku", "Dokumen ini berlaku."),
        FROZEN("Dibekukan", "Dokumen ini dibekukan; untuk sementara tidak boleh dipakai."),
        WITHDRAWN("Dicabut", "Dokumen ini dicabut dan tidak berlaku lagi."),
        EXPIRED("Kedaluwarsa", "Masa berlaku dokumen ini sudah berakhir."),
        GENUINE("Asli", "Surat ini asli.");

        private final String label;
        private final String sentence;

        Kind(String label, String sentence) {
            this.label = label;
            this.sentence = sentence;
        }

        String label() {
            return label;
        }

        String sentence() {
            return sentence;
        }

        boolean isFinal() {
            return this == WITHDRAWN || this == EXPIRED;
        }
    }
}
