package id.mpp.engine.documents;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/**
 * A document that has its number.
 *
 * @param kind file name of its template, without .html
 * @param code what the public looks it up by
 * @param validUntil the last day; null when there is none
 * @param journalSequence the last line of the journal that it knows
 * @param content what its template shows
 * @param sha256 of the file; null until there is one
 */
record IssuedDocument(
        String businessKey,
        String kind,
        String number,
        String code,
        LocalDate issuedOn,
        LocalDate validUntil,
        int journalSequence,
        JsonNode content,
        String sha256) {

    boolean isStored() {
        return sha256 != null;
    }

    /** What it is called. */
    String title() {
        return content.at("/dokumen/judul").asText();
    }

    /** What it says when it grants nothing; null for a licence. */
    String noLicence() {
        return content.at("/dokumen/bukanIzin").asText(null);
    }
}
